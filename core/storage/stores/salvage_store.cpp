// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/salvage_store.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

/// Names are those of the target's schema, which the program's own migrations made: the statements below are
/// put together of them and of nothing that stands in the damaged file.
struct SalvageStore::Table
{
    QByteArray name;
    QByteArray columns;     ///< "id, name, ..."
    QByteArray places;      ///< "?, ?, ..."
    QByteArray firstColumn; ///< of the primary key
    QList<QByteArray> key;  ///< of the primary key
    QList<QByteArray> indexes;
    bool hasId = false; ///< is a rowid
};

namespace {

QList<QByteArray> namesIn(Connection& connection, const QByteArray& sql)
{
    QList<QByteArray> names;
    Statement rows(connection, sql);
    while (rows.step())
        names.append(rows.bytes(0));
    return names;
}

QByteArray joined(const QList<QByteArray>& parts, const char* separator)
{
    return parts.join(separator);
}

} // namespace

QList<SalvageStore::Table> SalvageStore::tables()
{
    QList<Table> all;
    // Not the derived ones, nor the search index and what it keeps for itself.
    const auto names =
        namesIn(target_, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                         "'deal_search%' AND name NOT IN ('deal_total', 'deal_text') "
                         "AND name NOT LIKE 'sqlite_%' ORDER BY rowid");
    for (const QByteArray& name : names) {
        Table table;
        table.name = name;
        const QByteArray of = "('" + name + "')";
        const auto columns = namesIn(target_, "SELECT name FROM pragma_table_info" + of + " ORDER BY cid");
        table.columns = joined(columns, ", ");
        table.places = joined(QList<QByteArray>(columns.size(), "?"), ", ");
        table.key = namesIn(target_, "SELECT name FROM pragma_table_info" + of + " WHERE pk > 0 ORDER BY pk");
        table.firstColumn = table.key.value(0);
        table.hasId = table.key.size() == 1;
        if (table.hasId)
            table.indexes =
                namesIn(target_, "SELECT name FROM pragma_index_list" + of + " WHERE partial = 0");
        all.append(table);
    }
    return all;
}

QList<SalvagedTable> SalvageStore::copyTables(const LongWork& work)
{
    QList<SalvagedTable> told;
    const auto all = tables();
    for (const Table& table : all) {
        if (work.isCancelled())
            return told;
        work.tell(told.size(), all.size());
        told.append({QString::fromLatin1(table.name)});
        copy(table, told.last());
    }
    return told;
}

void SalvageStore::copy(const Table& table, SalvagedTable& told)
{
    damaged_.forgetFailure();
    target_.forgetFailure();
    copyInOrder(table, joined(table.key, ", "), told);
    if (!damaged_.failed())
        return;
    told.partly = true;
    damaged_.forgetFailure();
    copyInOrder(table, joined(table.key, " DESC, ") + " DESC", told);
    damaged_.forgetFailure();
    table.hasId ? copyByIds(table, told) : copyByKeys(table, told);
    damaged_.forgetFailure();
}

void SalvageStore::copyInOrder(const Table& table, const QByteArray& order, SalvagedTable& told)
{
    Statement rows(damaged_, "SELECT " + table.columns + " FROM " + table.name + " ORDER BY " + order);
    Statement store(target_, "INSERT OR IGNORE INTO " + table.name + " VALUES (" + table.places + ')');
    while (rows.step()) {
        store.bindRow(rows).run();
        // A value that cannot be one of this column is a spoilt row.
        const bool refused = target_.failed();
        told.missing += refused ? 1 : 0;
        told.rows += refused ? 0 : store.changes();
        target_.forgetFailure();
    }
}

QSet<qint64> SalvageStore::idsIn(Connection& connection, const QByteArray& sql, bool& whole)
{
    QSet<qint64> ids;
    Statement rows(connection, sql);
    while (rows.step())
        ids.insert(rows.integer(0));
    whole = !connection.failed();
    connection.forgetFailure();
    return ids;
}

void SalvageStore::copyByIds(const Table& table, SalvagedTable& told)
{
    QSet<qint64> candidates;
    bool whole = false;
    for (const QByteArray& index : table.indexes) {
        const QByteArray from = "SELECT rowid FROM " + table.name + " INDEXED BY " + index + " ORDER BY ";
        const auto column = namesIn(target_, "SELECT coalesce(name, '') FROM pragma_index_info('" + index +
                                                 "') ORDER BY seqno")
                                .value(0);
        if (column.isEmpty())
            continue; // of an expression
        bool forwards = false;
        candidates += idsIn(damaged_, from + column, forwards);
        if (!forwards)
            candidates += idsIn(damaged_, from + column + " DESC", forwards);
        whole = whole || forwards;
    }
    bool read = false;
    candidates -= idsIn(target_, "SELECT " + table.firstColumn + " FROM " + table.name, read);
    Statement row(damaged_,
                  "SELECT " + table.columns + " FROM " + table.name + " WHERE " + table.firstColumn + " = ?");
    Statement store(target_, "INSERT OR IGNORE INTO " + table.name + " VALUES (" + table.places + ')');
    for (const qint64 id : std::as_const(candidates)) {
        const bool there = row.bind(id).step() && store.bindRow(row).run() && store.changes() > 0;
        told.rows += there ? 1 : 0;
        told.missing += there ? 0 : 1;
        row.reset();
        damaged_.forgetFailure();
        target_.forgetFailure();
    }
    told.partly = !whole; // one whole index tells of every row
}

/// A table of pairs is looked through for each first half that is known.
void SalvageStore::copyByKeys(const Table& table, SalvagedTable& told)
{
    if (table.firstColumn != "deal_id" && table.firstColumn != "process_id" && table.firstColumn != "user_id")
        return;
    const QByteArray parent =
        table.firstColumn == "user_id" ? "workspace_user" : table.firstColumn.chopped(3);
    bool read = false;
    const auto parents = idsIn(target_, "SELECT id FROM " + parent, read);
    Statement rows(damaged_, "SELECT " + table.columns + " FROM " + table.name + " WHERE " +
                                 table.firstColumn + " = ?");
    Statement store(target_, "INSERT OR IGNORE INTO " + table.name + " VALUES (" + table.places + ')');
    for (const qint64 id : parents) {
        rows.bind(id);
        while (rows.step()) {
            if (store.bindRow(rows).run())
                told.rows += store.changes();
            target_.forgetFailure();
        }
        rows.reset();
        damaged_.forgetFailure();
    }
}

void SalvageStore::giveProcess(ProcessId process)
{
    Statement give(target_,
                   "UPDATE deal SET process_id = ?, process_version = CASE status WHEN 0 THEN 0 ELSE 1 END "
                   "WHERE process_id NOT IN (SELECT process_id FROM process_version)");
    give.bind(process).run();
}

} // namespace stagewright
