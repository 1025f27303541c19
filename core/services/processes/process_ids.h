// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

namespace stagewright {

// How the ids of a process and of its parts are made.

/// The same process with new ids for those that are null or repeat an earlier stage or action.
[[nodiscard]] Process withSoundIds(Process process, IdSource& ids);
/// Whether they share the id of a stage or an action.
[[nodiscard]] bool haveCommonIds(const Process& one, const Process& other);
/// A copy under another name, with all ids new.
[[nodiscard]] Process copyOf(Process process, const ProcessName& name, IdSource& ids);

} // namespace stagewright
