// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/salvage/salvage_plan.h"

#include "core/domain/money.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/statement.h"

#include <algorithm>
#include <array>

namespace stagewright {

namespace {

/// An impossible value costs only that value, not the whole row.
struct Repair
{
    const char* table;
    const char* column;
    const char* sound; ///< the condition under which it is valid
    const char* instead;
};

constexpr const char* soundStatus = "status BETWEEN 0 AND 3";
static_assert(Money::largest == 1'000'000'000'000, "the condition on the value of a deal");
constexpr std::array repairs{
    Repair{"deal", "value", "value BETWEEN 0 AND 1000000000000", "0"},
    // How it was closed is lost, so it becomes open.
    Repair{"deal", "status", soundStatus, "0"},
    Repair{"deal", "process_version", soundStatus, "0"},
    Repair{"deal", "closed_at", soundStatus, "NULL"},
    Repair{"deal", "closing_reason_id", soundStatus, "NULL"},
    Repair{"workspace_user", "role", "role BETWEEN 0 AND 2", "0"},
    Repair{"closing_reason", "status", "status BETWEEN 1 AND 3", "2"},
};

void repairIn(TablePlan& table, const QList<QByteArray>& columns)
{
    QList<QByteArray> read;
    QList<QByteArray> spoilt;
    for (const QByteArray& column : columns) {
        const auto repair = std::find_if(repairs.begin(), repairs.end(), [&](const Repair& each) {
            return table.name == each.table && column == each.column;
        });
        if (repair == repairs.end()) {
            read.append(column);
            continue;
        }
        const QByteArray sound(repair->sound);
        read.append("CASE WHEN " + sound + " THEN " + column + " ELSE " + repair->instead + " END");
        if (const QByteArray broken = "NOT coalesce(" + sound + ", 0)"; !spoilt.contains(broken))
            spoilt.append(broken);
    }
    read.append(spoilt.isEmpty() ? "0" : spoilt.join(" OR "));
    table.read = read.join(", ");
}

} // namespace

QList<QByteArray> namesIn(Connection& connection, const QByteArray& sql)
{
    QList<QByteArray> names;
    Statement rows(connection, sql);
    while (rows.step())
        names.append(rows.bytes(0));
    return names;
}

QList<TablePlan> planOf(Connection& target)
{
    QList<TablePlan> all;
    // Neither the derived tables nor the search indexes with their own tables.
    const auto names = namesIn(
        target, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                "'%\\_search%' ESCAPE '\\' AND name NOT LIKE '%\\_text' ESCAPE '\\' AND name <> 'deal_total' "
                "AND name NOT LIKE 'sqlite_%' ORDER BY rowid");
    for (const QByteArray& name : names) {
        TablePlan table;
        table.name = name;
        const QByteArray of = "('" + name + "')";
        const auto columns = namesIn(target, "SELECT name FROM pragma_table_info" + of + " ORDER BY cid");
        repairIn(table, columns);
        table.places = QList<QByteArray>(columns.size(), "?").join(", ");
        table.key = namesIn(target, "SELECT name FROM pragma_table_info" + of + " WHERE pk > 0 ORDER BY pk");
        for (const QByteArray& column : std::as_const(table.key))
            table.keyPlaces.append(static_cast<int>(columns.indexOf(column)));
        table.firstColumn = table.key.value(0);
        table.hasId = table.key.size() == 1;
        if (table.hasId)
            table.indexes = namesIn(target, "SELECT name FROM pragma_index_list" + of + " WHERE partial = 0");
        all.append(table);
    }
    return all;
}

} // namespace stagewright
