// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stagewright {

enum class TaskType { ToDo, Call, Meeting, Mail };

} // namespace stagewright
