// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task/task.h"
#include "core/domain/undo/step.h"

#include <QObject>
#include <QPointer>

class QMenu;
class QWidget;

namespace stagewright {

class Desk;
class Navigator;
class TaskDialog;

/// What can be done to a task on this screen, wherever it is shown: in the list or in a calendar. Reports
/// what was done with an offer to undo it.
class TaskActions : public QObject
{
    Q_OBJECT

public:
    TaskActions(Desk& desk, Navigator& navigator, QWidget* screen);

    /// Opens the form of a new task of the person who acts; an invalid day: without a date.
    void add(QDate day, QTime time = {}, int minutes = 0);
    void edit(const Task& task);
    void toggle(const Task& task);
    /// Opens the form of what follows; storing it completes the task.
    void planNext(const Task& task);
    void remove(const Task& task);
    /// To another day and time (see movedTo()) and duration. Does nothing if that is where it is.
    void move(const Task& task, QDate day, QTime time, int minutes);
    /// A menu of days to move the task to; it deletes itself.
    [[nodiscard]] QMenu* rescheduleMenu(const Task& task, QWidget* parent);

Q_SIGNALS:
    /// A move was not stored: what is shown is not what is.
    void refused();

private:
    /// What was done, with an offer to take back this step.
    void tell(UserId actor, const QString& text, StepId step);

    Desk& desk_;
    Navigator& navigator_;
    QWidget* screen_;
    QPointer<TaskDialog> dialog_;
};

} // namespace stagewright
