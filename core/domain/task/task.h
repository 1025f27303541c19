// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/process/action.h"

#include <QDate>
#include <QStringList>

namespace stagewright {

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
    friend bool operator==(const Task&, const Task&) = default;
};

enum class TaskBucket { Overdue, Today, Next7Days, Later, Done };

/// The group of the task list that the task belongs to on the day `today`; a task without a date is Later.
[[nodiscard]] TaskBucket bucketOf(const Task& task, QDate today);

/// `days` after `from`; with workingDays, Saturdays and Sundays are skipped.
[[nodiscard]] QDate dueDate(QDate from, int days, bool workingDays);

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
