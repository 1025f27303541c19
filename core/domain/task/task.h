// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/process/action.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <optional>

namespace stagewright {

enum class TaskPriority { Low, Normal, High };

inline constexpr int longestTaskMinutes = 7 * 24 * 60;       ///< how long a task may take
inline constexpr int longestReminderMinutes = 365 * 24 * 60; ///< how long before it a task may remind

/// Days and times of day are those of the workspace's time zone: what is planned for nine o'clock stays at
/// nine when the zone of the workspace or its offset changes.
struct Task
{
    TaskId id;
    QString title;
    TaskType type = TaskType::ToDo;
    QDate due;      ///< invalid: no date
    QDate remindOn; ///< the day the responsible person is reminded on; invalid: not at all
    UserId responsible;
    DealId deal; ///< null: not tied to a deal
    UserId createdBy;
    Instant createdAt;
    Instant doneAt; ///< null: not done yet
    QString description;
    QTime dueTime;   ///< when on its day it begins, in whole minutes; invalid: all day
    int minutes = 0; ///< how long it takes, up to longestTaskMinutes; 0: not said
    TaskPriority priority = TaskPriority::Normal;
    QList<UserId> participants; ///< besides the responsible person, in ascending order
    /// Minutes before dueTime at which the responsible person is reminded, up to longestReminderMinutes; then
    /// remindOn is invalid.
    std::optional<int> remindMinutes;
    QString recurrence; ///< its rule as an RRULE of RFC 5545, see recurrence.h; empty: it does not come again
    TaskId next;        ///< of a completed one: the occurrence that was planned by completing it
    friend bool operator==(const Task&, const Task&) = default;
};

enum class TaskBucket { Overdue, Today, Next7Days, Later, NoDate, Done };

/// The group of the task list that the task belongs to on the day `today` at the time `now`. A task with a
/// time is overdue from its end on, one without from the next day on; without `now` the day alone decides.
[[nodiscard]] TaskBucket bucketOf(const Task& task, QDate today, QTime now = {});

/// `days` after `from`; with workingDays, Saturdays and Sundays are skipped.
[[nodiscard]] QDate dueDate(QDate from, int days, bool workingDays);

/// What the form of a follow-up starts with: a task like `done` for the same people and deal, on the next
/// working day after `today`, that neither reminds nor comes again.
[[nodiscard]] Task followUpOf(const Task& done, QDate today);

/// The placeholders that a template's title may contain, as they are stored.
inline constexpr QLatin1StringView dealPlaceholder("{deal}");
inline constexpr QLatin1StringView companyPlaceholder("{company}");
inline constexpr QLatin1StringView actionPlaceholder("{action}");

/// The task proposed by a trigger, with the placeholders in its title filled in.
[[nodiscard]] Task proposedTask(const TaskTemplate& wanted, QDate today, UserId performer, UserId owner,
                                DealId deal, const QString& dealName, const QString& companyName,
                                const QString& actionName);

/// Words in braces in a template's title that are no known placeholder ("{client}"), in the order of the
/// title.
[[nodiscard]] QStringList unknownPlaceholders(const QString& title);

} // namespace stagewright
