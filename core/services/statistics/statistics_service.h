// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/statistics/open_deals.h"

namespace stagewright {

class Session;

/// The numbers behind charts. Everything respects who may see what.
class StatisticsService
{
public:
    explicit StatisticsService(Session& session) : session_(session) {}

    /// Groups in chart order: stages in process order with "not started" first, otherwise by value. When
    /// grouping by stage without a process, the default process is counted. ProcessNotFound.
    [[nodiscard]] Result<OpenDealsReport> openDeals(UserId viewer, GroupBy by, const OpenDealsFilter& filter);

    /// What the tiles under the chart show: what was closed this quarter and the last, and what is idle.
    struct Tiles
    {
        Sums wonThisQuarter;
        Sums wonLastQuarter;
        qint64 lostThisQuarter = 0;
        double averageDaysToClose = 0;     ///< of deals won this quarter; 0 when none
        double averageDaysLastQuarter = 0; ///< of deals won last quarter; 0 when none
        Sums idle;                         ///< open deals that are idle by the rule of their stage
    };
    /// For the deals that the chart above counts.
    [[nodiscard]] Result<Tiles> tiles(UserId viewer, GroupBy by, const OpenDealsFilter& filter);

private:
    Session& session_;
};

} // namespace stagewright
