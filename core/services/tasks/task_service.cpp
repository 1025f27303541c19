// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tasks/task_service.h"

#include "core/domain/deal/rights.h"
#include "core/domain/text_limits.h"
#include "core/services/deals/deal_sight.h"
#include "core/services/session/meanwhile.h"
#include "core/services/session/session.h"
#include "core/services/session/step_recorder.h"
#include "core/services/tasks/task_steps.h"
#include "core/storage/stores/deals/deal_query_store.h"

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int remindersAtOnce = 1000;

bool maySeeTasksOf(const Organisation& people, UserId viewer, UserId responsible)
{
    return viewer == responsible || people.isAdministrator(viewer) ||
           people.managesOwner(viewer, responsible);
}

/// The people whose tasks the query asks for and the viewer may see.
QList<UserId> askedPeople(const Organisation& people, UserId viewer, const TaskQuery& query)
{
    const QSet<UserId> team = query.ownTeams        ? people.peopleAround(viewer)
                              : query.team.isNull() ? QSet<UserId>()
                                                    : people.membersBelow(query.team);
    QList<UserId> asked;
    for (const User& each : people.users) {
        const bool wanted = (query.responsible.isNull() || query.responsible == each.id) &&
                            ((query.team.isNull() && !query.ownTeams) || team.contains(each.id));
        if (wanted && maySeeTasksOf(people, viewer, each.id))
            asked.append(each.id);
    }
    return asked;
}

/// A task may belong to somebody who may not see its deal: for them it is a task without a deal.
void hideUnseenDeal(Session& session, const DealSight& sight, TaskWithDeal& task)
{
    if (task.task.deal.isNull() || DealQueryStore(session.connection()).isSeen(sight, task.task.deal))
        return;
    task.task.deal = {};
    task.dealName.clear();
}

/// The stored task, if the actor may change it.
Result<Task> changeableTask(Session& session, UserId actor, TaskId id)
{
    if (const auto user = session.activeUser(actor); !user)
        return user.problem();
    const auto task = session.tasks.byId(id);
    if (!task)
        return Problem{ProblemCode::TaskNotFound, {id.toText()}};
    const Outcome may = requireChangeable(session, actor, *task);
    return may ? Result<Task>(*task) : may.problem();
}

/// What people enter about a task, cleaned and checked; `before` is empty for a new one.
Result<Task> soundTask(Session& session, UserId actor, const Task& wanted, const Task& before)
{
    const auto title = cleanedName(wanted.title, longestTitle);
    if (!title)
        return title.problem();
    if (wanted.description.size() > longestText)
        return Problem{ProblemCode::TextTooLong, {QString::number(longestText)}};
    if (const auto known = requireResponsible(session, wanted, before.responsible); !known)
        return known.problem();
    if (const auto known = requireDeal(session, actor, wanted, before.deal); !known)
        return known.problem();
    Task task = before;
    task.title = *title;
    task.type = wanted.type;
    task.due = wanted.due;
    task.remindOn = wanted.due.isValid() ? wanted.remindOn : QDate();
    task.responsible = wanted.responsible;
    // Somebody who cannot see the task's deal cannot have meant to remove it.
    TaskWithDeal shown{before, {}};
    hideUnseenDeal(session, sightOf(session.organisation(), actor), shown);
    task.deal = wanted.deal == shown.task.deal ? before.deal : wanted.deal;
    task.description = wanted.description;
    return task;
}

Notification reminderOf(Session& session, const TaskWithDeal& each)
{
    Notification reminder;
    reminder.id = session.environment().ids->make<NotificationId>();
    reminder.recipient = each.task.responsible;
    reminder.actor = each.task.createdBy;
    reminder.deal = each.task.deal;
    reminder.task = each.task.id;
    reminder.dealName = each.dealName;
    reminder.subject = each.task.title;
    reminder.at = session.environment().now();
    return reminder;
}

void recordStep(Session& session, UserId actor, StepKind kind, const std::optional<Task>& before,
                const std::optional<Task>& after)
{
    StepRecorder step(session, actor, kind, after ? after->title : before->title);
    step.add(TaskChange{before, after});
    step.store();
}

/// Stores a new or changed task after checking it, and records it with its deal.
Result<Task> storedTask(Session& session, UserId actor, const Task& wanted, const Task& before,
                        Changes& changes)
{
    auto task = soundTask(session, actor, wanted, before);
    if (!task)
        return task;
    session.tasks.save(*task);
    if (task->deal != before.deal)
        recordOnDeal(session, actor, *task, EventKind::TaskAdded);
    announce(changes, before);
    announce(changes, *task);
    return task;
}

/// Types are given by the key of their word, days in ISO 8601.
QString taskFieldWords(Session& session, const QString& key, const Task& task)
{
    if (key == u"title")
        return task.title;
    if (key == u"description")
        return task.description;
    if (key == u"due")
        return task.due.toString(Qt::ISODate);
    if (key == u"responsible") {
        const User* user = session.organisation().user(task.responsible);
        return user ? user->name : QString();
    }
    if (key == u"deal") {
        const auto deal = task.deal.isNull() ? std::nullopt : session.deals.byId(task.deal);
        return deal ? deal->facts.name : QString();
    }
    const QString types[] = {u"to_do"_s, u"call"_s, u"meeting"_s, u"mail"_s};
    return types[static_cast<int>(task.type)];
}

} // namespace

Result<QList<TaskRow>> TaskService::list(UserId viewer, const TaskQuery& query)
{
    return session_.readAs(viewer, [&]() -> Result<QList<TaskRow>> {
        const auto asked = askedPeople(session_.organisation(), viewer, query);
        const auto tasks = session_.tasks.list(asked, query.type, query.done, query.limit);
        QList<TaskRow> rows;
        rows.reserve(tasks.size());
        const DealSight sight = sightOf(session_.organisation(), viewer);
        for (TaskWithDeal each : tasks) {
            hideUnseenDeal(session_, sight, each);
            rows.append({each.task, each.dealName});
        }
        return rows;
    });
}

Result<Task> TaskService::byId(UserId viewer, TaskId id)
{
    return session_.read([&]() -> Result<Task> {
        const auto task = changeableTask(session_, viewer, id);
        if (!task)
            return task.problem();
        TaskWithDeal shown{*task, {}};
        hideUnseenDeal(session_, sightOf(session_.organisation(), viewer), shown);
        return shown.task;
    });
}

Result<TaskId> TaskService::add(UserId actor, const Task& wanted)
{
    return session_.write([&](Changes& changes) -> Result<TaskId> {
        if (const auto user = session_.activeUser(actor); !user)
            return user.problem();
        Task before;
        before.id = session_.environment().ids->make<TaskId>();
        before.createdBy = actor;
        before.createdAt = session_.environment().now();
        const auto task = storedTask(session_, actor, wanted, before, changes);
        if (!task)
            return task.problem();
        recordStep(session_, actor, StepKind::TaskAdded, {}, *task);
        return task->id;
    });
}

Outcome TaskService::change(UserId actor, const Edit<Task>& edit)
{
    return session_.write([&](Changes& changes) -> Outcome {
        const auto stored = changeableTask(session_, actor, edit.wanted.id);
        if (!stored)
            return stored.problem();
        const DealSight sight = sightOf(session_.organisation(), actor);
        // For somebody who cannot see its deal, the task had none to begin with.
        TaskWithDeal seen{*stored, {}};
        hideUnseenDeal(session_, sight, seen);
        const auto wanted = mergedOver(seen.task, edit, [&](const QString& key, const Task& task) {
            TaskWithDeal shown{task, {}};
            hideUnseenDeal(session_, sight, shown);
            return taskFieldWords(session_, key, shown.task);
        });
        if (!wanted)
            return wanted.problem();
        if (*wanted == seen.task)
            return done();
        const auto task = storedTask(session_, actor, *wanted, *stored, changes);
        if (!task)
            return task.problem();
        recordStep(session_, actor, StepKind::TaskChanged, *stored, *task);
        return done();
    });
}

Outcome TaskService::setDone(UserId actor, TaskId id, bool isDone)
{
    return session_.write([&](Changes& changes) -> Outcome {
        auto task = changeableTask(session_, actor, id);
        if (!task)
            return task.problem();
        if (isDone == !task->doneAt.isNull())
            return done();
        const Task before = *task;
        task->doneAt = isDone ? session_.environment().now() : Instant();
        session_.tasks.save(*task);
        recordOnDeal(session_, actor, *task, isDone ? EventKind::TaskDone : EventKind::TaskReopened);
        announce(changes, *task);
        recordStep(session_, actor, isDone ? StepKind::TaskDone : StepKind::TaskReopened, before, *task);
        return done();
    });
}

Result<RemovedTask> TaskService::remove(UserId actor, TaskId id)
{
    return session_.write([&](Changes& changes) -> Result<RemovedTask> {
        const auto task = changeableTask(session_, actor, id);
        if (!task)
            return task.problem();
        session_.tasks.remove(id);
        recordOnDeal(session_, actor, *task, EventKind::TaskRemoved);
        announce(changes, *task);
        recordStep(session_, actor, StepKind::TaskRemoved, *task, {});
        RemovedTask removed;
        removed.task_ = *task;
        return removed;
    });
}

Outcome TaskService::putBack(UserId actor, const RemovedTask& removed)
{
    return session_.write([&](Changes& changes) -> Outcome {
        const Task& task = removed.task_;
        if (const auto user = session_.activeUser(actor); !user)
            return user.problem();
        if (const auto may = requireChangeable(session_, actor, task); !may)
            return may;
        // Told like a task that is not there: the actor may not know of the deal.
        if (!task.deal.isNull() && !session_.deals.byId(task.deal))
            return Problem{ProblemCode::TaskNotFound, {task.id.toText()}};
        if (session_.tasks.byId(task.id))
            return done();
        session_.tasks.save(task);
        announce(changes, task);
        recordStep(session_, actor, StepKind::TaskAdded, {}, task);
        return done();
    });
}

Result<int> TaskService::remind()
{
    // Usually there is nothing to do, and what runs every few minutes must not write each time.
    const auto any = session_.read([&]() -> Result<bool> {
        return !session_.tasks.toRemind(session_.environment().today(), 1).isEmpty();
    });
    if (!any)
        return any.problem();
    if (!*any)
        return 0;
    return session_.write([&](Changes& changes) -> Result<int> {
        const auto due = session_.tasks.toRemind(session_.environment().today(), remindersAtOnce);
        for (TaskWithDeal each : due) {
            hideUnseenDeal(session_, sightOf(session_.organisation(), each.task.responsible), each);
            session_.notifications.insert(reminderOf(session_, each));
            session_.tasks.setReminded(each.task.id, session_.environment().now());
        }
        changes.notifications = !due.isEmpty();
        return int(due.size());
    });
}

Result<int> TaskService::dueCount(UserId user)
{
    return session_.readAs(
        user, [&]() -> Result<int> { return session_.tasks.dueCount(user, session_.environment().today()); });
}

} // namespace stagewright
