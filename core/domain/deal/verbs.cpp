// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/verbs.h"

#include "core/domain/deal/progress.h"
#include "core/domain/deal/rights.h"
#include "core/domain/process/requirement.h"

namespace stagewright {

namespace {

/// The action, if this actor may perform it on the open deal.
Result<const Action*> performable(const DealScene& scene, const DealFacts& facts, const DealState& state,
                                  ActionId id)
{
    const Action* action = scene.process.action(id);
    if (!action)
        return Problem{ProblemCode::ActionNotFound, {id.toText()}};
    if (const Outcome open = requireOpen(state.status, facts); !open)
        return open.problem();
    if (const Outcome allowed = mayPerform(scene.people, scene.actor, *action, facts, state.id); !allowed)
        return allowed.problem();
    return action;
}

DealMove moved(const DealScene& scene, DealState state, const Action* action = nullptr)
{
    const Progress progress = progressOf(scene.process, state.done, state.furthest);
    state.furthest = progress.furthest;
    return {std::move(state), progress, action};
}

} // namespace

Outcome requireOpen(DealStatus status, const DealFacts& facts)
{
    if (status != DealStatus::Open)
        return Problem{ProblemCode::DealClosed, {facts.name}};
    return done();
}

Result<DealMove> tickedDeal(const DealScene& scene, const DealFacts& facts, const DealState& state,
                            ActionId id, const QString& note, bool hasFile)
{
    auto move = retickedDeal(scene, facts, state, id);
    if (!move)
        return move;
    if (const Outcome complete = satisfies(*move->action, note, hasFile); !complete)
        return complete.problem();
    return move;
}

Result<DealMove> retickedDeal(const DealScene& scene, const DealFacts& facts, const DealState& state,
                              ActionId id)
{
    const auto action = performable(scene, facts, state, id);
    if (!action)
        return action.problem();
    if (state.done.contains(id))
        return Problem{ProblemCode::AlreadyDone, {(*action)->name.text()}};
    DealState after = state;
    after.done.insert(id);
    return moved(scene, std::move(after), *action);
}

Result<DealMove> untickedDeal(const DealScene& scene, const DealFacts& facts, const DealState& state,
                              ActionId id)
{
    const auto action = performable(scene, facts, state, id);
    if (!action)
        return action.problem();
    DealState after = state;
    if (!after.done.remove(id))
        return Problem{ProblemCode::NotDone, {(*action)->name.text()}};
    return moved(scene, std::move(after), *action);
}

Result<DealMove> closedDeal(const DealScene& scene, const DealFacts& facts, const DealState& state,
                            DealStatus status)
{
    if (const Outcome allowed = may(scene.people, scene.actor, DealVerb::Work, facts, state.id); !allowed)
        return allowed.problem();
    if (const Outcome open = requireOpen(state.status, facts); !open)
        return open.problem();
    if (status == DealStatus::Won) {
        QStringList missing;
        const QList<Action> undone = mandatoryUndone(scene.process, state.done);
        for (const Action& action : undone)
            missing.append(action.name.text());
        if (!missing.isEmpty())
            return Problem{ProblemCode::MandatoryUndone, missing};
    }
    DealMove move = moved(scene, state);
    move.state.status = status;
    return move;
}

Result<DealMove> reopenedDeal(const DealScene& scene, const DealFacts& facts, const DealState& state)
{
    if (const Outcome allowed = may(scene.people, scene.actor, DealVerb::Reopen, facts, state.id); !allowed)
        return allowed.problem();
    if (state.status == DealStatus::Open)
        return Problem{ProblemCode::DealNotClosed, {facts.name}};
    DealMove move = moved(scene, state);
    move.state.status = DealStatus::Open;
    return move;
}

} // namespace stagewright
