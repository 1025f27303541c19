// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/task/task_time.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>

namespace stagewright {

WallMinute wallMinute(QDate day, QTime time)
{
    return day.toJulianDay() * minutesOfDay + (time.isValid() ? time.msecsSinceStartOfDay() / 60'000 : 0);
}

WallMinute wallMinute(Instant at, const QTimeZone& zone)
{
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(at.ms, zone);
    return wallMinute(there.date(), there.time());
}

QDate dayOf(WallMinute minute)
{
    return QDate::fromJulianDay(minute / minutesOfDay);
}

QTime timeOf(WallMinute minute)
{
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(minute % minutesOfDay) * 60'000);
}

Instant instantOf(WallMinute minute, const QTimeZone& zone)
{
    // What QDateTime makes of a time that does not exist, or exists twice, differs between versions of Qt.
    const QDateTime asUtc(dayOf(minute), timeOf(minute), QTimeZone::utc());
    const int before = zone.offsetFromUtc(asUtc.addDays(-1));
    const int after = zone.offsetFromUtc(asUtc.addDays(1));
    for (const int offset : {std::max(before, after), std::min(before, after)}) {
        const QDateTime moment = asUtc.addSecs(-offset);
        if (zone.offsetFromUtc(moment) == offset)
            return {moment.toMSecsSinceEpoch()};
    }
    const QDateTime beyond = asUtc.addSecs(-before);
    const auto change = zone.previousTransition(beyond.addMSecs(1));
    return {(change.atUtc.isValid() ? change.atUtc : beyond).toMSecsSinceEpoch()};
}

bool isLate(const Task& task, QDate today, QTime now)
{
    if (!now.isValid() || !task.dueTime.isValid())
        return task.due < today;
    return wallMinute(task.due, task.dueTime) + task.minutes <= wallMinute(today, now);
}

std::optional<WallMinute> reminderOf(const Task& task)
{
    if (!task.due.isValid())
        return std::nullopt;
    if (task.remindMinutes && task.dueTime.isValid())
        return wallMinute(task.due, task.dueTime) - *task.remindMinutes;
    if (!task.remindOn.isValid())
        return std::nullopt;
    return wallMinute(task.remindOn, {});
}

Task movedTo(Task task, QDate day, QTime time)
{
    const QDate before = task.due;
    if (!day.isValid())
        time = {};
    if (task.remindMinutes && !time.isValid()) {
        const auto reminder = reminderOf(task);
        task.remindOn = reminder ? dayOf(*reminder) : QDate();
        task.remindMinutes.reset();
    }
    if (task.remindOn.isValid())
        task.remindOn =
            day.isValid() && before.isValid() ? day.addDays(before.daysTo(task.remindOn)) : QDate();
    task.due = day;
    task.dueTime = time;
    return task;
}

bool comesBefore(const Task& first, const Task& second)
{
    const auto key = [](const Task& task) {
        return std::tuple(task.due, task.dueTime.isValid() ? task.dueTime.msecsSinceStartOfDay() : -1,
                          -static_cast<int>(task.priority), task.id);
    };
    return key(first) < key(second);
}

} // namespace stagewright
