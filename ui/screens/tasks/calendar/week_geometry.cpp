// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/tasks/calendar/week_geometry.h"

#include <algorithm>
#include <cmath>

namespace stagewright {

namespace {

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

void shareDay(QList<WeekSegment>& segments, qsizetype begin, qsizetype end)
{
    // A group is a chain of overlaps: all of it shares the width alike.
    QList<int> freeFrom;
    qsizetype group = begin;
    int groupEnd = 0;
    const auto close = [&](qsizetype until) {
        for (qsizetype at = group; at < until; ++at)
            segments[at].lanes = static_cast<int>(freeFrom.size());
        freeFrom.clear();
        group = until;
    };
    for (qsizetype at = begin; at < end; ++at) {
        WeekSegment& segment = segments[at];
        if (segment.from >= groupEnd)
            close(at);
        const auto lane =
            std::find_if(freeFrom.begin(), freeFrom.end(), [&](int free) { return free <= segment.from; });
        segment.lane = static_cast<int>(lane - freeFrom.begin());
        if (lane == freeFrom.end())
            freeFrom.append(segment.until);
        else
            *lane = segment.until;
        groupEnd = std::max(groupEnd, segment.until);
    }
    close(end);
}

} // namespace

QRect WeekGeometry::dayRect(int day) const
{
    int folded = 0;
    int foldedBefore = 0;
    for (int each = 0; each < daysShown && foldsWeekend; ++each) {
        if (!isWeekend(monday.addDays(each)))
            continue;
        ++folded;
        foldedBefore += each < day ? 1 : 0;
    }
    const double wide = double(size.width() - gutter - folded * foldedDay) / std::max(1, daysShown - folded);
    const auto edge = [&](int index, int before) {
        return gutter + qRound((index - before) * wide) + before * foldedDay;
    };
    const bool isFolded = foldsWeekend && isWeekend(monday.addDays(day));
    const int left = edge(day, foldedBefore);
    const int right = edge(day + 1, foldedBefore + (isFolded ? 1 : 0));
    return {left, 0, right - left, size.height()};
}

int WeekGeometry::yOf(int minuteOfDay) const
{
    return top() - scrolled + qRound(minuteOfDay * hourHeight / 60);
}

int WeekGeometry::minuteAt(int y, int step) const
{
    const double minute = (y - top() + scrolled) * 60 / hourHeight;
    const int snapped = static_cast<int>(std::lround(minute / step)) * step;
    return std::clamp(snapped, 0, minutesOfDay - step);
}

std::optional<int> WeekGeometry::dayAt(int x) const
{
    for (int day = 0; day < daysShown; ++day) {
        const QRect column = dayRect(day);
        if (x >= column.left() && x <= column.right())
            return day;
    }
    return std::nullopt;
}

int shownMinutes(const Task& task)
{
    return std::max(shortestBlock, task.minutes > 0 ? task.minutes : usualBlock);
}

QList<WeekSegment> segmentsOf(const QList<Task>& tasks, QDate monday)
{
    QList<WeekSegment> segments;
    for (int index = 0; index < tasks.size(); ++index) {
        const Task& task = tasks.at(index);
        if (!task.due.isValid() || !task.dueTime.isValid())
            continue;
        const WallMinute begin = wallMinute(task.due, task.dueTime);
        const WallMinute end = begin + shownMinutes(task);
        for (int day = 0; day < daysShown; ++day) {
            const WallMinute midnight = wallMinute(monday.addDays(day), {});
            const WallMinute from = std::max(begin, midnight);
            const WallMinute until = std::min(end, midnight + minutesOfDay);
            if (from < until)
                segments.append({index, day, static_cast<int>(from - midnight),
                                 static_cast<int>(until - midnight), from == begin, until == end});
        }
    }
    std::stable_sort(segments.begin(), segments.end(), [](const WeekSegment& a, const WeekSegment& b) {
        return std::tuple(a.day, a.from, -a.until) < std::tuple(b.day, b.from, -b.until);
    });
    for (qsizetype begin = 0; begin < segments.size();) {
        qsizetype end = begin;
        while (end < segments.size() && segments.at(end).day == segments.at(begin).day)
            ++end;
        shareDay(segments, begin, end);
        begin = end;
    }
    return segments;
}

QRectF rectOf(const WeekSegment& segment, const WeekGeometry& week)
{
    const QRectF day = QRectF(week.dayRect(segment.day)).adjusted(3, 0, -4, 0);
    const double width = day.width() / segment.lanes;
    const double top = week.yOf(segment.from);
    return {day.left() + segment.lane * width, top + 1, std::max(1.0, width - (segment.lanes > 1 ? 2 : 0)),
            std::max(6.0, week.yOf(segment.until) - top - 2)};
}

MovedTo movedBy(const Task& task, int days, int minutes)
{
    if (!task.dueTime.isValid())
        return {task.due.addDays(days), {}, task.minutes};
    const WallMinute moved = wallMinute(task.due.addDays(days), task.dueTime) + minutes;
    return {dayOf(moved), timeOf(moved), task.minutes};
}

MovedTo stretchedBy(const Task& task, int minutes)
{
    return {task.due, task.dueTime,
            std::clamp(shownMinutes(task) + minutes, shortestBlock, longestTaskMinutes)};
}

QDate startOfWeek(QDate day, int firstWeekday)
{
    return day.addDays(-((day.dayOfWeek() - firstWeekday + 7) % 7));
}

} // namespace stagewright
