// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/soundness.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/statement.h"

namespace stagewright {

QStringList integrityComplaints(Connection& connection, int most)
{
    QStringList found;
    Statement& rows = connection.statement("PRAGMA integrity_check(" + QByteArray::number(most) + ')').bind();
    while (rows.step()) {
        if (const QString text = rows.text(0); text != QLatin1String("ok"))
            found.append(text);
    }
    return found;
}

void eachOrphan(Connection& connection,
                const std::function<void(const QString&, qint64, const QString&)>& take)
{
    Statement& rows = connection.statement("PRAGMA foreign_key_check").bind();
    while (rows.step())
        take(rows.text(0), rows.isNull(1) ? -1 : rows.integer(1), rows.text(2));
}

} // namespace stagewright
