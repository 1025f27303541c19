// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/directory.h"

namespace stagewright {

/// The same process with ids of its own, to be stored beside the original.
[[nodiscard]] Process withFreshIds(const Process& process, IdSource& ids);
/// `wanted`, or "wanted (2)" and so on when a process of that name exists.
[[nodiscard]] ProcessName freeProcessName(const ProcessName& wanted, const Directory& directory);

} // namespace stagewright
