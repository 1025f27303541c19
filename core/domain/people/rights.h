// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/domain/people/people.h"
#include "core/domain/process/action.h"

namespace stagewright {

/// Whether `actor` may perform (tick or untick) the action on a deal of this owner;
/// the problem says who may instead.
[[nodiscard]] Outcome mayPerform(const Organisation& people, UserId actor, const Action& action,
                                 UserId owner);

/// Salespeople see deals they own or take part in and public ones; managers those of their team and the
/// teams below; administrators all.
[[nodiscard]] bool maySee(const Organisation& people, UserId actor, const DealFacts& deal);

/// Who may change facts, close and delete: whoever owns it or takes part, its managers, administrators.
[[nodiscard]] bool mayEdit(const Organisation& people, UserId actor, const DealFacts& deal);

/// Whether somebody may open deals in a process that is for these teams: who belongs to one of them or to a
/// team below it, who manages one of them, and administrators. No team: everybody.
[[nodiscard]] bool mayUse(const Organisation& people, UserId actor, const QList<TeamId>& teams);

/// Owner, managers of the owner and administrators.
[[nodiscard]] bool mayReopen(const Organisation& people, UserId actor, const DealFacts& deal);

/// The active people a tick tells, each once, never the performer, in the order of the organisation.
[[nodiscard]] QList<UserId> recipients(const Organisation& people, const NotifyRule& rule,
                                       const DealFacts& deal, UserId performer);

} // namespace stagewright
