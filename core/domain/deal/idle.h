// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

#include <QDate>

namespace stagewright {

/// After how many quiet days a deal of this stage is idle; the first stage's days for a deal not started.
[[nodiscard]] int idleDaysOf(const Process& process, StageId stage);

/// When deals of one stage are idle: nothing happened to them for `days` whole days of the calendar, and no
/// task is planned from today until as many days later.
struct IdleRule
{
    int days = 14;
    QDate today;

    /// The last day on which something may have happened to an idle deal.
    [[nodiscard]] QDate lastTouched() const { return today.addDays(-days); }
    /// Tasks due from today up to this day, included, keep a deal from being idle.
    [[nodiscard]] QDate plannedUntil() const { return today.addDays(days); }
    /// `nextTask` is the day the next task is due; invalid when there is none, or it has no day.
    [[nodiscard]] bool holds(QDate touched, QDate nextTask) const;
};

} // namespace stagewright
