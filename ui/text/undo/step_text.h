// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/undo/step.h"

namespace stagewright {

/// What a step did, to be named in a menu or a message: "tick of Contact made (Solar pilot)".
[[nodiscard]] QString stepText(const Step& step);

/// What came of taking a step back, in a sentence; with what stayed, and why.
[[nodiscard]] QString undoneText(const StepResult& result);
/// The same of doing it again.
[[nodiscard]] QString redoneText(const StepResult& result);

} // namespace stagewright
