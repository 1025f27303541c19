// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/task/task_edit.h"

namespace stagewright {

class Session;

/// A task with the names the list shows.
struct TaskRow
{
    Task task;
    QString dealName;
    friend bool operator==(const TaskRow&, const TaskRow&) = default;
};

struct TaskQuery
{
    UserId responsible = {}; ///< null: everybody the viewer may see
    TeamId team = {};
    bool ownTeams = false; ///< only of the people around the viewer
    std::optional<TaskType> type = {};
    bool done = false; ///< false: open tasks by date; true: done ones, newest first
    int limit = 500;
    friend bool operator==(const TaskQuery&, const TaskQuery&) = default;
};

class TaskService
{
public:
    explicit TaskService(Session& session) : session_(session) {}

    [[nodiscard]] Result<QList<TaskRow>> list(UserId viewer, const TaskQuery& query);
    /// To whom may not see it, it is not there.
    [[nodiscard]] Result<Task> byId(UserId viewer, TaskId task);
    [[nodiscard]] Result<TaskId> add(UserId actor, const Task& task);
    /// Stores what was touched; ChangedMeanwhile.
    [[nodiscard]] Outcome change(UserId actor, const Edit<Task>& edit);
    [[nodiscard]] Outcome setDone(UserId actor, TaskId task, bool done);
    /// The task as it was removed, for putting it back.
    [[nodiscard]] Result<Task> remove(UserId actor, TaskId task);
    /// Puts the reminders that have come into the inboxes of those responsible, and gives their number. Asked
    /// again, only what came since.
    [[nodiscard]] Result<int> remind();
    /// Open tasks of the user due today or earlier: the badge beside Tasks.
    [[nodiscard]] Result<int> dueCount(UserId user);

private:
    Session& session_;
};

} // namespace stagewright
