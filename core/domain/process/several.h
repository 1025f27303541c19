// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

#include <QSet>

#include <functional>

namespace stagewright {

// Changes of several actions at once. Ids the process does not have are passed over.

/// The actions of the set in process order.
[[nodiscard]] QList<Action> actionsOf(const Process& process, const QSet<ActionId>& ids);

/// Every action from one to the other, in process order, across stages; empty when one of them is missing.
[[nodiscard]] QList<ActionId> actionsBetween(const Process& process, ActionId one, ActionId other);

[[nodiscard]] Process withActionsRemoved(const Process& process, const QSet<ActionId>& ids);

/// Moves them side by side, in process order, so that the first ends up at `to` of the stage `into`, counted
/// among its actions that are not moved; clamped.
[[nodiscard]] Process withActionsMoved(const Process& process, const QSet<ActionId>& ids, StageId into,
                                       qsizetype to);

/// One step by keys: to the neighbouring stage beside where the first one stands, or one place up or down
/// past a neighbour that stays. The process as it is where there is no way.
[[nodiscard]] Process withActionsStepped(const Process& process, const QSet<ActionId>& ids, int columns,
                                         int rows);

/// Inserts them in order before the action at `at`; nothing when there is no such stage.
[[nodiscard]] Process withActionsAdded(const Process& process, StageId stage, const QList<Action>& actions,
                                       qsizetype at);

/// Each of them as `change` gives it back; the ids stay.
[[nodiscard]] Process withActionsChanged(const Process& process, const QSet<ActionId>& ids,
                                         const std::function<Action(const Action&)>& change);

/// Each of them has this weight.
[[nodiscard]] Process withWeights(const Process& process, const QSet<ActionId>& ids, Weight weight);

/// Their weights add up to `total`, from 0 to 100 times their number (clamped), in the proportions they have
/// now; equal shares where none has a weight. Whole parts first, then one more for the largest remainders
/// (Hamilton's method), earlier actions first where they are equal; none gets more than 100.
[[nodiscard]] Process withWeightsSpread(const Process& process, const QSet<ActionId>& ids, int total);

} // namespace stagewright
