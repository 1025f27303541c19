// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

namespace stagewright {

/// The process a file is about: the one with its id, else the one with its name (folded); null when there is
/// none.
[[nodiscard]] const Process* matchOf(const Process& file, const QList<Process>& processes);

/// The file's content as the next version of `target`: stages and actions are matched by id, then by name
/// (an action first within its stage), and take over the ids they match; everything else gets ids of its own.
[[nodiscard]] Process asNextOf(const Process& target, Process file, IdSource& ids);

} // namespace stagewright
