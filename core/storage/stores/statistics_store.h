// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statistics/open_deals.h"
#include "core/storage/stores/deal_filter.h"

#include <functional>

namespace stagewright {

class Connection;

/// An open deal as sums see it: what it is grouped by, and what it adds.
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
    double averageMs = 0; ///< from creation to closing; 0 when there are none
};

/// IdleRule as rows see it: untouched since the start of a day.
struct IdleWindow
{
    Instant touchedBefore;
    QDate today;
    QDate until;
};

/// Why somebody sees a deal of an owner whose deals they may not see by right.
enum class SharedBy { Everybody, Participation };

// The statements behind StatisticsStore, apart from it so that their plans can be tested.
/// key, process, total weight, value, done weight
[[nodiscard]] SqlText openWorthSql(const DealFilter& filter, GroupBy by);
/// The same, only of deals others own; the sight of the filter must not be everything. A public deal counts
/// as shared by everybody, whoever takes part in it.
[[nodiscard]] SqlText sharedWorthSql(const DealFilter& filter, GroupBy by, SharedBy sharing);
/// The same of what is hidden from the viewer among the deals of the owners in sight.
[[nodiscard]] SqlText hiddenWorthSql(const DealFilter& filter, GroupBy by);
/// number, value, average time
[[nodiscard]] SqlText closedSumsSql(const DealFilter& filter, Instant from, Instant before);
/// value, done weight
[[nodiscard]] SqlText idleSql(const DealFilter& filter, const IdleWindow& rule);

/// Sums over deals which are not kept. A light object over the connection's kept statements.
class StatisticsStore
{
public:
    explicit StatisticsStore(Connection& connection) : connection_(connection) {}

    /// The filter's status has to be open.
    void eachOpen(const DealFilter& filter, GroupBy by,
                  const std::function<void(const OpenDealWorth&)>& take);
    /// What the viewer sees besides the deals of the owners in sight; the status has to be open.
    void eachShared(const DealFilter& filter, GroupBy by,
                    const std::function<void(const OpenDealWorth&)>& take);
    /// What the viewer does not see of the deals of the owners in sight; the status has to be open.
    void eachHidden(const DealFilter& filter, GroupBy by,
                    const std::function<void(const OpenDealWorth&)>& take);
    /// The filter's status has to be a closed one.
    [[nodiscard]] ClosedSums closed(const DealFilter& filter, Instant from, Instant before);
    /// Value and done weight of each idle deal of one stage; the filter names process, stage and status open.
    void eachIdle(const DealFilter& filter, const IdleWindow& rule,
                  const std::function<void(qint64 value, qint64 doneWeight)>& take);

private:
    void readWorth(const SqlText& text, const std::function<void(const OpenDealWorth&)>& take);

    Connection& connection_;
};

} // namespace stagewright
