// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/sqlite/known_schema.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/dialect.h"
#include "core/storage/engine/statement.h"
#include "core/storage/schema/migrations.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// "table deal" to the statement that makes it.
using Parts = QMap<QString, QString>;

/// Somebody who works on a file by hand may format or quote a statement differently; it is still the same.
QString normalised(QString sql)
{
    sql.remove(u'"');
    return sql.simplified();
}

Parts partsOf(Connection& connection)
{
    Parts parts;
    // Ignores the planner's own statistics, and the tables underneath the search indexes: each version of
    // SQLite makes those its own way.
    Statement& rows = connection
                          .statement("SELECT type, name, tbl_name, "
                                     "CASE WHEN name LIKE '%\\_search\\_%' ESCAPE '\\' AND type = 'table' "
                                     "AND sql NOT LIKE '%fts5vocab%' THEN '' ELSE coalesce(sql, '') END "
                                     "FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_stat_' ESCAPE '\\'")
                          .bind();
    while (rows.step())
        parts.insert(rows.text(0) + u' ' + rows.text(1), rows.text(2) + u' ' + normalised(rows.text(3)));
    return parts;
}

Parts partsAfter(int version)
{
    const auto scratch = Connection::inMemory();
    for (int each = 1; each <= version; ++each)
        scratch->run(migration(scratch->dialect().schemaFolder(), each));
    return partsOf(*scratch);
}

} // namespace

QString unknownPart(Connection& connection, int version)
{
    const Parts found = partsOf(connection);
    if (connection.failed())
        return {};
    const Parts known = partsAfter(version);
    for (auto part = found.cbegin(); part != found.cend(); ++part) {
        if (known.value(part.key()) != part.value())
            return part.key();
    }
    for (auto part = known.cbegin(); part != known.cend(); ++part) {
        if (!found.contains(part.key()))
            return part.key();
    }
    return {};
}

} // namespace stagewright
