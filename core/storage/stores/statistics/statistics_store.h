// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statistics/open_deals.h"
#include "core/storage/stores/deals/deal_filter.h"

#include <functional>

namespace stagewright {

class Connection;

/// An open deal as sums see it: what it is grouped by, and what it contributes.
struct OpenDealWorth
{
    qint64 key = 0;
    ProcessId process;
    qint64 totalWeight = 0;
    qint64 valueMinor = 0;
    qint64 doneWeight = 0;
};

/// Deals closed within a period.
struct ClosedSums
{
    qint64 count = 0;
    qint64 valueMinor = 0;
    double averageMs = 0; ///< from creation to closing, in milliseconds; 0 if there are none
};

/// IdleRule in terms of rows: untouched since the start of a day.
struct IdleWindow
{
    Instant touchedBefore;
    QDate today;
    QDate until;
};

// The statements behind StatisticsStore, separate from it so that their query plans can be tested.
/// Selects: key, process, total weight, value, done weight.
[[nodiscard]] SqlText openWorthSql(const DealFilter& filter, GroupBy by);
/// Selects: number, value, average time.
[[nodiscard]] SqlText closedSumsSql(const DealFilter& filter, Instant from, Instant before);
/// Selects: value, done weight.
[[nodiscard]] SqlText idleSql(const DealFilter& filter, const IdleWindow& rule);

/// Sums over deals that are not kept in the database. A light object using the connection's prepared
/// statements.
class StatisticsStore
{
public:
    explicit StatisticsStore(Connection& connection) : connection_(connection) {}

    /// The filter's status must be open.
    void eachOpen(const DealFilter& filter, GroupBy by,
                  const std::function<void(const OpenDealWorth&)>& take);
    /// The filter's status must be a closed one.
    [[nodiscard]] ClosedSums closed(const DealFilter& filter, Instant from, Instant before);
    /// Value and done weight of each idle deal in one stage; the filter sets process, stage and status open.
    void eachIdle(const DealFilter& filter, const IdleWindow& rule,
                  const std::function<void(qint64 value, qint64 doneWeight)>& take);

private:
    Connection& connection_;
};

} // namespace stagewright
