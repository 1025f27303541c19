// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session/directory.h"

namespace stagewright {

class Session;

// Below the services; only within a verb.

/// The processes in the administrator's order, without the numbers of deals.
[[nodiscard]] QList<ProcessSummary> processSummaries(Session& session);
/// Fills in how many of their open deals the viewer may see; cheap for any number of deals.
void countOpenDeals(Session& session, UserId viewer, QList<ProcessSummary>& summaries);

} // namespace stagewright
