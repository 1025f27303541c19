// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/import_report.h"

namespace stagewright {

/// Before: nothing is stored (yet), because it was a dry run or bad lines kept everything out.
enum class ImportMoment { Before, After };

/// The warning in words, without the lines.
[[nodiscard]] QString sentence(const ImportWarning& warning, ImportMoment moment);
/// "lines 2, 5 and 8", "lines 2, 3, 4, 5, 6 and 120 more"; empty without lines.
[[nodiscard]] QString linesText(const QList<qint64>& lines);
/// "2 users (Ann, Bob), 120 companies", with names if there are few; empty if nothing is made.
[[nodiscard]] QString madeText(const ImportMade& made);

} // namespace stagewright
