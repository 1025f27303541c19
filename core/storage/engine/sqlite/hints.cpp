// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/hints.h"

#include "core/storage/engine/sqlite/fts_index.h"

#include <functional>

namespace stagewright {

namespace {

/// Replaces every `begin` NAME `end` by what is made of the name.
void replaceNamed(QByteArray& sql, QByteArrayView begin, QByteArrayView end,
                  const std::function<QByteArray(const QByteArray& name)>& made)
{
    for (qsizetype at = sql.indexOf(begin); at >= 0; at = sql.indexOf(begin, at)) {
        const qsizetype name = at + begin.size();
        const qsizetype close = sql.indexOf(end, name);
        if (close < 0)
            return;
        sql.replace(at, close + end.size() - at, made(sql.sliced(name, close - name)));
    }
}

} // namespace

QByteArray withHints(QByteArray sql)
{
    replaceNamed(sql, "/*+ index ", " */", [](const QByteArray& name) { return "INDEXED BY " + name; });
    replaceNamed(sql, "/*+ search ", " */ ?", [](const QByteArray& name) { return FtsIndex(name).hits(); });
    return sql.replace("/*+ unindexed */ ", "+").replace("strpos(", "instr(");
}

} // namespace stagewright
