// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/comparison.h"

#include <QString>

namespace stagewright {

/// One sentence about a difference between two versions.
[[nodiscard]] QString changeText(const ProcessChange& change, const Process& before, const Process& after);

/// The same in a few words, for a line that already names the stage or action: "weight 10 → 20".
[[nodiscard]] QString changeLabel(const ProcessChange& change, const Process& before, const Process& after);

} // namespace stagewright
