// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/task/task_edit.h"

namespace stagewright {

class Session;

/// A task with the names that the list shows.
struct TaskRow
{
    Task task;
    QString dealName;
    friend bool operator==(const TaskRow&, const TaskRow&) = default;
};

struct TaskQuery
{
    UserId responsible = {}; ///< null: everybody whose tasks the viewer may see
    TeamId team = {};
    bool ownTeams = false; ///< only tasks of people around the viewer
    std::optional<TaskType> type = {};
    std::optional<TaskPriority> priority = {};
    DealId deal = {};  ///< null: of every deal, and of none
    bool done = false; ///< false: open tasks by date; true: done tasks, newest first
    int limit = 500;
    friend bool operator==(const TaskQuery&, const TaskQuery&) = default;
};

/// A task that was deleted. Nothing can be read from it, because whoever deleted it may not see its deal.
class RemovedTask
{
    friend class TaskService;
    Task task_;
};

/// Tasks, with or without a deal. A task exists only for those who may change it (mayChangeTask()): for
/// everybody else the problem is TaskNotFound. Somebody who may not see a task's deal sees a task without
/// one.
///
/// Every verb that names a person may return UserNotFound or UserInactive; what else is named with it.
class TaskService
{
public:
    explicit TaskService(Session& session) : session_(session) {}

    /// The tasks of the viewer and of those they manage; administrators get everybody's.
    [[nodiscard]] Result<QList<TaskRow>> list(UserId viewer, const TaskQuery& query);
    /// The tasks of these people that are on the days `from` to `until`, done or not, by time; those that
    /// began the day before and go on over midnight too. What the query says about open and done ones does
    /// not count.
    [[nodiscard]] Result<QList<TaskRow>> onDays(UserId viewer, const TaskQuery& query, QDate from,
                                                QDate until);
    /// TaskNotFound.
    [[nodiscard]] Result<Task> byId(UserId viewer, TaskId task);
    /// NameEmpty, NameTooLong or NameUnreadable for the title; TextTooLong. UserNotFound or UserInactive for
    /// the responsible person and participants too. MinutesOutOfRange for the duration and the reminder;
    /// RecurrenceUnreadable. A time, a reminder and a recurrence without a date are dropped. The deal must be
    /// one the actor may work on: DealNotFound, NotYourDeal.
    [[nodiscard]] Result<TaskId> add(UserId actor, const Task& task);
    /// Stores the touched fields; ChangedMeanwhile, with nothing stored, if one of them has been changed to
    /// something else. TaskNotFound and the problems of add(), those about people and deals only for new
    /// ones.
    [[nodiscard]] Outcome change(UserId actor, const Edit<Task>& edit);
    /// TaskNotFound. Completing a recurring task plans its next occurrence; reopening removes that one again,
    /// if nobody has done or changed it since.
    [[nodiscard]] Outcome setDone(UserId actor, TaskId task, bool done);
    /// Completes one task and adds what follows it, both or neither. The problems of setDone() and add().
    [[nodiscard]] Result<TaskId> completeAndAdd(UserId actor, TaskId completed, const Task& next);
    /// TaskNotFound.
    [[nodiscard]] Result<RemovedTask> remove(UserId actor, TaskId task);
    /// Undoes remove(): restores the task as it was, and requires the same right. TaskNotFound also if its
    /// deal has been deleted, which deletes its tasks. Its reminder left the inbox with it, so it is given
    /// again.
    [[nodiscard]] Outcome putBack(UserId actor, const RemovedTask& removed);
    /// Puts due reminders into the inboxes of the responsible people, and returns how many. Later calls add
    /// only new ones.
    [[nodiscard]] Result<int> remind();
    /// When the next reminder becomes due that remind() has not given yet; it may be past. Null if there is
    /// none.
    [[nodiscard]] Result<Instant> nextReminder();
    /// The user's open tasks due today or earlier: the badge beside Tasks.
    [[nodiscard]] Result<int> dueCount(UserId user);

private:
    Session& session_;
};

} // namespace stagewright
