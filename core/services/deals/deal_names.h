// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Shared by the verbs on deals. Only .cpp files of services include this.
#include "core/domain/deal/entered_deal.h"
#include "core/domain/result.h"
#include "core/services/session/changes.h"

namespace stagewright {

class Session;

/// The facts with the typed company and person looked up, or made if no such names exist. Within a verb only:
/// if it is refused later, they are rolled back with it.
[[nodiscard]] Result<EnteredDeal> withNamesMade(Session& session, const EnteredDeal& entered,
                                                Changes& changes);

/// The facts after applying the edit to the stored ones; ChangedMeanwhile. Names are made as above; a typed
/// person belongs to the company that the deal has in the end.
[[nodiscard]] Result<DealFacts> mergedFacts(Session& session, const DealFacts& stored,
                                            const Edit<EnteredDeal>& edit, Changes& changes);

} // namespace stagewright
