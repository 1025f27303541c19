// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Below the services: only their .cpp files include this.
#include "core/domain/people/people.h"
#include "core/domain/statistics/open_deals.h"
#include "core/services/deals/deal_rows.h"
#include "core/storage/stores/deals/deal_filter.h"

namespace stagewright {

class Session;

/// The rule of may() for seeing deals, as a condition for the database.
[[nodiscard]] DealSight sightOf(const Organisation& people, UserId viewer);
/// A viewer's query in terms of the table.
[[nodiscard]] DealFilter filterOf(Session& session, UserId viewer, const DealQuery& query);
/// The open deals that a chart counts for a viewer.
[[nodiscard]] DealFilter filterOf(Session& session, UserId viewer, const OpenDealsFilter& filter);

} // namespace stagewright
