// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/bulk/bulk_deals.h"
#include "core/services/demo/dice.h"
#include "core/services/session/directory.h"
#include "core/services/session/environment.h"

namespace stagewright {

/// Makes up the life of deals: when they start, what gets done, how they end.
class Life
{
public:
    Life(Dice& dice, const Environment& environment, const QList<ClosingReason>& reasons);

    /// A moment within working hours of that day, or of the Friday before a weekend, never in the future.
    [[nodiscard]] Instant workingHour(QDate day);
    /// Moves a moment into the working hours of its day, or of the Friday before; keeps the order of moments.
    [[nodiscard]] Instant workingHour(Instant at) const;
    [[nodiscard]] QDate today() const { return today_; }
    /// Round amounts, many small ones and few large ones.
    [[nodiscard]] qint64 value(const Currency& currency);

    /// Opens the deal some time ago and ticks actions so that it reaches the stage at index `stage`; -1: not
    /// started.
    void run(BulkDeal& deal, const Process& process, int stage, int oldestDays);
    /// Opens the deal up to `oldestDays` ago and closes it with this status.
    void end(BulkDeal& deal, const Process& process, DealStatus status, int oldestDays);
    [[nodiscard]] DealStatus ending();

private:
    void tick(BulkDeal& deal, const Process& process, int stage, bool nearlyAll);
    void spread(BulkDeal& deal, Instant until);
    [[nodiscard]] ReasonId reason(DealStatus status);

    Dice& dice_;
    QList<ClosingReason> reasons_;
    QDate today_;
    Instant now_;
    Instant startOfToday_;
};

} // namespace stagewright
