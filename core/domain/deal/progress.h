// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/domain/process/process.h"

#include <QSet>

namespace stagewright {

/// 100 x done / total rounded half up to whole percent; 0 if no action has a weight. This is the share of a
/// weight; the figure people read for a deal is probability().
[[nodiscard]] int percent(qint64 doneWeight, qint64 totalWeight);

/// The probability people read for an open deal, in percent: at most 99 while a mandatory action is undone.
[[nodiscard]] int probability(const Progress& progress);
[[nodiscard]] int probability(qint64 doneWeight, qint64 totalWeight, bool mandatoryUndone);

/// What people see: 100 for a won deal, 0 for a lost or outdated one, otherwise probability().
[[nodiscard]] int shownProbability(DealStatus status, const Progress& progress);

/// value x done / total, rounded half up to whole minor units; 0 if the total is 0.
[[nodiscard]] qint64 weightedMinor(qint64 valueMinor, qint64 doneWeight, qint64 totalWeight);

/// With which part of its value a deal counts in a weighted total.
struct CountedWeight
{
    qint64 done = 0;
    qint64 total = 1;
    friend bool operator==(const CountedWeight&, const CountedWeight&) = default;
};
/// An open deal with what is done of it, a won one in full, any other with nothing.
[[nodiscard]] CountedWeight countedWeight(DealStatus status, qint64 doneWeight, qint64 totalWeight);

/// Stage and weights of a deal with the done actions `done`. Ticks of actions that the process no longer has
/// do not count. `furthestBefore` is kept if the process still has it and it is further.
[[nodiscard]] Progress progressOf(const Process& process, const QSet<ActionId>& done,
                                  StageId furthestBefore = {});

/// The stage itself if the process still has it after a change, otherwise the nearest one before it that was
/// not deleted; null if there is none.
[[nodiscard]] StageId survivingStage(const Process& before, const Process& after, StageId stage);

/// The mandatory actions still missing before the deal can be won, in process order.
[[nodiscard]] QList<Action> mandatoryUndone(const Process& process, const QSet<ActionId>& done);

/// Every action up to and including the stage, in process order; none for a null stage.
[[nodiscard]] QList<ActionId> actionsUpTo(const Process& process, StageId stage);

} // namespace stagewright
