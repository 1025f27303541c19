// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace stagewright::cli {

/// Writes the deals of the query to the file that --csv or --xlsx names; a negative limit means all.
[[nodiscard]] Result<ExitCode> exportList(Context& context, const DealQuery& query, qint64 limit);

} // namespace stagewright::cli
