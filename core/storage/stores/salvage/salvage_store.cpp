// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/salvage/salvage_store.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/dialect.h"
#include "core/storage/engine/statement.h"
#include "core/storage/stores/salvage/salvage_plan.h"

namespace stagewright {

namespace {

QByteArray joined(const QList<QByteArray>& parts, const char* separator)
{
    return parts.join(separator);
}

} // namespace

Result<QList<SalvagedTable>> SalvageStore::copyTables(const LongWork& work)
{
    QList<SalvagedTable> told;
    const QList<TablePlan> all = planOf(target_);
    cancel_ = work.cancel;
    for (const TablePlan& table : all) {
        if (work.isCancelled())
            return told;
        work.tell(told.size(), all.size());
        told.append({QString::fromLatin1(table.name)});
        if (const Outcome copied = copy(table, told.last()); !copied)
            return copied.problem();
    }
    return told;
}

/// Stores rows of one table, each once, and remembers which were refused: a row that breaks the rules of its
/// table is damaged, however it was found.
class SalvageStore::Rows
{
public:
    Rows(Connection& target, const TablePlan& table)
        : target_(target),
          // A row that is already there is skipped; any other violated rule makes it refused.
          // Its condition, always true, takes the last column, which is not stored.
          store_(target, "INSERT INTO " + table.name + " SELECT " + table.places +
                             " WHERE ? IS NOT NULL ON CONFLICT (" + table.key.join(", ") + ") DO NOTHING"),
          keyPlaces_(table.keyPlaces)
    {}

    /// False if nothing more can be stored, for example because the disk is full, rather than because of the
    /// row.
    [[nodiscard]] bool take(const Statement& row)
    {
        store_.bindRow(row).run();
        if (!target_.failed()) {
            if (store_.changes() > 0) {
                ++stored_;
                mended_ += row.flag(row.columnCount() - 1) ? 1 : 0;
            }
            return true;
        }
        if (!target_.dialect().wasRowRefused())
            return false;
        target_.forgetFailure();
        refused_.insert(keyOf(row));
        return true;
    }
    [[nodiscard]] qint64 stored() const { return stored_; }
    [[nodiscard]] qint64 mended() const { return mended_; }
    [[nodiscard]] qint64 refused() const { return refused_.size(); }
    [[nodiscard]] bool hasRefused(qint64 id) const { return refused_.contains(QByteArray::number(id)); }

private:
    [[nodiscard]] QByteArray keyOf(const Statement& row) const
    {
        QByteArrayList parts;
        for (const int place : keyPlaces_)
            parts.append(row.bytes(place));
        return parts.join(' ');
    }

    Connection& target_;
    Statement store_;
    QList<int> keyPlaces_;
    QSet<QByteArray> refused_;
    qint64 stored_ = 0;
    qint64 mended_ = 0;
};

Outcome SalvageStore::copy(const TablePlan& table, SalvagedTable& told)
{
    damaged_.forgetFailure();
    target_.forgetFailure();
    Rows rows(target_, table);
    const bool whole = copyInOrder(table, joined(table.key, ", "), rows);
    if (!whole && !target_.failed() && !isCancelled(cancel_)) {
        told.partly = true;
        damaged_.forgetFailure();
        (void)copyInOrder(table, joined(table.key, " DESC, ") + " DESC", rows);
        damaged_.forgetFailure();
        if (!target_.failed())
            table.hasId ? copyByIds(table, rows, told) : copyByKeys(table, rows);
        damaged_.forgetFailure();
    }
    if (target_.failed()) // the disk is full, for example, and the figures for this table would be wrong
        return target_.problem();
    told.rows = rows.stored();
    told.missing += rows.refused();
    told.mended = rows.mended();
    return done();
}

bool SalvageStore::copyInOrder(const TablePlan& table, const QByteArray& order, Rows& into)
{
    Statement rows(damaged_, "SELECT " + table.read + " FROM " + table.name + " ORDER BY " + order);
    while (rows.step()) {
        if (isCancelled(cancel_) || !into.take(rows))
            return false;
    }
    return !damaged_.failed();
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

void SalvageStore::copyByIds(const TablePlan& table, Rows& into, SalvagedTable& told)
{
    QSet<qint64> candidates;
    bool whole = false;
    for (const QByteArray& index : table.indexes) {
        const QByteArray from = "SELECT rowid FROM " + table.name + " INDEXED BY " + index + " ORDER BY ";
        const auto column = namesIn(target_, "SELECT coalesce(name, '') FROM pragma_index_info('" + index +
                                                 "') ORDER BY seqno")
                                .value(0);
        if (column.isEmpty())
            continue; // an index on an expression
        bool forwards = false;
        candidates += idsIn(damaged_, from + column, forwards);
        if (!forwards)
            candidates += idsIn(damaged_, from + column + " DESC", forwards);
        whole = whole || forwards;
    }
    bool read = false;
    candidates -= idsIn(target_, "SELECT " + table.firstColumn + " FROM " + table.name, read);
    Statement row(damaged_,
                  "SELECT " + table.read + " FROM " + table.name + " WHERE " + table.firstColumn + " = ?");
    for (const qint64 id : std::as_const(candidates)) {
        if (isCancelled(cancel_))
            return;
        if (into.hasRefused(id))
            continue;
        const bool found = row.bind(id).step();
        if (found && !into.take(row))
            return;
        told.missing += found ? 0 : 1;
        row.reset();
        damaged_.forgetFailure();
    }
    told.partly = !whole; // one completely read index knows every row
}

/// A table of pairs is searched by each known first half.
void SalvageStore::copyByKeys(const TablePlan& table, Rows& into)
{
    if (table.firstColumn != "deal_id" && table.firstColumn != "process_id" && table.firstColumn != "user_id")
        return;
    const QByteArray parent =
        table.firstColumn == "user_id" ? "workspace_user" : table.firstColumn.chopped(3);
    bool read = false;
    const auto parents = idsIn(target_, "SELECT id FROM " + parent, read);
    Statement rows(damaged_,
                   "SELECT " + table.read + " FROM " + table.name + " WHERE " + table.firstColumn + " = ?");
    for (const qint64 id : parents) {
        rows.bind(id);
        while (rows.step()) {
            if (isCancelled(cancel_) || !into.take(rows))
                return;
        }
        rows.reset();
        damaged_.forgetFailure();
    }
}

void SalvageStore::ignoreReferences()
{
    target_.run("PRAGMA foreign_keys = OFF");
}

} // namespace stagewright
