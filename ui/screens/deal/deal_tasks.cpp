// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/deal_tasks.h"

#include "ui/models/deals/deal_answers.h"
#include "ui/screens/task_form/task_forms.h"

namespace stagewright {

DealTasks::DealTasks(Desk& desk, ShownDeal& deal, DealAnswers& answers, QWidget* screen)
    : QObject(screen), desk_(desk), deal_(deal), answers_(answers), screen_(screen)
{}

void DealTasks::add()
{
    if (!deal_.details())
        return;
    Task task;
    task.deal = deal_.id();
    task.responsible = desk_.actor();
    task.due = desk_.today();
    edit(task);
}

void DealTasks::edit(const Task& task)
{
    openTaskForm(desk_, answers_.navigator(), task, screen_);
}

void DealTasks::planNext(const Task& task)
{
    openFollowUpForm(desk_, answers_.navigator(), task, screen_);
}

void DealTasks::setDone(TaskId task, bool isDone)
{
    deal_.write(
        deal_.asked(),
        [task, isDone](Workspace& workspace, UserId actor, DealId) {
            return workspace.tasks().setDone(actor, task, isDone);
        },
        [this](const AskedDeal& of, const Outcome& outcome) {
            if (outcome)
                return;
            answers_.tell(of, outcome.problem());
            Q_EMIT refused();
        });
}

} // namespace stagewright
