// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The verbs that change what a deal is, with the rules that they share: for one deal and for many. Only .cpp
// files of services include this.
#include "core/services/deals/deal_steps.h"

namespace stagewright {

/// A process in which this person may open a deal: ProcessNotFound, ProcessArchived, ProcessNotForYou.
[[nodiscard]] Result<const Process*> usableProcess(Session& session, UserId actor, ProcessId id);
/// OwnerInactive; nothing about somebody unknown, which soundFacts() finds.
[[nodiscard]] Outcome requireActiveOwner(Session& session, UserId owner);

/// Stores what the facts are to be, with an entry in the history for each that changes; nothing where none
/// does, and then the facts of the step stay equal. The problems of soundFacts(); NotAllowedToChangeOwner,
/// OwnerInactive.
[[nodiscard]] Outcome storeFacts(Session& session, DealStep& step, const DealFacts& wanted, Changes& changes);
/// DealClosed and the problems of usableProcess(). Nothing is stored where the deal is in that process.
[[nodiscard]] Outcome storeSwitch(Session& session, DealStep& step, ProcessId process, Changes& changes);
/// Moves the deal, with all that belongs to it, into the bin.
void storeRemoval(Session& session, const DealStep& step, Changes& changes);
/// Brings a deal back out of the bin; an open one follows the newest version of its process. DealNotFound if
/// it is not there, ProcessNotFound, TooManyDeals; and the problems of stepOn().
[[nodiscard]] Outcome storeRestored(Session& session, UserId actor, DealId deal, DealVerb verb,
                                    Changes& changes);

} // namespace stagewright
