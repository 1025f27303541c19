// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/tasks/task_store.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/sql_text.h"
#include "core/storage/stores/search/search_index.h"

#include <QHash>

#include <algorithm>

namespace stagewright {

namespace {

constexpr auto columns =
    "t.id, t.title, t.type, t.due, t.responsible_id, t.deal_id, t.created_by, "
    "t.created_at, t.done_at, t.description, t.remind_on, t.due_time, t.minutes, t.priority, "
    "t.remind_minutes, t.recurrence, t.next_id";
constexpr int columnCount = 17;
constexpr int allDay = -1; ///< in place of a time

Task taskAt(const Statement& row)
{
    Task task;
    task.id = row.id<TaskId>(0);
    task.title = row.text(1);
    task.type = static_cast<TaskType>(row.small(2));
    task.due = row.date(3);
    task.responsible = row.id<UserId>(4);
    task.deal = row.id<DealId>(5);
    task.createdBy = row.id<UserId>(6);
    task.createdAt = row.instant(7);
    task.doneAt = row.instant(8);
    task.description = row.text(9);
    task.remindOn = row.date(10);
    if (const int time = row.small(11); time >= 0 && time < minutesOfDay)
        task.dueTime = timeOf(time);
    task.minutes = row.small(12);
    task.priority = static_cast<TaskPriority>(std::clamp(row.small(13), 0, 2));
    if (!row.isNull(14))
        task.remindMinutes = row.small(14);
    task.recurrence = row.text(15);
    task.next = row.id<TaskId>(16);
    return task;
}

/// In minutes since midnight.
int storedTime(QTime time)
{
    return time.isValid() ? time.msecsSinceStartOfDay() / 60'000 : allDay;
}

std::optional<qint64> stored(const std::optional<int>& minutes)
{
    return minutes ? std::optional<qint64>(*minutes) : std::nullopt;
}

} // namespace

TaskStore::TaskStore(Connection& connection) : connection_(connection) {}

void TaskStore::save(const Task& task)
{
    connection_
        .statement("INSERT INTO task (id, title, type, due, responsible_id, deal_id, created_by, created_at, "
                   "done_at, description, remind_on, due_time, minutes, priority, remind_minutes, "
                   "recurrence, next_id, remind_at) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (id) DO UPDATE SET title = excluded.title, type = excluded.type, "
                   "due = excluded.due, responsible_id = excluded.responsible_id, "
                   "deal_id = excluded.deal_id, done_at = excluded.done_at, "
                   "description = excluded.description, remind_on = excluded.remind_on, "
                   "due_time = excluded.due_time, minutes = excluded.minutes, "
                   "priority = excluded.priority, remind_minutes = excluded.remind_minutes, "
                   "recurrence = excluded.recurrence, next_id = excluded.next_id, "
                   "remind_at = excluded.remind_at, "
                   // If it was moved or handed to somebody else, it reminds again.
                   "reminded_at = CASE WHEN task.remind_at IS NOT DISTINCT FROM excluded.remind_at AND "
                   "task.responsible_id = excluded.responsible_id THEN task.reminded_at END")
        .bind(task.id, task.title, static_cast<int>(task.type), task.due, task.responsible, task.deal,
              task.createdBy, task.createdAt, task.doneAt, task.description, task.remindOn,
              storedTime(task.dueTime), task.minutes, static_cast<int>(task.priority),
              stored(task.remindMinutes), task.recurrence, task.next, reminderOf(task))
        .run();
    storeParticipants(task);
    SearchIndex(connection_).taskChanged(task.id);
}

void TaskStore::storeParticipants(const Task& task)
{
    if (task.participants == participantsOf(task.id))
        return;
    connection_.statement("DELETE FROM task_participant WHERE task_id = ?").bind(task.id).run();
    for (const UserId user : task.participants)
        connection_
            .statement("INSERT INTO task_participant (task_id, user_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
            .bind(task.id, user)
            .run();
}

QList<UserId> TaskStore::participantsOf(TaskId task)
{
    Statement& row =
        connection_.statement("SELECT user_id FROM task_participant WHERE task_id = ? ORDER BY user_id");
    QList<UserId> users;
    row.bind(task);
    while (row.step())
        users.append(row.id<UserId>(0));
    return users;
}

template<class Tasks, class TaskIn>
void TaskStore::addParticipants(Tasks& tasks, TaskIn taskIn)
{
    constexpr qsizetype atOnce = 500;
    QHash<TaskId, QList<UserId>> found;
    for (qsizetype from = 0; from < tasks.size(); from += atOnce) {
        QList<qint64> ids;
        for (qsizetype at = from; at < std::min(from + atOnce, tasks.size()); ++at)
            ids.append(taskIn(tasks[at]).id.value());
        SqlText text;
        text.add("SELECT task_id, user_id FROM task_participant WHERE task_id IN ").addList(ids);
        text.add(" ORDER BY task_id, user_id");
        Statement& row = connection_.statement(text.sql).bindAll(text.values);
        while (row.step())
            found[row.id<TaskId>(0)].append(row.id<UserId>(1));
    }
    if (found.isEmpty())
        return;
    for (auto& each : tasks)
        taskIn(each).participants = found.value(taskIn(each).id);
}

void TaskStore::remove(TaskId id)
{
    connection_.statement("DELETE FROM task WHERE id = ?").bind(id).run();
    SearchIndex(connection_).taskChanged(id);
}

std::optional<Task> TaskStore::byId(TaskId id)
{
    Statement& row = connection_.statement(QByteArray("SELECT ") + columns + " FROM task t WHERE t.id = ?");
    if (!row.bind(id).step())
        return std::nullopt;
    Task task = taskAt(row);
    row.reset();
    task.participants = participantsOf(id);
    return task;
}

QList<Task> TaskStore::of(DealId deal)
{
    Statement& row =
        connection_.statement(QByteArray("SELECT ") + columns +
                              " FROM task t WHERE t.deal_id = ? ORDER BY "
                              "t.done_at IS NOT NULL, t.done_at DESC, t.due IS NULL, t.due, t.due_time, "
                              "t.priority DESC, t.id");
    QList<Task> tasks;
    row.bind(deal);
    while (row.step())
        tasks.append(taskAt(row));
    addParticipants(tasks, [](Task& task) -> Task& { return task; });
    return tasks;
}

QList<TaskWithDeal> TaskStore::list(const QList<UserId>& responsible, const TaskFilter& filter, bool done,
                                    int limit)
{
    QList<TaskWithDeal> tasks;
    if (responsible.isEmpty())
        return tasks;
    if (done) {
        readList(
            {" /*+ index task_done */", " AND t.done_at IS NOT NULL", " ORDER BY t.done_at DESC, t.id DESC"},
            responsible, filter, limit, tasks);
        addParticipants(tasks, [](TaskWithDeal& each) -> Task& { return each.task; });
        return tasks;
    }
    // Tasks without a date come last, so they are read as a separate part: each part follows its index.
    const bool alone = responsible.size() == 1;
    const char* index = alone ? " /*+ index task_open */" : " /*+ index task_open_by_due */";
    const char* byDue = alone ? " ORDER BY t.due, t.due_time, t.priority DESC, t.id"
                              : " ORDER BY t.due, t.due_time, t.responsible_id, t.priority DESC, t.id";
    const char* byId = alone ? " ORDER BY t.id" : " ORDER BY t.responsible_id, t.id";
    readList({index, " AND t.done_at IS NULL AND t.due IS NOT NULL", byDue}, responsible, filter, limit,
             tasks);
    const int left = limit - static_cast<int>(tasks.size());
    if (left > 0)
        readList({index, " AND t.done_at IS NULL AND t.due IS NULL", byId}, responsible, filter, left, tasks);
    addParticipants(tasks, [](TaskWithDeal& each) -> Task& { return each.task; });
    return tasks;
}

QList<TaskWithDeal> TaskStore::onDays(const QList<UserId>& responsible, const TaskFilter& filter, QDate from,
                                      QDate until, int limit)
{
    QList<TaskWithDeal> tasks;
    if (responsible.isEmpty())
        return tasks;
    readList({" /*+ index task_by_day */", " AND t.due IS NOT NULL", " ORDER BY t.due, t.due_time, t.id",
              from, until},
             responsible, filter, limit, tasks);
    addParticipants(tasks, [](TaskWithDeal& each) -> Task& { return each.task; });
    return tasks;
}

void TaskStore::readList(const Part& part, const QList<UserId>& responsible, const TaskFilter& filter,
                         int limit, QList<TaskWithDeal>& tasks)
{
    SqlText text;
    text.add("SELECT ").add(columns).add(", d.name FROM task t").add(part.index);
    text.add(" LEFT JOIN deal d ON d.id = t.deal_id WHERE t.responsible_id");
    QList<qint64> people;
    for (const UserId user : responsible)
        people.append(user.value());
    if (people.size() == 1)
        text.add(" = ?", people.constFirst());
    else
        text.add(" IN ").addList(people);
    text.add(part.condition);
    if (part.from.isValid())
        text.add(" AND t.due >= ?", part.from.toJulianDay()).add(" AND t.due <= ?", part.until.toJulianDay());
    if (filter.type)
        text.add(" AND t.type = ?", static_cast<qint64>(*filter.type));
    if (filter.priority)
        text.add(" AND t.priority = ?", static_cast<qint64>(*filter.priority));
    if (!filter.deal.isNull())
        text.add(" AND t.deal_id = ?", filter.deal.value());
    text.add(part.order).add(" LIMIT ?", qint64(limit));
    Statement& row = connection_.statement(text.sql).bindAll(text.values);
    while (row.step())
        tasks.append({taskAt(row), row.text(columnCount)});
}

QList<TaskWithDeal> TaskStore::toRemind(WallMinute now, int limit)
{
    Statement& row = connection_.statement(
        QByteArray("SELECT ") + columns +
        ", d.name FROM task t /*+ index task_to_remind */ LEFT JOIN deal d ON d.id = t.deal_id "
        "WHERE t.remind_at <= ? AND t.remind_at IS NOT NULL AND t.reminded_at IS NULL "
        "AND t.done_at IS NULL ORDER BY t.remind_at LIMIT ?");
    QList<TaskWithDeal> tasks;
    row.bind(now, limit);
    while (row.step())
        tasks.append({taskAt(row), row.text(columnCount)});
    return tasks;
}

std::optional<WallMinute> TaskStore::nextReminder()
{
    Statement& row = connection_.statement(
        "SELECT t.remind_at FROM task t /*+ index task_to_remind */ WHERE t.remind_at IS NOT NULL "
        "AND t.reminded_at IS NULL AND t.done_at IS NULL ORDER BY t.remind_at LIMIT 1");
    if (!row.bind().step())
        return std::nullopt;
    const WallMinute at = row.integer(0);
    row.reset();
    return at;
}

void TaskStore::setReminded(TaskId id, Instant at)
{
    connection_.statement("UPDATE task SET reminded_at = ? WHERE id = ?").bind(at, id).run();
}

int TaskStore::dueCount(UserId user, QDate until)
{
    return static_cast<int>(connection_
                                .statement("SELECT count(*) FROM task WHERE responsible_id = ? "
                                           "AND due <= ? AND done_at IS NULL")
                                .bind(user, until)
                                .firstInteger());
}

} // namespace stagewright
