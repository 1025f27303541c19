// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/tasks/calendar/week_scene.h"
#include "ui/widgets/window/key_hint.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace stagewright {

/// A week of tasks. Dragging moves a task in steps of a quarter of an hour (5 minutes with Alt), the lower
/// edge of a block changes how long it takes, a drop on the whole day removes the time; Escape, or a drop
/// outside, leaves it where it was. Arrows walk the tasks; Alt+arrows move, Alt+Shift+Up and Down stretch,
/// Enter opens, Space completes, Shift+Space plans the next too, R reschedules, Delete removes, N adds.
class WeekView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit WeekView(QWidget* parent = nullptr);

    void setWeek(QDate monday);
    [[nodiscard]] QDate week() const { return scene_.geometry().monday; }
    void setTasks(const QList<TaskRow>& rows, QDate today, QTime now);
    [[nodiscard]] const WeekScene& scene() const { return scene_; }
    [[nodiscard]] TaskId current() const { return current_; }
    void setCurrent(TaskId task);
    /// What the keys do here.
    [[nodiscard]] static QList<KeyHint> keyHints();

Q_SIGNALS:
    void moveWanted(const stagewright::Task& task, QDate day, QTime time, int minutes);
    /// Something was dropped here from elsewhere.
    void dropWanted(stagewright::TaskId task, QDate day, QTime time);
    void editWanted(const stagewright::Task& task);
    void toggleWanted(const stagewright::Task& task);
    void planNextWanted(const stagewright::Task& task);
    void removeWanted(const stagewright::Task& task);
    void dealWanted(stagewright::DealId deal);
    void rescheduleWanted(const stagewright::Task& task, const QPoint& at);
    /// An invalid time: for the whole day.
    void addWanted(QDate day, QTime time);
    /// By so many weeks; 0: the one of today.
    void weekWanted(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Press { None, Block, Edge };

    void place();
    void scrollToMorning();
    void reveal(TaskId task);
    [[nodiscard]] const Task* currentTask() const;
    [[nodiscard]] MovedTo targetAt(const QPoint& at, const Task& task, int grabbed, int step) const;
    void drag(const QPoint& at, Qt::KeyboardModifiers modifiers);
    void endDrag();
    void showMore(int day);
    [[nodiscard]] bool moveByKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool walk(int key);
    [[nodiscard]] bool act(int key, Qt::KeyboardModifiers modifiers);
    void tell();

    WeekScene scene_;
    TaskId current_;
    Press press_ = Press::None;
    QPoint pressedAt_;
    TaskId pressed_;
    int grabbed_ = 0; ///< minutes between the beginning of the task and where it is held
    TaskId dragged_;
    MovedTo target_;
    bool scrolled_ = false; ///< to where the day begins
};

} // namespace stagewright
