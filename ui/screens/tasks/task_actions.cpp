// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/tasks/task_actions.h"

#include "core/domain/task/task_time.h"
#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/models/desk/undo_line.h"
#include "ui/models/desk/undo_offer.h"
#include "ui/models/tasks/task_removal.h"
#include "ui/screens/task_form/day_menu.h"
#include "ui/screens/task_form/task_dialog.h"
#include "ui/screens/task_form/task_forms.h"
#include "ui/text/tasks/task_text.h"

#include <QMenu>

namespace stagewright {

TaskActions::TaskActions(Desk& desk, Navigator& navigator, QWidget* screen)
    : QObject(screen), desk_(desk), navigator_(navigator), screen_(screen)
{}

void TaskActions::add(QDate day, QTime time, int minutes)
{
    Task task;
    task.due = day;
    task.dueTime = time;
    task.minutes = minutes;
    task.responsible = desk_.actor();
    task.createdBy = desk_.actor();
    edit(task);
}

void TaskActions::edit(const Task& task)
{
    if (!dialog_)
        dialog_ = openTaskForm(desk_, navigator_, task, screen_);
}

void TaskActions::planNext(const Task& task)
{
    if (!dialog_ && task.doneAt.isNull())
        dialog_ = openFollowUpForm(desk_, navigator_, task, screen_);
}

void TaskActions::toggle(const Task& task)
{
    const bool done = task.doneAt.isNull();
    const auto verb = [actor = desk_.actor(), id = task.id, done](Workspace& workspace) {
        return recorded(workspace, workspace.tasks().setDone(actor, id, done));
    };
    desk_.write(verb).then(this, [this, actor = desk_.actor(), done](const Result<Recorded<Unit>>& outcome) {
        if (outcome)
            tell(actor, done ? tr("Task completed") : tr("Task reopened"), outcome->step);
        else
            navigator_.tell(outcome.problem());
    });
}

void TaskActions::tell(UserId actor, const QString& text, StepId step)
{
    tellWithUndo(desk_, navigator_, actor, text, [self = QPointer(this), actor, step] {
        if (self)
            undoStep(self->desk_, self->navigator_, actor, step);
    });
}

void TaskActions::remove(const Task& task)
{
    removeTask(desk_, navigator_, task);
}

void TaskActions::move(const Task& task, QDate day, QTime time, int minutes)
{
    Task wanted = movedTo(task, day, time);
    wanted.minutes = minutes;
    if (wanted == task)
        return;
    const auto verb = [actor = desk_.actor(), edit = Edit<Task>{task, wanted}](Workspace& workspace) {
        return recorded(workspace, workspace.tasks().change(actor, edit));
    };
    desk_.write(verb).then(
        this, [this, actor = desk_.actor(), wanted](const Result<Recorded<Unit>>& outcome) {
            if (!outcome) {
                navigator_.tell(outcome.problem());
                Q_EMIT refused();
                return;
            }
            const QString when = taskWhenText(wanted, QLocale());
            tell(actor,
                 when.isEmpty() ? tr("Task moved to those without a date") : tr("Task moved to %1").arg(when),
                 outcome->step);
        });
}

QMenu* TaskActions::rescheduleMenu(const Task& task, QWidget* parent)
{
    return dayMenu(parent, tr("Reschedule"), task.due, desk_.today(),
                   [self = QPointer(this), task](QDate day) {
                       if (self)
                           self->move(task, day, task.dueTime, task.minutes);
                   });
}

} // namespace stagewright
