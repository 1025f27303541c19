// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/task/task.h"

#include <functional>

namespace stagewright {

class Desk;
class Navigator;

/// Deletes the task, tells so and offers to put back what was deleted: with what others changed meanwhile,
/// not what was on the screen. `shown` is true when a form has shown the outcome; where it is false or there
/// is none, a refusal is told.
void removeTask(Desk& desk, Navigator& navigator, const Task& task,
                const std::function<bool(const Outcome&)>& shown = {});

} // namespace stagewright
