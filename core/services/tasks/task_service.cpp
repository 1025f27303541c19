// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tasks/task_service.h"

#include "core/domain/deal/rights.h"
#include "core/domain/task/task_time.h"
#include "core/domain/text_limits.h"
#include "core/services/deals/deal_sight.h"
#include "core/services/session/meanwhile.h"
#include "core/services/session/session.h"
#include "core/services/session/step_recorder.h"
#include "core/services/tasks/recurrence.h"
#include "core/services/tasks/task_steps.h"
#include "core/storage/stores/deals/deal_query_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int remindersAtOnce = 1000;

WallMinute wallNow(Session& session)
{
    return wallMinute(session.environment().now(), session.environment().zone);
}

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

TaskFilter filterOf(const TaskQuery& query)
{
    return {query.type, query.priority, query.deal};
}

QList<TaskRow> rowsOf(Session& session, UserId viewer, const QList<TaskWithDeal>& tasks)
{
    QList<TaskRow> rows;
    rows.reserve(tasks.size());
    const DealSight sight = sightOf(session.organisation(), viewer);
    for (TaskWithDeal each : tasks) {
        hideUnseenDeal(session, sight, each);
        rows.append({each.task, each.dealName});
    }
    return rows;
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

/// Participants must be active, unless they took part before.
Outcome requireParticipants(Session& session, const Task& wanted, const Task& before)
{
    for (const UserId each : wanted.participants) {
        if (before.participants.contains(each))
            continue;
        if (const auto user = session.activeUser(each); !user)
            return user.problem();
    }
    return done();
}

Outcome requireMinutes(int given, int most)
{
    if (given >= 0 && given <= most)
        return done();
    return Problem{ProblemCode::MinutesOutOfRange,
                   {QString::number(given), QString::number(0), QString::number(most)}};
}

QList<UserId> soundParticipants(const Task& wanted)
{
    QList<UserId> participants = wanted.participants;
    std::sort(participants.begin(), participants.end());
    participants.erase(std::unique(participants.begin(), participants.end()), participants.end());
    participants.removeAll(wanted.responsible);
    return participants;
}

/// When it is, how long it takes, when it reminds and comes again. Without a date nothing of that means
/// anything, and a reminder to the minute needs a time.
Outcome takeTimes(const Task& wanted, Task& task)
{
    if (const auto fits = requireMinutes(wanted.minutes, longestTaskMinutes); !fits)
        return fits;
    if (const auto fits = requireMinutes(wanted.remindMinutes.value_or(0), longestReminderMinutes); !fits)
        return fits;
    task.due = wanted.due;
    const bool timed = wanted.due.isValid() && wanted.dueTime.isValid();
    task.dueTime = timed ? QTime(wanted.dueTime.hour(), wanted.dueTime.minute()) : QTime();
    task.minutes = wanted.minutes;
    task.remindMinutes = timed ? wanted.remindMinutes : std::nullopt;
    task.remindOn = wanted.due.isValid() && !task.remindMinutes ? wanted.remindOn : QDate();
    task.recurrence.clear();
    if (!wanted.due.isValid() || wanted.recurrence.isEmpty())
        return done();
    const auto rule = parsedRule(wanted.recurrence);
    if (!rule)
        return rule.problem();
    task.recurrence = ruleText(*rule);
    return done();
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
    if (const auto known = requireParticipants(session, wanted, before); !known)
        return known.problem();
    Task task = before;
    if (const auto taken = takeTimes(wanted, task); !taken)
        return taken.problem();
    task.title = *title;
    task.type = wanted.type;
    task.priority = wanted.priority;
    task.responsible = wanted.responsible;
    task.participants = soundParticipants(wanted);
    // Somebody who cannot see the task's deal cannot have meant to remove it.
    TaskWithDeal shown{before, {}};
    hideUnseenDeal(session, sightOf(session.organisation(), actor), shown);
    task.deal = wanted.deal == shown.task.deal ? before.deal : wanted.deal;
    task.description = wanted.description;
    return task;
}

Notification notificationOf(Session& session, const TaskWithDeal& each)
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

/// What a new task has before anything is entered.
Task newTask(Session& session, UserId actor)
{
    Task task;
    task.id = session.environment().ids->make<TaskId>();
    task.createdBy = actor;
    task.createdAt = session.environment().now();
    return task;
}

/// The occurrence that follows the task completed on this day, as completing stores it.
std::optional<Task> plannedNext(const Task& task, QDate completed, TaskId id, Instant createdAt)
{
    auto next = nextOccurrence(task, completed);
    if (next) {
        next->id = id;
        next->createdAt = createdAt;
    }
    return next;
}

/// Completing a recurring task plans its next occurrence, once: completed again, it has one.
void planNext(Session& session, UserId actor, Task& task, Changes& changes, StepRecorder& kept)
{
    if (!task.next.isNull() && session.tasks.byId(task.next))
        return;
    const auto next = plannedNext(task, session.environment().today(),
                                  session.environment().ids->make<TaskId>(), session.environment().now());
    if (!next)
        return;
    session.tasks.save(*next);
    recordOnDeal(session, actor, *next, EventKind::TaskAdded);
    announce(changes, *next);
    task.next = next->id;
    kept.add(TaskChange{{}, *next});
}

/// Reopening takes the next occurrence back, unless somebody has done or changed it since.
void takeBackNext(Session& session, UserId actor, Task& task, Changes& changes, StepRecorder& kept)
{
    const auto next = task.next.isNull() ? std::nullopt : session.tasks.byId(task.next);
    if (!next)
        return;
    const auto planned =
        plannedNext(task, session.environment().dateOf(task.doneAt), next->id, next->createdAt);
    if (planned != next)
        return;
    session.tasks.remove(next->id);
    recordOnDeal(session, actor, *next, EventKind::TaskRemoved);
    announce(changes, *next);
    changes.notifications = true;
    task.next = {};
    kept.add(TaskChange{*next, {}});
}

void storeDone(Session& session, UserId actor, Task task, bool isDone, Changes& changes, StepRecorder& kept)
{
    if (isDone == !task.doneAt.isNull())
        return;
    const Task before = task;
    if (isDone) {
        task.doneAt = session.environment().now();
        session.tasks.save(task);
        recordOnDeal(session, actor, task, EventKind::TaskDone);
        planNext(session, actor, task, changes, kept);
    } else {
        takeBackNext(session, actor, task, changes, kept);
        task.doneAt = {};
        recordOnDeal(session, actor, task, EventKind::TaskReopened);
    }
    session.tasks.save(task);
    announce(changes, task);
    kept.add(TaskChange{before, task});
}

QString momentWords(const Task& task)
{
    const QString day = task.due.toString(Qt::ISODate);
    return task.dueTime.isValid() ? day + u' ' + task.dueTime.toString(u"HH:mm"_s) : day;
}

QString participantWords(Session& session, const Task& task)
{
    QStringList names;
    for (const UserId each : task.participants) {
        if (const User* user = session.organisation().user(each))
            names.append(user->name);
    }
    return names.join(u", "_s);
}

/// Types and priorities are given by the key of their word, days in ISO 8601 with the time behind them.
QString taskFieldWords(Session& session, const QString& key, const Task& task)
{
    if (key == u"title")
        return task.title;
    if (key == u"description")
        return task.description;
    if (key == u"due")
        return momentWords(task);
    if (key == u"duration")
        return QString::number(task.minutes);
    if (key == u"priority")
        return QStringList{u"low"_s, u"normal"_s, u"high"_s}.at(static_cast<int>(task.priority));
    if (key == u"participants")
        return participantWords(session, task);
    if (key == u"recurrence")
        return task.recurrence;
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
        return rowsOf(session_, viewer, session_.tasks.list(asked, filterOf(query), query.done, query.limit));
    });
}

Result<QList<TaskRow>> TaskService::onDays(UserId viewer, const TaskQuery& query, QDate from, QDate until)
{
    return session_.readAs(viewer, [&]() -> Result<QList<TaskRow>> {
        const auto asked = askedPeople(session_.organisation(), viewer, query);
        // The longest task reaches this far into the days after it.
        const QDate earliest = from.addDays(-longestTaskMinutes / minutesOfDay);
        auto tasks = session_.tasks.onDays(asked, filterOf(query), earliest, until, query.limit);
        tasks.removeIf([&](const TaskWithDeal& each) {
            const WallMinute end = wallMinute(each.task.due, each.task.dueTime) + each.task.minutes;
            return each.task.due < from && (!each.task.dueTime.isValid() || end <= wallMinute(from, {}));
        });
        return rowsOf(session_, viewer, tasks);
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
        const auto task = storedTask(session_, actor, wanted, newTask(session_, actor), changes);
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
        const auto task = changeableTask(session_, actor, id);
        if (!task)
            return task.problem();
        StepRecorder kept(session_, actor, isDone ? StepKind::TaskDone : StepKind::TaskReopened, task->title);
        storeDone(session_, actor, *task, isDone, changes, kept);
        kept.store();
        return done();
    });
}

Result<TaskId> TaskService::completeAndAdd(UserId actor, TaskId id, const Task& wanted)
{
    return session_.write([&](Changes& changes) -> Result<TaskId> {
        const auto completed = changeableTask(session_, actor, id);
        if (!completed)
            return completed.problem();
        const bool wasDone = !completed->doneAt.isNull();
        StepRecorder kept(session_, actor, wasDone ? StepKind::TaskAdded : StepKind::TaskDone,
                          wasDone ? wanted.title : completed->title);
        storeDone(session_, actor, *completed, true, changes, kept);
        const auto added = storedTask(session_, actor, wanted, newTask(session_, actor), changes);
        if (!added)
            return added.problem();
        kept.add(TaskChange{{}, *added});
        kept.store();
        return added->id;
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
    const auto any = session_.read(
        [&]() -> Result<bool> { return !session_.tasks.toRemind(wallNow(session_), 1).isEmpty(); });
    if (!any)
        return any.problem();
    if (!*any)
        return 0;
    return session_.write([&](Changes& changes) -> Result<int> {
        const auto due = session_.tasks.toRemind(wallNow(session_), remindersAtOnce);
        for (TaskWithDeal each : due) {
            hideUnseenDeal(session_, sightOf(session_.organisation(), each.task.responsible), each);
            session_.notifications.insert(notificationOf(session_, each));
            session_.tasks.setReminded(each.task.id, session_.environment().now());
        }
        changes.notifications = !due.isEmpty();
        return int(due.size());
    });
}

Result<Instant> TaskService::nextReminder()
{
    return session_.read([&]() -> Result<Instant> {
        const auto next = session_.tasks.nextReminder();
        return next ? instantOf(*next, session_.environment().zone) : Instant();
    });
}

Result<int> TaskService::dueCount(UserId user)
{
    return session_.readAs(
        user, [&]() -> Result<int> { return session_.tasks.dueCount(user, session_.environment().today()); });
}

} // namespace stagewright
