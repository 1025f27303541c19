// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/progress.h"
#include "core/domain/deal/timeline.h"
#include "core/domain/process/requirement.h"
#include "core/services/deal_steps.h"

namespace stagewright {

namespace {

Result<const Action*> actionOf(const DealStep& step, ActionId id)
{
    const Action* action = step.process->action(id);
    if (!action)
        return Problem{ProblemCode::ActionNotFound, {id.toText()}};
    return action;
}

/// Right and status, in the order a person can do something about them.
Outcome mayTouch(Session& session, const DealStep& step, const Action& action)
{
    if (const Outcome open = requireOpen(step.before); !open)
        return open;
    return mayPerform(session.organisation(), step.actor.id, action, step.before.facts, step.before.id);
}

Outcome checkRequirement(const Action& action, const TickRequest& request)
{
    if (const Outcome given = satisfies(action, request.note, !request.files.isEmpty()); !given)
        return given;
    return checkAttachments(request.note, request.files);
}

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

/// The tick the action had before it was unticked; nothing when unticking was not the last that happened to
/// it.
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

void storeProgress(Session& session, DealStep& step, const QSet<ActionId>& done, Event& event,
                   Changes& changes)
{
    step.after.progress = progressOf(*step.process, done, step.before.progress.furthest);
    event.after = step.after.progress;
    keepStageNames(event, *step.process, *step.process);
    session.deals.updateProgress(step.after);
    session.history.append(event);
    finish(session, step, changes);
}

} // namespace

Result<TickResult> DealService::tick(UserId actor, const TickRequest& request)
{
    return session_.write([&](Changes& changes) -> Result<TickResult> {
        auto step = stepOn(session_, actor, request.deal, DealVerb::Work);
        if (!step)
            return step.problem();
        const auto action = actionOf(*step, request.action);
        if (!action)
            return action.problem();
        if (const Outcome may = mayTouch(session_, *step, **action); !may)
            return may.problem();
        QSet<ActionId> done = session_.deals.doneActions(request.deal);
        if (done.contains(request.action))
            return Problem{ProblemCode::AlreadyDone, {(*action)->name.text()}};
        if (const Outcome complete = checkRequirement(**action, request); !complete)
            return complete.problem();

        Event event = eventOf(session_, *step, EventKind::Ticked);
        event.action = request.action;
        event.subject = (*action)->name.text();
        event.note = storeNote(session_, *step, request.action, request.note, request.files);
        session_.deals.insertTick(request.deal,
                                  {request.action, step->after.changedAt, step->actor.id, event.note});
        storeProgress(session_, *step, done << request.action, event, changes);
        const QList<UserId> told = notify(session_, *step, **action);
        changes.notifications = !told.isEmpty();
        return TickResult{step->before.progress, step->after.progress, told,
                          proposal(session_, *step, **action)};
    });
}

Result<TickResult> DealService::untick(UserId actor, DealId deal, ActionId actionId)
{
    return session_.write([&](Changes& changes) -> Result<TickResult> {
        auto step = stepOn(session_, actor, deal, DealVerb::Work);
        if (!step)
            return step.problem();
        const auto action = actionOf(*step, actionId);
        if (!action)
            return action.problem();
        if (const Outcome may = mayTouch(session_, *step, **action); !may)
            return may.problem();
        QSet<ActionId> done = session_.deals.doneActions(deal);
        if (!done.remove(actionId))
            return Problem{ProblemCode::NotDone, {(*action)->name.text()}};

        Event event = eventOf(session_, *step, EventKind::Unticked);
        event.action = actionId;
        event.subject = (*action)->name.text();
        session_.deals.removeTick(deal, actionId);
        storeProgress(session_, *step, done, event, changes);
        return TickResult{step->before.progress, step->after.progress, {}, std::nullopt};
    });
}

Outcome DealService::tickAgain(UserId actor, DealId deal, ActionId actionId)
{
    return session_.write([&](Changes& changes) -> Outcome {
        auto step = stepOn(session_, actor, deal, DealVerb::Work);
        if (!step)
            return step.problem();
        const auto action = actionOf(*step, actionId);
        if (!action)
            return action.problem();
        if (const Outcome may = mayTouch(session_, *step, **action); !may)
            return may;
        QSet<ActionId> done = session_.deals.doneActions(deal);
        if (done.contains(actionId))
            return Problem{ProblemCode::AlreadyDone, {(*action)->name.text()}};
        const std::optional<Tick> tick = untickedLast(session_, deal, actionId);
        if (!tick)
            return Problem{ProblemCode::NotDone, {(*action)->name.text()}};

        Event event = eventOf(session_, *step, EventKind::Ticked);
        event.action = actionId;
        event.subject = (*action)->name.text();
        event.note = tick->note;
        session_.deals.insertTick(deal, *tick);
        storeProgress(session_, *step, done << actionId, event, changes);
        return stagewright::done();
    });
}

} // namespace stagewright
