// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/task_store.h"

#include "core/storage/engine/connection.h"

namespace stagewright {

namespace {

const QByteArray columns = "t.id, t.title, t.type, t.due, t.responsible_id, t.deal_id, t.created_by, "
                           "t.created_at, t.done_at, t.description";

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
    return task;
}

} // namespace

TaskStore::TaskStore(Connection& connection) : connection_(connection) {}

void TaskStore::save(const Task& task)
{
    connection_
        .statement("INSERT INTO task (id, title, type, due, responsible_id, deal_id, created_by, created_at, "
                   "done_at, description) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) "
                   "ON CONFLICT (id) DO UPDATE SET title = excluded.title, type = excluded.type, "
                   "due = excluded.due, responsible_id = excluded.responsible_id, "
                   "deal_id = excluded.deal_id, done_at = excluded.done_at, "
                   "description = excluded.description")
        .bind(task.id, task.title, static_cast<int>(task.type), task.due, task.responsible, task.deal,
              task.createdBy, task.createdAt, task.doneAt, task.description)
        .run();
}

void TaskStore::remove(TaskId id)
{
    connection_.statement("DELETE FROM task WHERE id = ?1").bind(id).run();
}

std::optional<Task> TaskStore::byId(TaskId id)
{
    Statement& row = connection_.statement("SELECT " + columns + " FROM task t WHERE t.id = ?1");
    if (!row.bind(id).step())
        return std::nullopt;
    const Task task = taskAt(row);
    row.reset();
    return task;
}

QList<Task> TaskStore::of(DealId deal)
{
    Statement& row =
        connection_.statement("SELECT " + columns +
                              " FROM task t WHERE t.deal_id = ?1 ORDER BY "
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
    if (responsible.isEmpty())
        return {};
    QList<qint64> values;
    for (const UserId user : responsible)
        values.append(user.value());
    QByteArray where = " WHERE responsible_id IN (?" + QByteArray(",?").repeated(values.size() - 1) + ")";
    where += done ? " AND done_at IS NOT NULL" : " AND done_at IS NULL";
    if (type) {
        where += " AND type = ?";
        values.append(static_cast<int>(*type));
    }
    values.append(limit);
    // Names are looked up for the rows that are left, not for all that were sorted.
    const QByteArray inner = done ? " ORDER BY done_at DESC, id DESC" : " ORDER BY due IS NULL, due, id";
    const QByteArray outer =
        done ? " ORDER BY t.done_at DESC, t.id DESC" : " ORDER BY t.due IS NULL, t.due, t.id";
    Statement row(connection_, "SELECT " + columns + ", d.name FROM (SELECT * FROM task" + where + inner +
                                   " LIMIT ?) t LEFT JOIN deal d ON d.id = t.deal_id" + outer);
    QList<TaskWithDeal> tasks;
    row.bindAll(values);
    while (row.step())
        tasks.append({taskAt(row), row.text(10)});
    return tasks;
}

int TaskStore::dueCount(UserId user, QDate until)
{
    return static_cast<int>(connection_
                                .statement("SELECT count(*) FROM task WHERE responsible_id = ?1 "
                                           "AND due <= ?2 AND done_at IS NULL")
                                .bind(user, until)
                                .firstInteger());
}

} // namespace stagewright
