// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/import_report.h"

namespace stagewright {

/// The warning in words for people, without the lines.
[[nodiscard]] QString sentence(const ImportWarning& warning);
/// "lines 2, 5 and 8", "lines 2, 3, 4, 5, 6 and 120 more"; empty without lines.
[[nodiscard]] QString linesText(const QList<qint64>& lines);
/// "2 users (Ann, Bob), 120 companies", by name when there are few; empty when nothing is made.
[[nodiscard]] QString madeText(const ImportMade& made);

} // namespace stagewright
