// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

#include <QSet>

#include <functional>

namespace stagewright {

// Changes of several actions at once. Ids that the process does not have are ignored.

/// The actions of the set in process order.
[[nodiscard]] QList<Action> actionsOf(const Process& process, const QSet<ActionId>& ids);

/// Every action from one to the other, in process order, across stages; empty if one of them is missing.
[[nodiscard]] QList<ActionId> actionsBetween(const Process& process, ActionId one, ActionId other);

[[nodiscard]] Process withActionsRemoved(const Process& process, const QSet<ActionId>& ids);

/// Moves them next to each other, in process order, so that the first ends up at index `to` of the stage
/// `into`, counted among the actions there that are not moved; clamped.
[[nodiscard]] Process withActionsMoved(const Process& process, const QSet<ActionId>& ids, StageId into,
                                       qsizetype to);

/// One step by keyboard: to the neighbouring stage, at the height of the first one, or one place up or down
/// past a neighbour that stays. Returns the process unchanged if there is nowhere to go.
[[nodiscard]] Process withActionsStepped(const Process& process, const QSet<ActionId>& ids, int columns,
                                         int rows);

/// Inserts them in order before the action at `at`; does nothing if there is no such stage.
[[nodiscard]] Process withActionsAdded(const Process& process, StageId stage, const QList<Action>& actions,
                                       qsizetype at);

/// Replaces each of them by the result of `change`; the ids stay.
[[nodiscard]] Process withActionsChanged(const Process& process, const QSet<ActionId>& ids,
                                         const std::function<Action(const Action&)>& change);

/// Gives each of them this weight.
[[nodiscard]] Process withWeights(const Process& process, const QSet<ActionId>& ids, Weight weight);

/// Makes their weights add up to `total`, from 0 to 100 times their number (clamped), in the proportions they
/// have now; in equal shares if none has a weight. Whole parts first, then one more for the largest
/// remainders (Hamilton's method), earlier actions first if remainders are equal; none gets more than 100.
[[nodiscard]] Process withWeightsSpread(const Process& process, const QSet<ActionId>& ids, int total);

} // namespace stagewright
