// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/tasks/task_service.h"
#include "ui/screens/tasks/calendar/week_geometry.h"

#include <QHash>
#include <QTime>

class QPainter;
class QWidget;

namespace stagewright {

/// What a week shows, and where.
class WeekScene
{
public:
    static constexpr int allDayRow = 25;
    static constexpr int mostAllDayRows = 2; ///< of a day; what is beyond is counted

    void setRows(const QList<TaskRow>& rows);
    void setNow(QDate today, QTime now);
    void setGeometry(const WeekGeometry& geometry);

    [[nodiscard]] const WeekGeometry& geometry() const { return geometry_; }
    [[nodiscard]] const QList<TaskRow>& rows() const { return rows_; }
    [[nodiscard]] const TaskRow* row(TaskId task) const;
    [[nodiscard]] const QList<WeekSegment>& segments() const { return segments_; }
    /// The tasks for the whole day, in their order.
    [[nodiscard]] const QList<int>& allDay(int day) const { return allDay_.at(day); }
    /// The `place`th of a day.
    [[nodiscard]] QRectF allDayRect(int day, int place) const;
    /// Where the number of those that do not fit is; empty if all do.
    [[nodiscard]] QRectF moreRect(int day) const;
    [[nodiscard]] QDate today() const { return today_; }
    [[nodiscard]] QTime now() const { return now_; }
    [[nodiscard]] bool isLate(const Task& task) const;

    /// The task at this place; null if there is none.
    [[nodiscard]] TaskId taskAt(const QPoint& at) const;
    /// Where a task is; of one over midnight, its first part that is shown. Empty if it is not shown.
    [[nodiscard]] QRectF rectOfTask(TaskId task) const;
    /// At the lower edge of the last part of a timed task, by which it is stretched.
    [[nodiscard]] bool isLowerEdge(const QPoint& at) const;
    /// The shown tasks in the order of the keys: by day, the whole day first, then by time.
    [[nodiscard]] QList<TaskId> order() const;

private:
    void arrange();

    WeekGeometry geometry_;
    QList<TaskRow> rows_;
    QList<WeekSegment> segments_;
    QList<QList<int>> allDay_ = QList<QList<int>>(daysShown);
    QDate today_;
    QTime now_;
};

/// What is going on besides: the task of the keys, and one that is being dragged.
struct WeekMarks
{
    TaskId current;
    bool showsFocus = false;
    TaskId dragged;
    MovedTo target; ///< where it would go; an invalid day: nowhere
};

void paintWeek(QPainter& painter, const WeekScene& scene, const WeekMarks& marks, const QWidget& widget);
/// Left of the title in every calendar: the name of an icon.
[[nodiscard]] QString taskTypeIcon(TaskType type);

} // namespace stagewright
