// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace stagewright::cli {

/// All commands.
[[nodiscard]] QList<Command> commands();
/// Runs the command the arguments name, and reports what went wrong.
[[nodiscard]] ExitCode run(const QStringList& words);
/// 3 if a rule refused, 2 if the command was misused, otherwise 1.
[[nodiscard]] ExitCode exitCodeFor(const Problem& problem);

} // namespace stagewright::cli
