// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statistics/open_deals.h"
#include "core/services/deals/deal_rows.h"

#include <QByteArray>

namespace stagewright {

/// When the deals were created, as people choose it.
enum class Period { Any, ThisMonth, ThisQuarter, ThisYear, Custom };

/// What the chart of open deals shows: the grouping, and which deals it counts.
struct StatisticsFilter
{
    GroupBy by = GroupBy::Stage;
    ProcessId process = {}; ///< null: every process; when grouping by stage, the default one
    UserId owner = {};
    TeamId team = {};
    Period period = Period::Any;
    QDate from = {}; ///< only used if the period is Custom; an invalid day leaves that side open
    QDate to = {};

    [[nodiscard]] bool narrows() const;
    [[nodiscard]] OpenDealsFilter onDay(QDate today) const;
    /// The same deals as a query for the list.
    [[nodiscard]] DealQuery query(QDate today) const;
    friend bool operator==(const StatisticsFilter&, const StatisticsFilter&) = default;
};

[[nodiscard]] QByteArray filterBytes(const StatisticsFilter& filter);
/// Accepts any bytes; what cannot be read gives an empty filter.
[[nodiscard]] StatisticsFilter filterFromBytes(const QByteArray& bytes);

} // namespace stagewright
