// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace stagewright::cli {

// What people write on the command line, found in the workspace; each problem names what was asked for.
[[nodiscard]] Result<DealId> dealFrom(const QString& text);
[[nodiscard]] Result<UserId> userFrom(const Directory& directory, const QString& email);
[[nodiscard]] Result<ProcessId> processFrom(const Directory& directory, const QString& name);
/// A null id for "not started".
[[nodiscard]] Result<StageId> stageFrom(const Process& process, const QString& name);
/// By identifier, else by name in any case and without accents.
[[nodiscard]] Result<ActionId> actionFrom(const Process& process, const QString& text);
[[nodiscard]] Result<ReasonId> reasonFrom(const Directory& directory, DealStatus status, const QString& name);

} // namespace stagewright::cli
