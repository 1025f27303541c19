// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/services/tasks/task_service.h"

#include <QByteArray>
#include <QTimeZone>

namespace stagewright {

/// What tasks become in a calendar file. Some calendars (Google's) ignore tasks and show only events.
enum class CalendarEntries { Tasks, Events };

/// These tasks as an iCalendar file (RFC 5545), in UTF-8. Times are in `zone`, whose rules are part of the
/// file; `now` is when it was made. As events, only tasks with a date are in it. Texts are plain, whatever
/// they hold.
[[nodiscard]] QByteArray calendarFile(const QList<TaskRow>& tasks, CalendarEntries entries,
                                      const QTimeZone& zone, Instant now);

} // namespace stagewright
