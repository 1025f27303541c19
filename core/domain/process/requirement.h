// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/action.h"

namespace stagewright {

/// Whether this note and this file meet the action's requirement: NoteRequired, FileRequired.
[[nodiscard]] Outcome satisfies(const Action& action, const QString& note, bool hasFile);

} // namespace stagewright
