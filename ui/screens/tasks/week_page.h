// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/services/tasks/task_service.h"

#include <QTime>
#include <QWidget>

namespace stagewright {

class Button;
class IconButton;
class TaskListModel;
class TaskListView;
class TextLabel;
class WeekView;

/// A week, the way to other weeks, and beside it what is late or has no date yet, to be dragged into it.
/// Where there is little room, a button shows and hides those.
class WeekPage : public QWidget
{
    Q_OBJECT

public:
    explicit WeekPage(QDate today, QWidget* parent = nullptr);

    [[nodiscard]] QDate monday() const;
    [[nodiscard]] WeekView* view() const { return view_; }
    [[nodiscard]] TaskListView* inbox() const { return inbox_; }
    /// `waiting`: open tasks, of which the late ones and those without a date are shown.
    void setTasks(const QList<TaskRow>& week, const QList<TaskRow>& waiting, const Organisation& people,
                  QDate today, QTime now);
    /// The week of this day.
    void showDay(QDate day);

Q_SIGNALS:
    /// Other days are to be read.
    void weekChanged();
    /// Dragged from beside the week onto a day of it.
    void dropWanted(const stagewright::Task& task, QDate day, QTime time);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void step(int weeks);
    void showTitle();
    void showInbox();
    void showCounts(const QList<TaskRow>& week);
    void take(TaskId task, QDate day, QTime time);

    QDate today_;
    WeekView* view_;
    TaskListModel* waiting_;
    TaskListView* inbox_;
    QWidget* panel_;
    Button* toggle_ = nullptr;
    TextLabel* title_ = nullptr;
    TextLabel* number_ = nullptr;
    TextLabel* counts_ = nullptr;
    bool narrow_ = false;
    bool opened_ = false; ///< the panel, where there is little room
};

} // namespace stagewright
