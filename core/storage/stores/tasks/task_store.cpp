// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/tasks/task_store.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/sql_text.h"
#include "core/storage/stores/search/search_index.h"

namespace stagewright {

namespace {

constexpr auto columns = "t.id, t.title, t.type, t.due, t.responsible_id, t.deal_id, t.created_by, "
                         "t.created_at, t.done_at, t.description, t.remind_on";

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
    return task;
}

} // namespace

TaskStore::TaskStore(Connection& connection) : connection_(connection) {}

void TaskStore::save(const Task& task)
{
    connection_
        .statement("INSERT INTO task (id, title, type, due, responsible_id, deal_id, created_by, created_at, "
                   "done_at, description, remind_on) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (id) DO UPDATE SET title = excluded.title, type = excluded.type, "
                   "due = excluded.due, responsible_id = excluded.responsible_id, "
                   "deal_id = excluded.deal_id, done_at = excluded.done_at, "
                   "description = excluded.description, remind_on = excluded.remind_on, "
                   // If it was moved or handed to somebody else, it reminds again.
                   "reminded_at = CASE WHEN task.remind_on IS NOT DISTINCT FROM excluded.remind_on AND "
                   "task.responsible_id = excluded.responsible_id THEN task.reminded_at END")
        .bind(task.id, task.title, static_cast<int>(task.type), task.due, task.responsible, task.deal,
              task.createdBy, task.createdAt, task.doneAt, task.description, task.remindOn)
        .run();
    SearchIndex(connection_).taskChanged(task.id);
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
    const Task task = taskAt(row);
    row.reset();
    return task;
}

QList<Task> TaskStore::of(DealId deal)
{
    Statement& row =
        connection_.statement(QByteArray("SELECT ") + columns +
                              " FROM task t WHERE t.deal_id = ? ORDER BY "
                              "t.done_at IS NOT NULL, t.done_at DESC, t.due IS NULL, t.due, t.id");
    QList<Task> tasks;
    row.bind(deal);
    while (row.step())
        tasks.append(taskAt(row));
    return tasks;
}

QList<TaskWithDeal> TaskStore::list(const QList<UserId>& responsible, std::optional<TaskType> type, bool done,
                                    int limit)
{
    QList<TaskWithDeal> tasks;
    if (responsible.isEmpty())
        return tasks;
    if (done) {
        readList(
            {" /*+ index task_done */", " AND t.done_at IS NOT NULL", " ORDER BY t.done_at DESC, t.id DESC"},
            responsible, type, limit, tasks);
        return tasks;
    }
    // Tasks without a date come last, so they are read as a separate part: each part follows its index.
    const bool alone = responsible.size() == 1;
    const char* index = alone ? " /*+ index task_open */" : " /*+ index task_open_by_due */";
    const char* byDue = alone ? " ORDER BY t.due, t.id" : " ORDER BY t.due, t.responsible_id, t.id";
    const char* byId = alone ? " ORDER BY t.id" : " ORDER BY t.responsible_id, t.id";
    readList({index, " AND t.done_at IS NULL AND t.due IS NOT NULL", byDue}, responsible, type, limit, tasks);
    const int left = limit - static_cast<int>(tasks.size());
    if (left > 0)
        readList({index, " AND t.done_at IS NULL AND t.due IS NULL", byId}, responsible, type, left, tasks);
    return tasks;
}

void TaskStore::readList(const Part& part, const QList<UserId>& responsible, std::optional<TaskType> type,
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
    if (type)
        text.add(" AND t.type = ?", static_cast<qint64>(*type));
    text.add(part.order).add(" LIMIT ?", qint64(limit));
    Statement& row = connection_.statement(text.sql).bindAll(text.values);
    while (row.step())
        tasks.append({taskAt(row), row.text(11)});
}

QList<TaskWithDeal> TaskStore::toRemind(QDate today, int limit)
{
    Statement& row = connection_.statement(
        QByteArray("SELECT ") + columns +
        ", d.name FROM task t /*+ index task_to_remind */ LEFT JOIN deal d ON d.id = t.deal_id "
        "WHERE t.remind_on <= ? AND t.remind_on IS NOT NULL AND t.reminded_at IS NULL "
        "AND t.done_at IS NULL ORDER BY t.remind_on LIMIT ?");
    QList<TaskWithDeal> tasks;
    row.bind(today, limit);
    while (row.step())
        tasks.append({taskAt(row), row.text(11)});
    return tasks;
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
