// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

#include <QDate>

namespace stagewright {

/// After how many quiet days a deal in this stage is idle; deals not started use the first stage's days.
[[nodiscard]] int idleDaysOf(const Process& process, StageId stage);

/// When deals in one stage are idle: nothing has happened to them for `days` whole calendar days, and no task
/// is planned from today until that many days ahead.
struct IdleRule
{
    int days = 14;
    QDate today;

    /// The last day on which something may have happened to an idle deal.
    [[nodiscard]] QDate lastTouched() const { return today.addDays(-days); }
    /// Tasks due from today up to and including this day keep a deal from being idle.
    [[nodiscard]] QDate plannedUntil() const { return today.addDays(days); }
    /// `nextTask` is the day the next task is due; invalid if there is no task or it has no date.
    [[nodiscard]] bool holds(QDate touched, QDate nextTask) const;
};

} // namespace stagewright
