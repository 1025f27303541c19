// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/domain/process/process.h"

#include <QSet>

namespace stagewright {

/// 100 x done / total rounded half up to whole percent; 0 when no action has a weight. The share of a weight;
/// of a deal people read probability().
[[nodiscard]] int percent(qint64 doneWeight, qint64 totalWeight);

/// What people read of an open deal, in percent: at most 99 while a mandatory action is undone.
[[nodiscard]] int probability(const Progress& progress);
[[nodiscard]] int probability(qint64 doneWeight, qint64 totalWeight, bool mandatoryUndone);

/// What a person sees: 100 for a won deal, 0 for a lost or outdated one, else probability().
[[nodiscard]] int shownProbability(DealStatus status, const Progress& progress);

/// value x done / total, rounded half up to whole minor units; 0 when the total is 0.
[[nodiscard]] qint64 weightedMinor(qint64 valueMinor, qint64 doneWeight, qint64 totalWeight);

/// Stage and weights of a deal whose done actions are `done`. Ticks of actions the process no longer
/// has count for nothing. `furthestBefore` is kept when the process still has it and it is further.
[[nodiscard]] Progress progressOf(const Process& process, const QSet<ActionId>& done,
                                  StageId furthestBefore = {});

/// The stage itself where the process after a change still has it, else the nearest one before it that was
/// not deleted; null when there is none.
[[nodiscard]] StageId survivingStage(const Process& before, const Process& after, StageId stage);

/// The mandatory actions that stand between the deal and being won, in process order.
[[nodiscard]] QList<Action> mandatoryUndone(const Process& process, const QSet<ActionId>& done);

/// Every action up to and including the stage, in process order; none for a null stage.
[[nodiscard]] QList<ActionId> actionsUpTo(const Process& process, StageId stage);

} // namespace stagewright
