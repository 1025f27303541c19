// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Steps shared by the verbs on tasks. Only .cpp files of services include this.
#include "core/domain/deal/event.h"
#include "core/domain/result.h"
#include "core/domain/task/task.h"
#include "core/services/session/changes.h"

namespace stagewright {

class Session;

/// For those who may not change it, a task does not exist: TaskNotFound.
[[nodiscard]] Outcome requireChangeable(Session& session, UserId actor, const Task& task);
/// The responsible person must be active, unless the task is already theirs: people may leave with open
/// tasks.
[[nodiscard]] Outcome requireResponsible(Session& session, const Task& task, UserId before);
/// Tasks can be tied to deals that their author may work on.
[[nodiscard]] Outcome requireDeal(Session& session, UserId actor, const Task& task, DealId before);

/// Adds to the history of the task's deal, if it has one. That counts as activity, so the deal is not idle.
void recordOnDeal(Session& session, UserId actor, const Task& task, EventKind kind);
void announce(Changes& changes, const Task& task);

} // namespace stagewright
