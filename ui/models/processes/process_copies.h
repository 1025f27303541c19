// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session/directory.h"

namespace stagewright {

/// `wanted`, or "wanted (2)" and so on if a process with that name exists.
[[nodiscard]] ProcessName freeProcessName(const ProcessName& wanted, const Directory& directory);

} // namespace stagewright
