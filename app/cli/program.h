// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace stagewright::cli {

/// The whole table of commands.
[[nodiscard]] QList<Command> commands();
/// Runs what the words after the program's name ask for, and says what went wrong.
[[nodiscard]] ExitCode run(const QStringList& words);
/// 3 when a rule refused, 2 when the command was misspelt, else 1.
[[nodiscard]] ExitCode exitCodeFor(const Problem& problem);

} // namespace stagewright::cli
