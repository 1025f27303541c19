// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace stagewright::cli {

/// Options that may appear anywhere, even before the command.
[[nodiscard]] QList<Option> globalOptions();
[[nodiscard]] QString usageLine(const Command& command);
void sayHelp(const QList<Command>& all);
void sayHelp(const Command& command);

} // namespace stagewright::cli
