// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/configuring/findings.h"
#include "ui/text/placeholder_text.h"

#include <QString>

namespace stagewright {

/// One sentence: what was found, where, and whom it is about.
[[nodiscard]] QString findingText(const Finding& finding, const Process& process, const Organisation& people,
                                  Spelling placeholders = Spelling::Shown);
/// What the repair does, for its button; empty if there is none.
[[nodiscard]] QString repairText(FindingCode code);

/// "Error", "Warning", "Hint".
[[nodiscard]] QString severityText(FindingSeverity severity);

} // namespace stagewright
