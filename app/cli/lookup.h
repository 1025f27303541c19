// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace stagewright::cli {

// Finds in the workspace what people name on the command line; each problem quotes what was asked for.
[[nodiscard]] Result<DealId> dealFrom(const QString& text);
[[nodiscard]] Result<UserId> userFrom(const Directory& directory, const QString& email);
[[nodiscard]] Result<ProcessId> processFrom(const Directory& directory, const QString& name);
/// The null id for "not started".
[[nodiscard]] Result<StageId> stageFrom(const Process& process, const QString& name);
/// By identifier, otherwise by name, ignoring case and accents.
[[nodiscard]] Result<ActionId> actionFrom(const Process& process, const QString& text);
[[nodiscard]] Result<ReasonId> reasonFrom(const Directory& directory, DealStatus status, const QString& name);

} // namespace stagewright::cli
