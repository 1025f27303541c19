// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/backup/salvage_report.h"

#include <QStringList>

namespace stagewright {

/// One line for each table: "deals: 345, 3 missing".
[[nodiscard]] QStringList salvagedLines(const SalvageReport& report);
/// One sentence for each thing that replaced something lost.
[[nodiscard]] QStringList assumedLines(const SalvageReport& report);
/// The overall result, and what to do about what is missing.
[[nodiscard]] QString salvageSentence(const SalvageReport& report);

} // namespace stagewright
