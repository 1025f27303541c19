// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Shared by the verbs on deals. Only .cpp files of services include this.
#include "core/domain/deal/entered_deal.h"
#include "core/domain/result.h"
#include "core/services/changes.h"

namespace stagewright {

class Session;

/// What was entered with the company and person that were typed found, or made when there are none of their
/// names. Within a verb only: what is refused afterwards is rolled back with it.
[[nodiscard]] Result<EnteredDeal> withNamesMade(Session& session, const EnteredDeal& entered,
                                                Changes& changes);

/// The facts as an edit leaves them over the stored ones: ChangedMeanwhile. Names are made as above; a person
/// that was typed belongs to the company the deal has in the end.
[[nodiscard]] Result<DealFacts> mergedFacts(Session& session, const DealFacts& stored,
                                            const Edit<EnteredDeal>& edit, Changes& changes);

} // namespace stagewright
