// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statistics/open_deals.h"
#include "core/services/deal_rows.h"

#include <QByteArray>

namespace stagewright {

/// When the deals were created, as people choose it.
enum class Period { Any, ThisMonth, ThisQuarter, ThisYear, Custom };

/// What the chart of open deals shows: by what it is grouped, and which deals it counts.
struct StatisticsFilter
{
    GroupBy by = GroupBy::Stage;
    ProcessId process = {}; ///< null: every process; by stage the default one
    UserId owner = {};
    TeamId team = {};
    Period period = Period::Any;
    QDate from = {}; ///< only read when the period is Custom; an invalid day leaves that side open
    QDate to = {};

    [[nodiscard]] bool narrows() const;
    [[nodiscard]] OpenDealsFilter onDay(QDate today) const;
    /// The same deals as the list asks for them.
    [[nodiscard]] DealQuery query(QDate today) const;
    friend bool operator==(const StatisticsFilter&, const StatisticsFilter&) = default;
};

[[nodiscard]] QByteArray filterBytes(const StatisticsFilter& filter);
/// Any bytes may come; what cannot be read is the filter that narrows nothing.
[[nodiscard]] StatisticsFilter filterFromBytes(const QByteArray& bytes);

} // namespace stagewright
