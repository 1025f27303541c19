// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Below the services: only their .cpp files include this.
#include "core/services/deals/deal_rows.h"
#include "core/storage/stores/deals/deal_query_store.h"

namespace stagewright {

class Session;

/// The ids of the filtered deals in this order, at most `limit` unless it is negative. Deals without the
/// value they are sorted by come last in both directions.
[[nodiscard]] QList<DealId> idsInOrder(Session& session, const DealFilter& filter, DealSort sort,
                                       bool descending, int limit, const std::atomic_bool* cancel);

} // namespace stagewright
