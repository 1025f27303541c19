// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"
#include "core/services/session/directory.h"

namespace stagewright {

/// How and when a closed deal ended: "Lost on 3 Nov 2026, Too expensive · it stood at 60%".
[[nodiscard]] QString closingText(const DealDetails& details, const Directory& directory);

} // namespace stagewright
