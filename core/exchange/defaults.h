// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/workspace.h"

namespace stagewright {

/// What a new workspace starts with in this language ("pl", or English for any other): the default process,
/// lists and reasons. Company and administrator are empty; the ids of the process are null, setUp() makes
/// them.
[[nodiscard]] NewWorkspace defaultWorkspace(const QString& language);

} // namespace stagewright
