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
    QDate remindOn; ///< the responsible person is reminded on that day; invalid: not at all
    UserId responsible;
    DealId deal; ///< null: not tied to a deal
    UserId createdBy;
    Instant createdAt;
    Instant doneAt; ///< null: still to do
    QString description;
    friend bool operator==(const Task&, const Task&) = default;
};

enum class TaskBucket { Overdue, Today, Next7Days, Later, Done };

/// Where the task stands in the task list on the day `today`; one without a date is Later.
[[nodiscard]] TaskBucket bucketOf(const Task& task, QDate today);

/// `days` after `from`; with workingDays Saturdays and Sundays are skipped.
[[nodiscard]] QDate dueDate(QDate from, int days, bool workingDays);

/// What a template's title may hold, as it is stored.
inline constexpr QLatin1StringView dealPlaceholder("{deal}");
inline constexpr QLatin1StringView companyPlaceholder("{company}");
inline constexpr QLatin1StringView actionPlaceholder("{action}");

/// The task a trigger proposes: the placeholders in the title are filled in.
[[nodiscard]] Task proposedTask(const TaskTemplate& wanted, QDate today, UserId performer, UserId owner,
                                DealId deal, const QString& dealName, const QString& companyName,
                                const QString& actionName);

/// What a template's title holds in braces that stands for nothing ("{client}"), in the order of the title.
[[nodiscard]] QStringList unknownPlaceholders(const QString& title);

} // namespace stagewright
