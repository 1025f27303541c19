// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/tasks/calendar/week_scene.h"

#include <algorithm>
#include <tuple>

namespace stagewright {

namespace {

constexpr int edge = 6; ///< the height of the lower edge of a block

} // namespace

void WeekScene::setRows(const QList<TaskRow>& rows)
{
    rows_ = rows;
    arrange();
}

void WeekScene::setNow(QDate today, QTime now)
{
    today_ = today;
    now_ = now;
}

void WeekScene::setGeometry(const WeekGeometry& geometry)
{
    const bool otherWeek = geometry.monday != geometry_.monday;
    geometry_ = geometry;
    if (otherWeek)
        arrange();
}

void WeekScene::arrange()
{
    allDay_ = QList<QList<int>>(daysShown);
    QList<Task> tasks;
    tasks.reserve(rows_.size());
    for (int index = 0; index < rows_.size(); ++index) {
        const Task& task = rows_.at(index).task;
        tasks.append(task);
        const qint64 day = geometry_.monday.daysTo(task.due);
        if (task.due.isValid() && !task.dueTime.isValid() && day >= 0 && day < daysShown)
            allDay_[static_cast<int>(day)].append(index);
    }
    segments_ = segmentsOf(tasks, geometry_.monday);
}

const TaskRow* WeekScene::row(TaskId task) const
{
    const auto found = std::find_if(rows_.cbegin(), rows_.cend(),
                                    [task](const TaskRow& each) { return each.task.id == task; });
    return found == rows_.cend() ? nullptr : &*found;
}

QRectF WeekScene::allDayRect(int day, int place) const
{
    const QRectF column = QRectF(geometry_.dayRect(day)).adjusted(3, 0, -4, 0);
    return {column.left(), double(geometry_.headHeight + 5 + place * allDayRow), column.width(),
            double(allDayRow - 3)};
}

QRectF WeekScene::moreRect(int day) const
{
    if (allDay_.at(day).size() <= mostAllDayRows)
        return {};
    return allDayRect(day, mostAllDayRows - 1);
}

bool WeekScene::isLate(const Task& task) const
{
    return task.doneAt.isNull() && stagewright::isLate(task, today_, now_);
}

TaskId WeekScene::taskAt(const QPoint& at) const
{
    if (at.y() >= geometry_.top()) {
        // The last one painted is the one that is seen.
        for (auto segment = segments_.crbegin(); segment != segments_.crend(); ++segment) {
            if (rectOf(*segment, geometry_).contains(at))
                return rows_.at(segment->task).task.id;
        }
        return {};
    }
    const auto day = geometry_.dayAt(at.x());
    if (!day)
        return {};
    const bool isMore = moreRect(*day).contains(at);
    for (int place = 0; place < std::min<qsizetype>(mostAllDayRows, allDay_.at(*day).size()); ++place) {
        if (!isMore && allDayRect(*day, place).contains(at))
            return rows_.at(allDay_.at(*day).at(place)).task.id;
    }
    return {};
}

QRectF WeekScene::rectOfTask(TaskId task) const
{
    for (const WeekSegment& segment : segments_) {
        if (rows_.at(segment.task).task.id == task)
            return rectOf(segment, geometry_);
    }
    for (int day = 0; day < daysShown; ++day) {
        for (int place = 0; place < allDay_.at(day).size(); ++place) {
            if (rows_.at(allDay_.at(day).at(place)).task.id == task)
                return allDayRect(day, std::min(place, mostAllDayRows - 1));
        }
    }
    return {};
}

bool WeekScene::isLowerEdge(const QPoint& at) const
{
    if (at.y() < geometry_.top())
        return false;
    return std::any_of(segments_.cbegin(), segments_.cend(), [&](const WeekSegment& segment) {
        const QRectF rect = rectOf(segment, geometry_);
        return segment.isLast && rect.contains(at) && at.y() > rect.bottom() - edge;
    });
}

QList<TaskId> WeekScene::order() const
{
    QList<TaskId> ids;
    auto segment = segments_.cbegin();
    for (int day = 0; day < daysShown; ++day) {
        for (const int index : allDay_.at(day))
            ids.append(rows_.at(index).task.id);
        for (; segment != segments_.cend() && segment->day == day; ++segment) {
            if (segment->isFirst || day == 0)
                ids.append(rows_.at(segment->task).task.id);
        }
    }
    return ids;
}

} // namespace stagewright
