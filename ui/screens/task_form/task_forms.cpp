// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/task_form/task_forms.h"

#include "ui/models/desk/desk.h"
#include "ui/screens/task_form/task_dialog.h"

using namespace Qt::StringLiterals;

namespace stagewright {

TaskDialog* openTaskForm(Desk& desk, Navigator& navigator, const Task& task, QWidget* parent)
{
    auto* dialog = new TaskDialog(desk, navigator, task, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &TaskDialog::followUpWanted, parent,
        [&desk, &navigator, parent](const Task& done) { openFollowUpForm(desk, navigator, done, parent); });
    dialog->open();
    return dialog;
}

TaskDialog* openFollowUpForm(Desk& desk, Navigator& navigator, const Task& completed, QWidget* parent)
{
    auto* dialog = new TaskDialog(desk, navigator, followUpOf(completed, desk.today()), parent,
                                  u"task/next/"_s + completed.id.toText());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCompletes(completed.id);
    dialog->open();
    return dialog;
}

} // namespace stagewright
