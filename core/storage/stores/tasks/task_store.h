// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task/task.h"
#include "core/storage/engine/statement.h"

#include <QSet>

#include <optional>

namespace stagewright {

class Connection;

/// A task and the name of its deal.
struct TaskWithDeal
{
    Task task;
    QString dealName;
};

/// Tasks. What they are known by is kept in the index of the search.
class TaskStore
{
public:
    explicit TaskStore(Connection& connection);

    /// Inserts, or changes the row with the same id.
    void save(const Task& task);
    void remove(TaskId id);
    [[nodiscard]] std::optional<Task> byId(TaskId id);
    [[nodiscard]] QList<Task> of(DealId deal); ///< open ones by date, then done ones, newest first
    /// The tasks of these people: open ones by date, or done ones newest first.
    [[nodiscard]] QList<TaskWithDeal> list(const QList<UserId>& responsible, std::optional<TaskType> type,
                                           bool done, int limit);
    [[nodiscard]] int dueCount(UserId user, QDate until);
    /// Open tasks whose reminder is due and has not been given, oldest first.
    [[nodiscard]] QList<TaskWithDeal> toRemind(QDate today, int limit);
    void setReminded(TaskId id, Instant at);

private:
    /// How one part of a list is selected and ordered.
    struct Part
    {
        const char* index;
        const char* condition;
        const char* order;
    };
    void readList(const Part& part, const QList<UserId>& responsible, std::optional<TaskType> type, int limit,
                  QList<TaskWithDeal>& tasks);

    Connection& connection_;
};

} // namespace stagewright
