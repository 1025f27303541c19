// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/deal_ticking.h"

#include "core/domain/deal/timeline.h"

#include <utility>

namespace stagewright {

namespace {

QList<UserId> notify(Session& session, const DealStep& step, const Action& action)
{
    if (action.notify.isEmpty())
        return {};
    const QList<UserId> told =
        recipients(session.organisation(), action.notify, step.after.facts, step.actor.id);
    Notification notification;
    notification.actor = step.actor.id;
    notification.deal = step.after.id;
    notification.action = action.id;
    notification.dealName = step.after.facts.name;
    notification.subject = action.name.text();
    notification.at = step.after.changedAt;
    for (const UserId user : told) {
        notification.id = session.environment().ids->make<NotificationId>();
        notification.recipient = user;
        session.notifications.insert(notification);
    }
    return told;
}

std::optional<Task> proposal(Session& session, const DealStep& step, const Action& action)
{
    if (!action.trigger)
        return {};
    const DealFacts& facts = step.after.facts;
    const auto company = facts.company.isNull() ? std::nullopt : session.lists.company(facts.company);
    return proposedTask(*action.trigger, session.environment().today(), step.actor.id, facts.owner,
                        step.after.id, facts.name, company ? company->name : QString(), action.name.text());
}

/// The tick the action had before it was unticked; nothing if unticking was not the last thing that happened
/// to it.
std::optional<Tick> untickedLast(Session& session, DealId deal, ActionId action)
{
    bool unticked = false;
    for (const Event& event : session.history.of(deal)) {
        if (event.action != action || (event.kind != EventKind::Ticked && event.kind != EventKind::Unticked))
            continue;
        if (event.kind == EventKind::Ticked)
            return unticked ? std::optional(Tick{action, event.at, event.actor, event.note}) : std::nullopt;
        if (std::exchange(unticked, true))
            return {};
    }
    return {};
}

void storeProgress(Session& session, DealStep& step, const Progress& progress, Event& event, Changes& changes)
{
    step.after.progress = event.after = progress;
    keepStageNames(event, *step.process, *step.process);
    session.deals.updateProgress(step.after);
    session.history.append(event);
    finish(session, step, changes);
}

} // namespace

Result<TickResult> storeTick(Session& session, DealStep& step, const TickRequest& request, Changes& changes,
                             Tick& stored)
{
    const auto move = tickedDeal(sceneOf(session, step), step.before.facts, stateOf(session, step),
                                 request.action, request.note, !request.files.isEmpty());
    if (!move)
        return move.problem();
    if (const Outcome small = checkAttachments(request.note, request.files); !small)
        return small.problem();
    const Action& action = *move->action;

    Event event = eventOf(session, step, EventKind::Ticked);
    event.action = request.action;
    event.subject = action.name.text();
    event.note = storeNote(session, step, request.action, request.note, request.files);
    stored = {request.action, step.after.changedAt, step.actor.id, event.note};
    session.deals.insertTick(request.deal, stored);
    storeProgress(session, step, move->progress, event, changes);
    const QList<UserId> told = notify(session, step, action);
    changes.notifications = !told.isEmpty();
    return TickResult{step.before.progress, step.after.progress, told, proposal(session, step, action)};
}

Result<TickResult> storeUntick(Session& session, DealStep& step, ActionId action, Changes& changes)
{
    const auto move = untickedDeal(sceneOf(session, step), step.before.facts, stateOf(session, step), action);
    if (!move)
        return move.problem();

    Event event = eventOf(session, step, EventKind::Unticked);
    event.action = action;
    event.subject = move->action->name.text();
    session.deals.removeTick(step.after.id, action);
    storeProgress(session, step, move->progress, event, changes);
    return TickResult{step.before.progress, step.after.progress, {}, std::nullopt};
}

Outcome storeRetick(Session& session, DealStep& step, const Tick& tick, Changes& changes)
{
    const auto move =
        retickedDeal(sceneOf(session, step), step.before.facts, stateOf(session, step), tick.action);
    if (!move)
        return move.problem();
    Event event = eventOf(session, step, EventKind::Ticked);
    event.action = tick.action;
    event.subject = move->action->name.text();
    event.note = tick.note;
    session.deals.insertTick(step.after.id, tick);
    storeProgress(session, step, move->progress, event, changes);
    return done();
}

Outcome storeTickAgain(Session& session, DealStep& step, ActionId action, Changes& changes)
{
    const auto move = retickedDeal(sceneOf(session, step), step.before.facts, stateOf(session, step), action);
    if (!move)
        return move.problem();
    const std::optional<Tick> tick = untickedLast(session, step.after.id, action);
    if (!tick)
        return Problem{ProblemCode::NotDone, {move->action->name.text()}};
    return storeRetick(session, step, *tick, changes);
}

} // namespace stagewright
