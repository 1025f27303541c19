// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasks/task_removal.h"

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/models/desk/undo_line.h"
#include "ui/models/desk/undo_offer.h"
#include "ui/text/isolated.h"
#include "ui/text/problem_text.h"

#include <QCoreApplication>
#include <QPointer>

namespace stagewright {

namespace {

struct TaskRemoval
{
    Q_DECLARE_TR_FUNCTIONS(TaskRemoval)
};

} // namespace

void removeTask(Desk& desk, Navigator& navigator, const Task& task,
                const std::function<bool(const Outcome&)>& shown)
{
    const UserId actor = desk.actor();
    const auto verb = [actor, id = task.id](Workspace& workspace) {
        return recorded(workspace, workspace.tasks().remove(actor, id));
    };
    desk.write(verb).then(&navigator, [desk = QPointer(&desk), &navigator, actor, title = task.title,
                                       shown](const Result<Recorded<RemovedTask>>& removed) {
        const bool seen = shown && shown(removed ? done() : Outcome(removed.problem()));
        if (!removed && !seen)
            navigator.tell(TaskRemoval::tr("%1: %2", "task, why it was not deleted")
                               .arg(isolated(title), sentence(removed.problem())));
        if (!removed || !desk)
            return;
        tellWithUndo(*desk, navigator, actor, TaskRemoval::tr("Task deleted"),
                     [desk, to = QPointer(&navigator), actor, step = removed->step] {
                         if (desk && to)
                             undoStep(*desk, *to, actor, step);
                     });
    });
}

} // namespace stagewright
