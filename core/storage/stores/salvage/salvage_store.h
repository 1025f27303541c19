// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"
#include "core/domain/result.h"
#include "core/storage/stores/salvage/salvaged_table.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace stagewright {

class Connection;
struct TablePlan;

/// Copies the rows of a damaged file into an empty one with the same schema, table by table: from the start,
/// from the end, and between two damaged places by the ids that indexes still know.
class SalvageStore
{
public:
    SalvageStore(Connection& damaged, Connection& target) : damaged_(damaged), target_(target) {}

    /// Call it before any transaction, so that the target accepts rows whose references come later, or never.
    void ignoreReferences();

    /// Cancelled, it ends early with the tables that were begun. DatabaseFull and the like if the target
    /// cannot take more.
    [[nodiscard]] Result<QList<SalvagedTable>> copyTables(const LongWork& work);

private:
    class Rows;
    [[nodiscard]] Outcome copy(const TablePlan& table, SalvagedTable& told);
    /// True if all rows could be read, and each one was stored or refused.
    [[nodiscard]] bool copyInOrder(const TablePlan& table, const QByteArray& order, Rows& into);
    void copyByIds(const TablePlan& table, Rows& into, SalvagedTable& told);
    void copyByKeys(const TablePlan& table, Rows& into);
    [[nodiscard]] QSet<qint64> idsIn(Connection& connection, const QByteArray& sql, bool& whole);

    Connection& damaged_;
    Connection& target_;
    const CancelFlag* cancel_ = nullptr;
};

} // namespace stagewright
