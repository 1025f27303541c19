// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/domain/task/task.h"

namespace stagewright {

/// Whether it is done is not a field: that has a verb of its own.
template<>
struct FieldsOf<Task>
{
    static constexpr std::tuple all{
        Field(QLatin1StringView("title"), &Task::title),
        Field(QLatin1StringView("type"), &Task::type),
        Field(QLatin1StringView("due"), &Task::due, &Task::dueTime, &Task::remindOn, &Task::remindMinutes),
        Field(QLatin1StringView("duration"), &Task::minutes),
        Field(QLatin1StringView("priority"), &Task::priority),
        Field(QLatin1StringView("participants"), &Task::participants),
        Field(QLatin1StringView("recurrence"), &Task::recurrence),
        Field(QLatin1StringView("responsible"), &Task::responsible),
        Field(QLatin1StringView("deal"), &Task::deal),
        Field(QLatin1StringView("description"), &Task::description)};
};

} // namespace stagewright
