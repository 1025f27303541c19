// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/task/task.h"

#include "core/domain/task/task_time.h"

#include <algorithm>

namespace stagewright {

TaskBucket bucketOf(const Task& task, QDate today, QTime now)
{
    if (!task.doneAt.isNull())
        return TaskBucket::Done;
    if (!task.due.isValid())
        return TaskBucket::NoDate;
    if (task.due > today.addDays(7))
        return TaskBucket::Later;
    if (isLate(task, today, now))
        return TaskBucket::Overdue;
    // What began yesterday and goes on over midnight is today's.
    if (task.due < today)
        return TaskBucket::Today;
    return task.due == today ? TaskBucket::Today : TaskBucket::Next7Days;
}

QDate dueDate(QDate from, int days, bool workingDays)
{
    if (!workingDays)
        return from.addDays(days);
    QDate date = from;
    for (int left = days; left > 0;) {
        date = date.addDays(1);
        if (date.dayOfWeek() < Qt::Saturday)
            --left;
    }
    return date;
}

Task followUpOf(const Task& done, QDate today)
{
    Task next;
    next.title = done.title;
    next.type = done.type;
    next.due = dueDate(today, 1, true);
    next.dueTime = done.dueTime;
    next.minutes = done.minutes;
    next.priority = done.priority;
    next.responsible = done.responsible;
    next.participants = done.participants;
    next.deal = done.deal;
    return next;
}

Task proposedTask(const TaskTemplate& wanted, QDate today, UserId performer, UserId owner, DealId deal,
                  const QString& dealName, const QString& companyName, const QString& actionName)
{
    Task task;
    task.title = wanted.title;
    task.title.replace(dealPlaceholder, dealName)
        .replace(companyPlaceholder, companyName)
        .replace(actionPlaceholder, actionName);
    if (task.title.trimmed().isEmpty())
        task.title = actionName;
    task.type = wanted.type;
    task.due = dueDate(today, wanted.dueInDays, wanted.workingDays);
    // A reminder for a day before the task was planned appears at once.
    if (wanted.remindDaysBefore)
        task.remindOn = std::max(today, task.due.addDays(-*wanted.remindDaysBefore));
    switch (wanted.responsible) {
    case Responsible::Performer:
        task.responsible = performer;
        break;
    case Responsible::Owner:
        task.responsible = owner;
        break;
    case Responsible::Person:
        task.responsible = wanted.person.isNull() ? performer : wanted.person;
        break;
    }
    task.deal = deal;
    task.createdBy = performer;
    return task;
}

QStringList unknownPlaceholders(const QString& title)
{
    QStringList unknown;
    for (qsizetype open = title.indexOf(u'{'); open >= 0;) {
        const qsizetype close = title.indexOf(u'}', open);
        if (close < 0)
            break;
        // "{a {deal}": the last opening brace is the one that counts.
        open = title.lastIndexOf(u'{', close);
        const QString found = title.mid(open, close - open + 1);
        if (found != dealPlaceholder && found != companyPlaceholder && found != actionPlaceholder)
            unknown.append(found);
        open = title.indexOf(u'{', close);
    }
    return unknown;
}

} // namespace stagewright
