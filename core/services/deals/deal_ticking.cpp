// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/deal_ticking.h"

#include "core/domain/deal/late_tick.h"
#include "core/domain/deal/timeline.h"
#include "core/domain/process/requirement.h"

#include <algorithm>

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

/// The tick that an event tells of.
Tick tickOf(Session& session, const Deal& deal, const Event& event)
{
    const QDate day = QDate::fromString(event.detail, Qt::ISODate);
    const Instant at =
        day.isValid() ? momentOn(day, event.at, deal.createdAt, session.environment().zone) : event.at;
    return {event.action, at, event.actor, event.note};
}

/// Its note, or the files with it, may have been deleted while the action was not done. A tick without a note
/// is from a time when none was required. NoteRequired, FileRequired.
Outcome stillSatisfies(Session& session, DealId deal, const Action& action, NoteId id)
{
    if (id.isNull())
        return done();
    const auto note = session.notes.note(id);
    const QList<FileInfo> files = session.notes.files(deal);
    const bool hasFile =
        std::any_of(files.cbegin(), files.cend(), [id](const FileInfo& file) { return file.note == id; });
    return satisfies(action, note ? note->text : QString(), note && hasFile);
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
    if (const Outcome sound = checkTick(session, step.before, request.note, request.files, request.day);
        !sound)
        return sound.problem();
    const Action& action = *move->action;

    Event event = eventOf(session, step, EventKind::Ticked);
    event.action = request.action;
    event.subject = action.name.text();
    event.note = storeNote(session, step, request.action, request.note, request.files);
    if (request.day.isValid() && request.day != session.environment().today())
        event.detail = request.day.toString(Qt::ISODate);
    stored = tickOf(session, step.before, event);
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

Outcome checkTick(const Session& session, const Deal& deal, const QString& note,
                  const QList<FileContent>& files, QDate day)
{
    const Environment& environment = session.environment();
    if (day.isValid()) {
        const QDate created = environment.dateOf(deal.createdAt);
        if (const Outcome could = mayHaveBeenDone(day, environment.today(), created); !could)
            return could;
    }
    return checkAttachments(note, files);
}

Outcome storeRetick(Session& session, DealStep& step, const Tick& tick, Changes& changes)
{
    const auto move =
        retickedDeal(sceneOf(session, step), step.before.facts, stateOf(session, step), tick.action);
    if (!move)
        return move.problem();
    if (const Outcome met = stillSatisfies(session, step.after.id, *move->action, tick.note); !met)
        return met;
    Tick again = tick;
    if (!session.notes.note(tick.note))
        again.note = {};
    Event event = eventOf(session, step, EventKind::Ticked);
    event.action = tick.action;
    event.subject = move->action->name.text();
    event.note = again.note;
    const Environment& environment = session.environment();
    if (const QDate day = environment.dateOf(tick.at); day != environment.today())
        event.detail = day.toString(Qt::ISODate);
    session.deals.insertTick(step.after.id, again);
    storeProgress(session, step, move->progress, event, changes);
    return done();
}

} // namespace stagewright
