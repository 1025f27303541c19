// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/task/task.h"

#include <functional>

namespace stagewright {

class Desk;
class Navigator;

/// Deletes the task, reports it and offers to restore it: as it was when deleted, including changes by
/// others, not as it was on screen. `shown` returns true if a form has shown the outcome; otherwise a refusal
/// is reported here.
void removeTask(Desk& desk, Navigator& navigator, const Task& task,
                const std::function<bool(const Outcome&)>& shown = {});

} // namespace stagewright
