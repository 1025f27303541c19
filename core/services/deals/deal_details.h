// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/services/deals/deal_rows.h"

namespace stagewright {

class Session;

/// Everything about one deal; DealNotFound if the viewer may not see it. Below the services; only within a
/// verb.
[[nodiscard]] Result<DealDetails> detailsOf(Session& session, UserId viewer, DealId deal);

} // namespace stagewright
