// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace stagewright {

class Connection;

/// How the rows of one table are read and stored. All names come from the target's schema, which the
/// program's own migrations made: statements are built from them and from nothing in the damaged file.
struct TablePlan
{
    QByteArray name;
    QByteArray read;        ///< "id, name, ...", impossible values repaired, and last whether there was one
    QByteArray places;      ///< "?, ?, ...", without that last one
    QByteArray firstColumn; ///< of the primary key
    QList<QByteArray> key;  ///< of the primary key
    QList<int> keyPlaces;   ///< their positions in the columns
    QList<QByteArray> indexes;
    bool hasId = false; ///< is a rowid
};

/// For every table that holds something of its own; neither the derived tables nor the search index.
[[nodiscard]] QList<TablePlan> planOf(Connection& target);
/// The first column of the result, which has one name a row.
[[nodiscard]] QList<QByteArray> namesIn(Connection& connection, const QByteArray& sql);

} // namespace stagewright
