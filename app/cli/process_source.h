// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace stagewright::cli {

/// The process that the first word names.
[[nodiscard]] Result<const ProcessSummary*> namedProcess(const Context& context);

/// The process in the file of --file, as the next version of `process`: matched as the import does it.
[[nodiscard]] Result<Process> draftOf(const ProcessSummary& process, const Context& context);

} // namespace stagewright::cli
