// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/domain/people/people.h"
#include "core/domain/process/action.h"

namespace stagewright {

/// What somebody does with a deal. Work covers everything in the daily work on it: ticking, notes, files,
/// tasks, facts, switching the process, winning and closing.
enum class DealVerb { See, Work, ChangeOwner, Delete, Reopen };

/// Somebody's relation to a deal: the first of these that applies. A hidden deal has no managers. Deactivated
/// and unknown users are strangers to every deal.
enum class Relation { Stranger, Administrator, Owner, Manager, Participant, Colleague };

[[nodiscard]] Relation relationTo(const Organisation& people, UserId actor, const DealFacts& deal);

/// The single table of who may do what with a deal. Problems: UserNotFound or UserInactive for strangers;
/// DealNotFound (with this id and nothing else about the deal) if it may not be seen; otherwise NotYourDeal,
/// NotAllowedToChangeOwner, NotAllowedToDelete or NotAllowedToReopen.
[[nodiscard]] Outcome may(const Organisation& people, UserId actor, DealVerb verb, const DealFacts& deal,
                          DealId id = {});
[[nodiscard]] bool maySee(const Organisation& people, UserId viewer, const DealFacts& deal);

/// A person's row of that table for one deal: what can be offered to them.
struct DealRights
{
    bool work = false;
    bool changeOwner = false;
    bool remove = false;
    bool reopen = false;
    friend bool operator==(const DealRights&, const DealRights&) = default;
};
[[nodiscard]] DealRights rightsOn(const Organisation& people, UserId actor, const DealFacts& deal);

/// Whether `actor` may perform (tick or untick) the action on this deal: they must be allowed to work on it
/// and be covered by the action's rule. The problem is that of may(), or says who may instead.
[[nodiscard]] Outcome mayPerform(const Organisation& people, UserId actor, const Action& action,
                                 const DealFacts& deal, DealId id = {});

/// Who may change, complete or delete a task: its author, the responsible person, the managers of both, and
/// administrators.
[[nodiscard]] bool mayChangeTask(const Organisation& people, UserId actor, UserId createdBy,
                                 UserId responsible);

/// Whether somebody may open deals in a process that is limited to these teams: members of one of them or of
/// a team below it, their managers, and administrators. No team means everybody.
[[nodiscard]] bool mayUse(const Organisation& people, UserId actor, const QList<TeamId>& teams);

/// Whom a tick notifies, each once, never the performer, in the order of the organisation; only people who
/// may see the deal.
[[nodiscard]] QList<UserId> recipients(const Organisation& people, const NotifyRule& rule,
                                       const DealFacts& deal, UserId performer);

} // namespace stagewright
