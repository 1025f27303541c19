// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/bulk_wish.h"

#include <QStringList>

namespace stagewright {

/// What was done: "37 deals changed.", "2 deals deleted."
[[nodiscard]] QString bulkDoneText(const BulkWish& wish, qint64 changed);
/// Why some were left: "2 deals are closed already: A, B."
[[nodiscard]] QString bulkRefusalText(const BulkRefusal& refusal);
/// All of it, a sentence each: what was done, how many needed nothing, and why others were left.
[[nodiscard]] QStringList bulkReportText(const BulkWish& wish, const BulkReport& report);

} // namespace stagewright
