// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/domain/people/people.h"
#include "core/domain/process/process.h"

#include <QSet>

namespace stagewright {

/// A deal as its rules see it: a real one, or one from a trial.
struct DealState
{
    DealId id; ///< null in a trial
    DealStatus status = DealStatus::Open;
    QSet<ActionId> done;
    StageId furthest; ///< in the scene's process
};

/// Who does something with a deal, and in which process.
struct DealScene
{
    const Process& process;
    const Organisation& people;
    UserId actor;
};

/// The result of a verb.
struct DealMove
{
    DealState state;
    Progress progress;
    const Action* action = nullptr; ///< the action that was ticked or unticked, in the scene's process
};

/// DealClosed.
[[nodiscard]] Outcome requireOpen(DealStatus status, const DealFacts& facts);

// The rules of the verbs, used by the services for real deals and by the trial. Each first checks the right,
// then what is in the way, in the order in which a person can deal with it.

/// ActionNotFound, DealClosed, the problems of mayPerform(), AlreadyDone, NoteRequired, FileRequired.
[[nodiscard]] Result<DealMove> tickedDeal(const DealScene& scene, const DealFacts& facts,
                                          const DealState& state, ActionId action, const QString& note,
                                          bool hasFile);
/// For a tick that is restored with its old note, so none is required: the same but for the last two.
[[nodiscard]] Result<DealMove> retickedDeal(const DealScene& scene, const DealFacts& facts,
                                            const DealState& state, ActionId action);
/// ActionNotFound, DealClosed, the problems of mayPerform(), NotDone.
[[nodiscard]] Result<DealMove> untickedDeal(const DealScene& scene, const DealFacts& facts,
                                            const DealState& state, ActionId action);
/// Closes the deal: the problems of may(), DealClosed; MandatoryUndone when winning.
[[nodiscard]] Result<DealMove> closedDeal(const DealScene& scene, const DealFacts& facts,
                                          const DealState& state, DealStatus status);
/// The problems of may(), DealNotClosed. The progress is the one under the scene's process.
[[nodiscard]] Result<DealMove> reopenedDeal(const DealScene& scene, const DealFacts& facts,
                                            const DealState& state);

} // namespace stagewright
