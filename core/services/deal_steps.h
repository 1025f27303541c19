// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Steps the verbs on deals share. Only .cpp files of services include this.
#include "core/domain/deal/event.h"
#include "core/domain/deal/verbs.h"
#include "core/domain/people/rights.h"
#include "core/services/deal_service.h"
#include "core/services/session.h"

namespace stagewright {

/// One verb on one deal: who does it, the deal as it was and as it will be.
struct DealStep
{
    User actor;
    Deal before;
    Deal after;
    const Process* process = nullptr; ///< newest version, from the session's memory
};

/// The deal, when the actor may do this with it: the problems of may(), and ProcessNotFound.
[[nodiscard]] Result<DealStep> stepOn(Session& session, UserId actor, DealId deal, DealVerb verb);
/// Says of a progress that was read from a row whether a mandatory action is undone. The ticks are only asked
/// where people would read 100 %.
void tellMandatory(Session& session, const Deal& deal, Progress& progress);
/// The deal as the rules of the verbs see it, under the newest version of its process.
[[nodiscard]] DealScene sceneOf(Session& session, const DealStep& step);
[[nodiscard]] DealState stateOf(Session& session, const DealStep& step);
[[nodiscard]] Outcome requireOpen(const Deal& deal);

/// The event of a step, with progress before and after; append it to the history yourself.
[[nodiscard]] Event eventOf(Session& session, const DealStep& step, EventKind kind);
/// Totals follow the step, the change is announced.
void finish(Session& session, const DealStep& step, Changes& changes);

/// Names cleaned, ids known, owner active, amount in range; participants once each and never the owner.
[[nodiscard]] Result<DealFacts> soundFacts(Session& session, const DealFacts& facts);
/// What the search finds a deal by.
[[nodiscard]] QString searchTextOf(Session& session, const DealFacts& facts);

/// Refuses notes and files that are too large.
[[nodiscard]] Outcome checkAttachments(const QString& note, const QList<FileContent>& files);
/// Stores the note with its files; null and nothing stored when there is neither text nor file.
[[nodiscard]] NoteId storeNote(Session& session, const DealStep& step, ActionId action, const QString& text,
                               const QList<FileContent>& files);

} // namespace stagewright
