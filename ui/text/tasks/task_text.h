// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task/recurrence_rule.h"
#include "core/domain/task/task.h"

#include <QLocale>

#include <optional>

namespace stagewright {

/// "1 h 30 min"; empty for 0.
[[nodiscard]] QString durationText(int minutes);
/// When a task with a time reminds: minutes before it.
[[nodiscard]] QString reminderMinutesText(int minutesBefore);
/// "12 Dec 2026, 14:05–15:00"; without what is not known.
[[nodiscard]] QString taskWhenText(const Task& task, const QLocale& locale);
/// "14:05–15:00", or the beginning alone; empty for a task that takes the whole day.
[[nodiscard]] QString taskTimesText(QTime time, int minutes, const QLocale& locale);
/// "Every 2 weeks on Mon, Fri, until 12 Dec 2026".
[[nodiscard]] QString recurrenceText(const RecurrenceRule& rule, const QLocale& locale);
/// What a person means by "9", "930", "9:30", "9.30", "9:30 pm" or their language's way of writing it;
/// nothing if it is no time of day.
[[nodiscard]] std::optional<QTime> readTime(const QString& text, const QLocale& locale);

} // namespace stagewright
