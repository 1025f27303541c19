// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/domain/people/people.h"
#include "core/domain/process/action.h"

namespace stagewright {

/// What somebody does with a deal. Work is everything the daily work on it needs: ticking, notes, files,
/// tasks, facts, another process, winning and closing.
enum class DealVerb { See, Work, ChangeOwner, Delete, Reopen };

/// How somebody stands to a deal: the first of these that holds. Nobody is the manager of a hidden one.
/// Whoever is deactivated or unknown is a stranger to all of them.
enum class Relation { Stranger, Administrator, Owner, Manager, Participant, Colleague };

[[nodiscard]] Relation relationTo(const Organisation& people, UserId actor, const DealFacts& deal);

/// The one table of who may do what with a deal. The problem is UserNotFound or UserInactive for strangers,
/// DealNotFound (with this id, and nothing of the deal) when it may not be seen, else NotYourDeal,
/// NotAllowedToChangeOwner, NotAllowedToDelete or NotAllowedToReopen.
[[nodiscard]] Outcome may(const Organisation& people, UserId actor, DealVerb verb, const DealFacts& deal,
                          DealId id = {});
[[nodiscard]] bool maySee(const Organisation& people, UserId viewer, const DealFacts& deal);

/// A person's row of the table for one deal: what can be offered to them.
struct DealRights
{
    bool work = false;
    bool changeOwner = false;
    bool remove = false;
    bool reopen = false;
    friend bool operator==(const DealRights&, const DealRights&) = default;
};
[[nodiscard]] DealRights rightsOn(const Organisation& people, UserId actor, const DealFacts& deal);

/// Whether `actor` may perform (tick or untick) the action on this deal: whoever may work on it and is named
/// by the action's rule. The problem is that of may(), or says who may instead.
[[nodiscard]] Outcome mayPerform(const Organisation& people, UserId actor, const Action& action,
                                 const DealFacts& deal, DealId id = {});

/// Who may change, do or delete a task: who planned it, who is to do it, their managers and administrators.
[[nodiscard]] bool mayChangeTask(const Organisation& people, UserId actor, UserId createdBy,
                                 UserId responsible);

/// Whether somebody may open deals in a process that is for these teams: who belongs to one of them or to a
/// team below it, who manages one of them, and administrators. No team: everybody.
[[nodiscard]] bool mayUse(const Organisation& people, UserId actor, const QList<TeamId>& teams);

/// The people a tick tells, each once, never the performer, in the order of the organisation: only those who
/// may see the deal.
[[nodiscard]] QList<UserId> recipients(const Organisation& people, const NotifyRule& rule,
                                       const DealFacts& deal, UserId performer);

} // namespace stagewright
