// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Below the services: only their .cpp files include this.
#include "core/services/deals/deal_rows.h"

namespace stagewright {

class Session;

/// The rows of these deals, in this order; deals that no longer exist are left out.
[[nodiscard]] QList<DealRow> rowsOf(Session& session, const QList<DealId>& ids);

} // namespace stagewright
