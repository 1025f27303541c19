// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

namespace stagewright {

/// The problem in words: what happened, what was kept, what to do.
[[nodiscard]] QString sentence(const Problem& problem);

} // namespace stagewright
