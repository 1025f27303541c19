// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task/task_time.h"
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

/// Which tasks of somebody a list holds.
struct TaskFilter
{
    std::optional<TaskType> type = {};
    std::optional<TaskPriority> priority = {};
    DealId deal = {}; ///< null: of every deal, and of none
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
    [[nodiscard]] QList<TaskWithDeal> list(const QList<UserId>& responsible, const TaskFilter& filter,
                                           bool done, int limit);
    /// Done or not, that begin on these days, by day and time.
    [[nodiscard]] QList<TaskWithDeal> onDays(const QList<UserId>& responsible, const TaskFilter& filter,
                                             QDate from, QDate until, int limit);
    [[nodiscard]] int dueCount(UserId user, QDate until);
    /// Open tasks whose reminder is due and has not been given, oldest first; without their participants.
    [[nodiscard]] QList<TaskWithDeal> toRemind(WallMinute now, int limit);
    /// The first reminder of an open task that has not been given.
    [[nodiscard]] std::optional<WallMinute> nextReminder();
    void setReminded(TaskId id, Instant at);

private:
    /// How one part of a list is selected and ordered.
    struct Part
    {
        const char* index;
        const char* condition;
        const char* order;
        QDate from = {}; ///< the days, if the condition has two of them
        QDate until = {};
    };
    void readList(const Part& part, const QList<UserId>& responsible, const TaskFilter& filter, int limit,
                  QList<TaskWithDeal>& tasks);
    void storeParticipants(const Task& task);
    [[nodiscard]] QList<UserId> participantsOf(TaskId task);
    /// `taskIn` returns the task inside an element of the list.
    template<class Tasks, class TaskIn>
    void addParticipants(Tasks& tasks, TaskIn taskIn);

    Connection& connection_;
};

} // namespace stagewright
