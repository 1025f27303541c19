// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace stagewright::cli {

/// The options that say which deals a command is about.
[[nodiscard]] QList<Option> dealFilterOptions();
/// What they ask for.
[[nodiscard]] Result<DealQuery> dealQueryFrom(const Context& context);

} // namespace stagewright::cli
