// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Steps shared by the verbs on deals. Only .cpp files of services include this.
#include "core/domain/deal/event.h"
#include "core/domain/deal/rights.h"
#include "core/domain/deal/verbs.h"
#include "core/services/deals/deal_service.h"
#include "core/services/session/session.h"

namespace stagewright {

/// One verb on one deal: who does it, and the deal before and after.
struct DealStep
{
    User actor;
    Deal before;
    Deal after;
    const Process* process = nullptr; ///< newest version, cached in the session
};

/// The deal, if the actor may do this with it: the problems of may(), DealNotFound, ProcessNotFound.
[[nodiscard]] Result<DealStep> stepOn(Session& session, UserId actor, DealId deal, DealVerb verb);
/// The name of a deal for somebody who is told about it: empty if they may not see it.
[[nodiscard]] QString nameToTell(Session& session, UserId actor, DealId deal);
/// Sets whether a mandatory action is undone in a progress that was read from a row. The ticks are only read
/// if people would otherwise see 100 %.
void tellMandatory(Session& session, const Deal& deal, Progress& progress);
/// The deal as the rules of the verbs see it, under the newest version of its process.
[[nodiscard]] DealScene sceneOf(Session& session, const DealStep& step);
[[nodiscard]] DealState stateOf(Session& session, const DealStep& step);

/// The event of a step, with progress before and after; the caller appends it to the history.
[[nodiscard]] Event eventOf(Session& session, const DealStep& step, EventKind kind);
/// Updates the totals and records the change for the announcement.
void finish(Session& session, const DealStep& step, Changes& changes);

/// The facts with names cleaned, after checking that ids are known and the amount is in range; participants
/// once each and never the owner. The problems of DealName::from(); ValueNegative, MoneyTooLarge,
/// UserNotFound, ListEntryNotFound. Entries that the deal has in `stored` already are not looked up again.
[[nodiscard]] Result<DealFacts> soundFacts(Session& session, const DealFacts& facts,
                                           const DealFacts* stored = nullptr);
/// The text by which the search finds a deal.
[[nodiscard]] QString searchTextOf(Session& session, const DealFacts& facts);

/// TextTooLong or FileTooLarge if they are.
[[nodiscard]] Outcome checkAttachments(const QString& note, const QList<FileContent>& files);
/// Stores the note with its files; null, with nothing stored, if there is neither text nor file.
[[nodiscard]] NoteId storeNote(Session& session, const DealStep& step, ActionId action, const QString& text,
                               const QList<FileContent>& files);

} // namespace stagewright
