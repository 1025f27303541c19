// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tasks/task_steps.h"

#include "core/domain/deal/rights.h"
#include "core/services/session/session.h"

namespace stagewright {

Outcome requireChangeable(Session& session, UserId actor, const Task& task)
{
    if (mayChangeTask(session.organisation(), actor, task.createdBy, task.responsible))
        return done();
    return Problem{ProblemCode::TaskNotFound, {task.id.toText()}};
}

Outcome requireResponsible(Session& session, const Task& task, UserId before)
{
    if (task.responsible == before)
        return done();
    const auto responsible = session.activeUser(task.responsible);
    return responsible ? done() : Outcome(responsible.problem());
}

Outcome requireDeal(Session& session, UserId actor, const Task& task, DealId before)
{
    if (task.deal.isNull() || task.deal == before)
        return done();
    const auto deal = session.deals.byId(task.deal);
    if (!deal)
        return Problem{ProblemCode::DealNotFound, {task.deal.toText()}};
    return may(session.organisation(), actor, DealVerb::Work, deal->facts, task.deal);
}

void recordOnDeal(Session& session, UserId actor, const Task& task, EventKind kind)
{
    auto deal = task.deal.isNull() ? std::nullopt : session.deals.byId(task.deal);
    if (!deal)
        return;
    deal->changedAt = session.environment().now();
    session.deals.updateProgress(*deal);
    Event event;
    event.id = session.environment().ids->make<EventId>();
    event.deal = deal->id;
    event.at = deal->changedAt;
    event.actor = actor;
    event.kind = kind;
    event.subject = task.title;
    event.before = event.after = deal->progress;
    session.history.append(event);
}

void announce(Changes& changes, const Task& task)
{
    changes.tasks = true;
    if (!task.deal.isNull())
        changes.deals.insert(task.deal);
}

} // namespace stagewright
