// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/domain/people/people.h"
#include "core/domain/process/process.h"

#include <QSet>

namespace stagewright {

/// A deal as the rules of its verbs see it: a real one, or one that is only tried.
struct DealState
{
    DealId id; ///< null for a tried one
    DealStatus status = DealStatus::Open;
    QSet<ActionId> done;
    StageId furthest; ///< in the process of the scene
};

/// Who does something with a deal, in which process.
struct DealScene
{
    const Process& process;
    const Organisation& people;
    UserId actor;
};

/// Where a verb leads.
struct DealMove
{
    DealState state;
    Progress progress;
    const Action* action = nullptr; ///< of the scene's process, that was ticked or unticked
};

// The rules of the verbs, asked by the services for real deals and by the trial deal. Each checks who may,
// then what stands in the way, in the order in which a person can do something about it.

/// ActionNotFound, DealClosed, the problems of mayPerform(), AlreadyDone, NoteRequired, FileRequired.
[[nodiscard]] Result<DealMove> tickedDeal(const DealScene& scene, const DealFacts& facts,
                                          const DealState& state, ActionId action, const QString& note,
                                          bool hasFile);
/// The same for a tick that comes back with the note it had, so none is asked for.
[[nodiscard]] Result<DealMove> retickedDeal(const DealScene& scene, const DealFacts& facts,
                                            const DealState& state, ActionId action);
/// The same, with NotDone for what is not ticked.
[[nodiscard]] Result<DealMove> untickedDeal(const DealScene& scene, const DealFacts& facts,
                                            const DealState& state, ActionId action);
/// To a closed status: the problems of may(), DealClosed; MandatoryUndone for a deal that is to be won.
[[nodiscard]] Result<DealMove> closedDeal(const DealScene& scene, const DealFacts& facts,
                                          const DealState& state, DealStatus status);
/// The problems of may(), DealNotClosed. The progress is that under the scene's process.
[[nodiscard]] Result<DealMove> reopenedDeal(const DealScene& scene, const DealFacts& facts,
                                            const DealState& state);

} // namespace stagewright
