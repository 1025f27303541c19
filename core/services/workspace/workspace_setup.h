// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/workspace/workspace.h"

namespace stagewright {

/// Stores administrator, first process and lists in a workspace that has nothing yet, in one transaction.
[[nodiscard]] Result<UserId> setUpWorkspace(Session& session, const NewWorkspace& wanted);

/// The first process of a workspace, with ids made where they are missing; within a verb.
[[nodiscard]] ProcessId storeFirstProcess(Session& session, const Process& process, UserId admin);

} // namespace stagewright
