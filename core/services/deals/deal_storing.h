// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_steps.h"

namespace stagewright {

// What verbs on a whole deal store, once the right to it has been checked, for the person who does it first
// and for taking it back. Below the services; only within a verb.

/// A process in which this person may open a deal: ProcessNotFound, ProcessArchived, ProcessNotForYou.
[[nodiscard]] Result<const Process*> usableProcess(Session& session, UserId actor, ProcessId id);
/// OwnerInactive.
[[nodiscard]] Outcome requireActiveOwner(Session& session, UserId owner);

/// With an entry of the history for each fact that differs. The problems of soundFacts();
/// NotAllowedToChangeOwner, OwnerInactive.
[[nodiscard]] Outcome storeFacts(Session& session, DealStep& step, const DealFacts& facts, Changes& changes);
/// DealClosed, and the problems of usableProcess().
[[nodiscard]] Outcome storeProcess(Session& session, DealStep& step, ProcessId process, Changes& changes);

/// Moves the deal into the bin.
void storeRemoval(Session& session, const DealStep& step, Changes& changes);
/// Brings a deal back out of the bin; an open one follows the newest version of its process. DealNotFound if
/// it is not there, ProcessNotFound, TooManyDeals; and the problems of stepOn().
[[nodiscard]] Outcome storeRestored(Session& session, UserId actor, DealId deal, DealVerb verb,
                                    Changes& changes);

} // namespace stagewright
