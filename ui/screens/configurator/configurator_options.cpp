// SPDX-License-Identifier: GPL-3.0-or-later
// The gear: the options of one action, or of several at once.
#include "core/domain/process/several.h"
#include "ui/models/desk.h"
#include "ui/screens/configurator/action_options_dialog.h"
#include "ui/screens/configurator/configurator_screen.h"
#include "ui/screens/configurator/stage_board.h"

namespace stagewright {

void ConfiguratorScreen::openOptions(ActionId id)
{
    const Action* action = editor_.process().action(id);
    if (!action)
        return;
    auto* dialog = new ActionOptionsDialog(*action, desk_.directory().people, this);
    dialog->addPreview(editor_.process(), desk_.directory());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { editor_.setAction(dialog->action()); });
    connect(dialog, &QDialog::finished, this, [this, id] { board_->focusAction(id); });
    dialog->open();
}

void ConfiguratorScreen::openSeveralOptions(const QSet<ActionId>& ids)
{
    const QList<Action> actions = actionsOf(editor_.process(), ids);
    if (actions.isEmpty())
        return;
    if (actions.size() == 1) {
        openOptions(actions.first().id);
        return;
    }
    auto* dialog = new ActionOptionsDialog(actions, desk_.directory().people, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids] {
        editor_.changeActions(ids, [dialog](const Action& action) { return dialog->applied(action); });
    });
    connect(dialog, &QDialog::finished, this,
            [this, first = actions.first().id] { board_->focusAction(first); });
    dialog->open();
}

} // namespace stagewright
