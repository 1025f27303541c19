// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/backup/salvage_report.h"

#include <QStringList>

namespace stagewright {

/// One line for each kind of rows: "deals: 345, 3 missing".
[[nodiscard]] QStringList salvagedLines(const SalvageReport& report);
/// A sentence for each thing that was put in the place of one that is lost.
[[nodiscard]] QStringList assumedLines(const SalvageReport& report);
/// What it came to, and what to do about what is missing.
[[nodiscard]] QString salvageSentence(const SalvageReport& report);

} // namespace stagewright
