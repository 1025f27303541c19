// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/deal_moving.h"

#include "core/services/deals/deal_steps.h"
#include "core/services/deals/deal_ticking.h"
#include "core/services/session/step_recorder.h"

namespace stagewright {

namespace {

DealMoveWish wishOf(const MoveRequest& request)
{
    DealMoveWish wish{request.target, {}, request.unticks};
    for (const MoveRequest::Ticked& tick : request.ticks)
        wish.ticks.append({tick.action, tick.note, !tick.files.isEmpty()});
    return wish;
}

/// The rules, and what they cannot know, before anything is stored.
Outcome check(Session& session, const DealStep& step, const MoveRequest& request)
{
    const auto move =
        movedDeal(sceneOf(session, step), step.before.facts, stateOf(session, step), wishOf(request));
    if (!move)
        return move.problem();
    for (const MoveRequest::Ticked& tick : request.ticks) {
        if (const Outcome sound = checkTick(session, step.before, tick.note, tick.files, tick.day); !sound)
            return sound;
    }
    return done();
}

QString companyName(Session& session, const DealFacts& facts)
{
    const auto company = facts.company.isNull() ? std::nullopt : session.lists.company(facts.company);
    return company ? company->name : QString();
}

} // namespace

Result<MoveResult> storeMove(Session& session, DealStep& step, const MoveRequest& request, Changes& changes,
                             StepRecorder& kept)
{
    if (const Outcome sound = check(session, step, request); !sound)
        return sound.problem();
    MoveResult result{request.deal, step.before.progress, step.before.progress, {}};
    // Each of them starts where the one before it ended, so that the history says what each one did.
    const auto go = [&](const Outcome& outcome, ActionId action, const std::optional<Tick>& before) {
        step.before = step.after;
        if (outcome)
            kept.add(TickChange{request.deal, action, before, session.deals.tick(request.deal, action)});
        return outcome;
    };
    for (const ActionId action : request.unticks) {
        const auto before = session.deals.tick(request.deal, action);
        const auto unticked = storeUntick(session, step, action, changes);
        if (const Outcome gone = go(unticked ? done() : Outcome(unticked.problem()), action, before); !gone)
            return gone.problem();
    }
    bool told = changes.notifications;
    for (const MoveRequest::Ticked& tick : request.ticks) {
        Tick made;
        const auto ticked = storeTick(
            session, step, {request.deal, tick.action, tick.note, tick.files, tick.day}, changes, made);
        if (const Outcome stored = go(ticked ? done() : Outcome(ticked.problem()), tick.action, {}); !stored)
            return stored.problem();
        told = told || changes.notifications;
        if (ticked->proposedTask)
            result.proposals.append({tick.action, *ticked->proposedTask});
    }
    changes.notifications = told;
    result.after = step.after.progress;
    return result;
}

Result<OfferedMoves> offeredMoves(Session& session, UserId viewer, ProcessId process,
                                  const QList<DealId>& deals, StageId target)
{
    const Process* newest = session.process(process);
    if (!newest)
        return Problem{ProblemCode::ProcessNotFound, {process.toText()}};
    OfferedMoves offered{*newest, target, {}, {}};
    for (const DealId id : deals) {
        const auto step = stepOn(session, viewer, id, DealVerb::See);
        if (!step) {
            offered.refused.append({id, {}, step.problem()});
            continue;
        }
        const DealFacts& facts = step->before.facts;
        if (facts.process != process) {
            offered.refused.append({id, facts.name, {ProblemCode::StageNotFound, {facts.name}}});
            continue;
        }
        const DealState state = stateOf(session, *step);
        const auto drop = dropOf(sceneOf(session, *step), facts, state, target);
        if (!drop)
            offered.refused.append({id, facts.name, drop.problem()});
        else if (drop->way != DealDrop::Way::Nowhere)
            offered.offers.append({step->before, companyName(session, facts), state.done, *drop});
    }
    return offered;
}

} // namespace stagewright
