// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/verbs.h"

#include <optional>

namespace stagewright {

/// What putting an open deal into another column of the board means: which actions are to be chosen from, or
/// which ticks go.
struct DealDrop
{
    enum class Way { Nowhere, Forward, Backward };

    struct Row
    {
        Action action;
        std::optional<Problem> refused = {}; ///< why this person may not perform it
    };
    /// A stage with something to show; the numbers are those of all its actions.
    struct Group
    {
        StageId stage;
        qsizetype done = 0;
        qsizetype total = 0;
        QList<Row> rows; ///< forward: undone actions; backward: done ones that are unticked
    };

    Way way = Way::Nowhere;
    StageId target; ///< null: not started
    QList<Group> groups;
    ActionId candidate; ///< the only action that can be chosen, ticked beforehand; null if there are several
};

/// The actions that move a deal. Each list may be empty.
struct DealMoveWish
{
    struct Ticked
    {
        ActionId action;
        QString note = {};
        bool hasFile = false;
    };
    StageId target; ///< null: not started
    QList<Ticked> ticks;
    QList<ActionId> unticks;
};

/// May only be asked of somebody who sees the deal. DealClosed; StageNotFound; NotYourDeal; forward
/// StageWithoutActions; backward NothingDoneInStage, and what mayPerform() says of a tick that would go.
[[nodiscard]] Result<DealDrop> dropOf(const DealScene& scene, const DealFacts& facts, const DealState& state,
                                      StageId target);

/// The deal after all of them. The problems of tickedDeal(), untickedDeal() and retickedDeal();
/// StageNotReached if it would then stand in another stage than the target.
[[nodiscard]] Result<DealMove> movedDeal(const DealScene& scene, const DealFacts& facts,
                                         const DealState& state, const DealMoveWish& wish);

} // namespace stagewright
