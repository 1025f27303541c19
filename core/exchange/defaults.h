// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/workspace/workspace.h"

namespace stagewright {

/// What a new workspace starts with in this language ("pl"; any other means English): the default process,
/// lists and reasons. Company and administrator are empty, and the ids of the process are null until setUp()
/// makes them.
[[nodiscard]] NewWorkspace defaultWorkspace(const QString& language);

} // namespace stagewright
