// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/merge.h"

namespace stagewright {

/// The merged process with one conflict resolved in favour of `side`, which is one of the two merged ones.
[[nodiscard]] Process resolved(const Process& merged, const MergeConflict& conflict, const Process& side);

} // namespace stagewright
