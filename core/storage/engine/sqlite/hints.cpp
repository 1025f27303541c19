// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/hints.h"

namespace stagewright {

QByteArray withIndexHints(QByteArray sql)
{
    constexpr QByteArrayView begin = "/*+ index ";
    constexpr QByteArrayView end = " */";
    for (qsizetype at = sql.indexOf(begin); at >= 0; at = sql.indexOf(begin, at)) {
        const qsizetype name = at + begin.size();
        const qsizetype close = sql.indexOf(end, name);
        if (close < 0)
            break;
        sql.replace(at, close + end.size() - at, "INDEXED BY " + sql.sliced(name, close - name));
    }
    return sql.replace("/*+ unindexed */ ", "+");
}

} // namespace stagewright
