// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/next_action.h"
#include "core/domain/task_type.h"

namespace stagewright {

/// Why an action stands where it stands, in a few words: "Meeting 2 d late", "closes in 4 days". The type is
/// that of the deal's next task, if it has one.
[[nodiscard]] QString nextWhyText(const NextWhy& why, std::optional<TaskType> nextTask);

} // namespace stagewright
