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

/// When it was done: as told with the tick, otherwise when it was ticked. The middle of the day, so that it
/// is that day in the neighbouring time zones too.
Instant doneAt(const Session& session, const Event& ticked)
{
    const QDate day = QDate::fromString(ticked.detail, Qt::ISODate);
    return day.isValid() ? Instant{session.environment().startOf(day).ms + 12 * 3'600'000LL} : ticked.at;
}

/// How the action was ticked before it was unticked; nothing if unticking was not the last thing that
/// happened to it.
std::optional<Event> untickedLast(Session& session, DealId deal, ActionId action)
{
    bool unticked = false;
    for (const Event& event : session.history.of(deal)) {
        if (event.action != action || (event.kind != EventKind::Ticked && event.kind != EventKind::Unticked))
            continue;
        if (event.kind == EventKind::Ticked)
            return unticked ? std::optional(event) : std::nullopt;
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

Result<TickResult> storeTick(Session& session, DealStep& step, const TickRequest& request, Changes& changes)
{
    const auto move = tickedDeal(sceneOf(session, step), step.before.facts, stateOf(session, step),
                                 request.action, request.note, !request.files.isEmpty());
    if (!move)
        return move.problem();
    if (const Outcome sound = checkTick(session, request.note, request.files, request.doneOn); !sound)
        return sound.problem();
    const Action& action = *move->action;

    Event event = eventOf(session, step, EventKind::Ticked);
    event.action = request.action;
    event.subject = action.name.text();
    if (request.doneOn.isValid() && request.doneOn != session.environment().today())
        event.detail = request.doneOn.toString(Qt::ISODate);
    event.note = storeNote(session, step, request.action, request.note, request.files);
    session.deals.insertTick(request.deal,
                             {request.action, doneAt(session, event), step.actor.id, event.note});
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

Outcome checkTick(const Session& session, const QString& note, const QList<FileContent>& files, QDate doneOn)
{
    if (doneOn.isValid() && doneOn > session.environment().today())
        return Problem{ProblemCode::DayInFuture, {doneOn.toString(Qt::ISODate)}};
    return checkAttachments(note, files);
}

bool canTickAgain(Session& session, DealId deal, ActionId action)
{
    return untickedLast(session, deal, action).has_value();
}

Outcome storeTickAgain(Session& session, DealStep& step, ActionId action, Changes& changes)
{
    const auto move = retickedDeal(sceneOf(session, step), step.before.facts, stateOf(session, step), action);
    if (!move)
        return move.problem();
    const std::optional<Event> ticked = untickedLast(session, step.after.id, action);
    if (!ticked)
        return Problem{ProblemCode::NotDone, {move->action->name.text()}};

    Event event = eventOf(session, step, EventKind::Ticked);
    event.action = action;
    event.subject = move->action->name.text();
    event.detail = ticked->detail;
    event.note = ticked->note;
    session.deals.insertTick(step.after.id, {action, doneAt(session, *ticked), ticked->actor, event.note});
    storeProgress(session, step, move->progress, event, changes);
    return done();
}

} // namespace stagewright
