// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/task/task.h"

#include <QTimeZone>

#include <optional>

namespace stagewright {

/// A minute as the clock on the wall shows it: minutes since the start of Julian day 0, in no particular
/// zone.
using WallMinute = qint64;

inline constexpr int minutesOfDay = 24 * 60;

[[nodiscard]] WallMinute wallMinute(QDate day, QTime time);
[[nodiscard]] WallMinute wallMinute(Instant at, const QTimeZone& zone);
[[nodiscard]] QDate dayOf(WallMinute minute);
[[nodiscard]] QTime timeOf(WallMinute minute);
/// When the clock in the zone shows this minute. A minute that is left out when clocks go forward is when
/// they do; one that comes twice when they go back is the first of the two.
[[nodiscard]] Instant instantOf(WallMinute minute, const QTimeZone& zone);

/// Whether the open task with a date is late: from its end on if it has a time, otherwise from the next day
/// on. Without `now` the day alone decides.
[[nodiscard]] bool isLate(const Task& task, QDate today, QTime now);
/// When it reminds; nothing if it does not. A day without a time begins at midnight.
[[nodiscard]] std::optional<WallMinute> reminderOf(const Task& task);
/// The task moved to this day and time (invalid: all day; an invalid day: without a date). Its reminder moves
/// along, as many minutes or days ahead as before; a timed reminder of what becomes a task for the whole day
/// is given on the day it would have been.
[[nodiscard]] Task movedTo(Task task, QDate day, QTime time);
/// Whether the first of two open tasks with a date comes before the other: by day, tasks for the whole day
/// first, then by time, priority and age.
[[nodiscard]] bool comesBefore(const Task& first, const Task& second);

} // namespace stagewright
