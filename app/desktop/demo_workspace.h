// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/result.h"

namespace stagewright {

class Workspace;

/// Sets the workspace up with made-up people and a year of made-up deals; returns the administrator's id.
[[nodiscard]] Result<UserId> setUpDemo(Workspace& workspace, const QString& language);

} // namespace stagewright
