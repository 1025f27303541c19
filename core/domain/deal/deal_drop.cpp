// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/deal_drop.h"

#include "core/domain/deal/progress.h"
#include "core/domain/deal/rights.h"

namespace stagewright {

namespace {

QString stageName(const Process& process, StageId stage)
{
    const Stage* found = process.stage(stage);
    return found ? found->name.text() : QString();
}

/// The undone, or the done, actions of a stage.
DealDrop::Group groupOf(const DealScene& scene, const DealFacts& facts, const DealState& state,
                        const Stage& stage, bool done)
{
    DealDrop::Group group{stage.id, 0, stage.actions.size(), {}};
    for (const Action& action : stage.actions) {
        const bool isDone = state.done.contains(action.id);
        group.done += isDone ? 1 : 0;
        if (isDone != done)
            continue;
        const Outcome allowed = mayPerform(scene.people, scene.actor, action, facts, state.id);
        group.rows.append({action, allowed ? std::nullopt : std::optional(allowed.problem())});
    }
    return group;
}

ActionId onlyCandidate(const QList<DealDrop::Group>& groups)
{
    ActionId only;
    for (const DealDrop::Group& group : groups) {
        for (const DealDrop::Row& row : group.rows) {
            if (row.refused)
                continue;
            if (!only.isNull())
                return {};
            only = row.action.id;
        }
    }
    return only;
}

Result<DealDrop> forward(const DealScene& scene, const DealFacts& facts, const DealState& state,
                         StageId target)
{
    const qsizetype last = scene.process.stageIndex(target);
    if (scene.process.stages[last].actions.isEmpty())
        return Problem{ProblemCode::StageWithoutActions, {stageName(scene.process, target)}};
    DealDrop drop{DealDrop::Way::Forward, target, {}, {}};
    for (qsizetype s = 0; s <= last; ++s) {
        const DealDrop::Group group = groupOf(scene, facts, state, scene.process.stages[s], false);
        if (!group.rows.isEmpty())
            drop.groups.append(group);
    }
    drop.candidate = onlyCandidate(drop.groups);
    return drop;
}

Result<DealDrop> backward(const DealScene& scene, const DealFacts& facts, const DealState& state,
                          StageId target)
{
    const Process& process = scene.process;
    const qsizetype into = process.stageIndex(target);
    if (into >= 0 && groupOf(scene, facts, state, process.stages[into], true).rows.isEmpty())
        return Problem{ProblemCode::NothingDoneInStage, {stageName(process, target)}};
    DealDrop drop{DealDrop::Way::Backward, target, {}, {}};
    for (qsizetype s = into + 1; s < process.stages.size(); ++s) {
        const DealDrop::Group group = groupOf(scene, facts, state, process.stages[s], true);
        for (const DealDrop::Row& row : group.rows) {
            if (row.refused)
                return *row.refused;
        }
        if (!group.rows.isEmpty())
            drop.groups.append(group);
    }
    return drop;
}

} // namespace

Result<DealDrop> dropOf(const DealScene& scene, const DealFacts& facts, const DealState& state,
                        StageId target)
{
    if (const Outcome open = requireOpen(state.status, facts); !open)
        return open.problem();
    if (const Outcome allowed = may(scene.people, scene.actor, DealVerb::Work, facts, state.id); !allowed)
        return allowed.problem();
    const qsizetype to = scene.process.stageIndex(target);
    if (to < 0 && !target.isNull())
        return Problem{ProblemCode::StageNotFound, {target.toText()}};
    const qsizetype from = scene.process.stageIndex(progressOf(scene.process, state.done).stage);
    if (to == from)
        return DealDrop{DealDrop::Way::Nowhere, target, {}, {}};
    return to > from ? forward(scene, facts, state, target) : backward(scene, facts, state, target);
}

Result<DealMove> movedDeal(const DealScene& scene, const DealFacts& facts, const DealState& state,
                           const DealMoveWish& wish)
{
    if (const Outcome open = requireOpen(state.status, facts); !open)
        return open.problem();
    DealMove move{state, progressOf(scene.process, state.done, state.furthest), nullptr};
    const auto step = [&move](Result<DealMove> next) -> Outcome {
        if (!next)
            return next.problem();
        move = *std::move(next);
        return done();
    };
    for (const ActionId action : wish.unticks) {
        if (const Outcome gone = step(untickedDeal(scene, facts, move.state, action)); !gone)
            return gone.problem();
    }
    for (const DealMoveWish::Ticked& tick : wish.ticks) {
        const Outcome ticked =
            step(tickedDeal(scene, facts, move.state, tick.action, tick.note, tick.hasFile));
        if (!ticked)
            return ticked.problem();
    }
    if (move.progress.stage != wish.target)
        return Problem{
            ProblemCode::StageNotReached,
            {stageName(scene.process, wish.target), stageName(scene.process, move.progress.stage)}};
    return move;
}

} // namespace stagewright
