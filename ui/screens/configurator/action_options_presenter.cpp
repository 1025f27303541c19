// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/action_options_presenter.h"

#include "core/domain/process/bulk_edit.h"
#include "ui/models/processes/editing/editing_session.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/options/action_options_dialog.h"
#include "ui/screens/configurator/options/action_options_panel.h"
#include "ui/screens/configurator/options/actions_key.h"
#include "ui/screens/configurator/sidebar/side_column.h"
#include "ui/screens/drafts/form_keeper.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace stagewright {

ActionOptionsPresenter::ActionOptionsPresenter(EditingSession& session, const Parts& parts)
    : QObject(parts.screen), session_(session), parts_(parts)
{
    connectParts();
}

void ActionOptionsPresenter::connectParts()
{
    const ActionSelection* selection = &parts_.board->selection();
    connect(parts_.board, &StageBoard::optionsWanted, this, &ActionOptionsPresenter::open);
    connect(parts_.board, &StageBoard::severalOptionsWanted, this, &ActionOptionsPresenter::openSeveral);
    connect(parts_.board, &StageBoard::actionUsed, this, [this](ActionId id) {
        inUse_ = id;
        followInUse();
    });
    connect(selection, &ActionSelection::changed, this, &ActionOptionsPresenter::followInUse);
    connect(parts_.panel, &ActionOptionsPanel::closeWanted, this, [this] { showBeside(false); });
    connect(parts_.panel, &ActionOptionsPanel::leaveWanted, this,
            [this] { parts_.board->focusAction(inUse_); });
}

void ActionOptionsPresenter::followInUse()
{
    const QSet<ActionId>& selected = parts_.board->selection().ids();
    parts_.panel->showActions(selected.isEmpty() ? QSet{inUse_} : selected);
}

void ActionOptionsPresenter::showBeside(bool beside)
{
    Q_EMIT besideChanging(beside);
    const bool hadFocus = parts_.panel->isAncestorOf(QApplication::focusWidget());
    parts_.panel->setVisible(beside);
    parts_.side->fitWidth(beside ? parts_.panel->minimumWidth() : 0);
    if (hadFocus)
        parts_.board->focusAction(inUse_);
    else if (session_.process().isLoaded())
        parts_.board->revealInUse();
    Q_EMIT besideChanged();
}

void ActionOptionsPresenter::goToPanel()
{
    parts_.panel->focusFirst();
    parts_.side->ensureWidgetVisible(QApplication::focusWidget());
}

void ActionOptionsPresenter::follow(ActionOptionsDialog* dialog, const QSet<ActionId>& ids)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog_ = dialog;
    dialogOf_ = ids;
    connect(dialog, &ActionOptionsDialog::changed, this, &ActionOptionsPresenter::chosen);
    connect(dialog, &QDialog::finished, this, [this] {
        dialog_ = nullptr;
        Q_EMIT chosen();
    });
}

Process ActionOptionsPresenter::withChoices(const Process& process) const
{
    if (!dialog_)
        return process;
    return withActionsChanged(process, dialogOf_,
                              [this](const Action& action) { return dialog_->applied(action); });
}

void ActionOptionsPresenter::open(ActionId id)
{
    ProcessEditor& editor = session_.editor();
    const Action* action = editor.process().action(id);
    if (!action)
        return;
    // The gear of an unselected action applies to that action only.
    ActionSelection& selection = parts_.board->selection();
    if (!selection.contains(id))
        selection.clear();
    inUse_ = id;
    if (parts_.panel->isVisible()) {
        parts_.panel->showActions({id});
        goToPanel();
        return;
    }
    Desk& desk = session_.process().desk();
    auto* dialog = new ActionOptionsDialog(*action, desk.directory().people, parts_.screen);
    dialog->addPreview(editor.process(), desk.directory());
    dialog->offerPanel();
    connect(dialog, &ActionOptionsDialog::panelWanted, this, [this] { showBeside(true); });
    follow(dialog, {id});
    keepTyped(desk, *dialog, u"options/"_s + session_.process().id().toText() + u'/' + id.toText());
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { session_.editor().setAction(dialog->action()); });
    connect(dialog, &QDialog::finished, this, [this, id] { parts_.board->focusAction(id); });
    dialog->open();
}

void ActionOptionsPresenter::openSeveral(const QSet<ActionId>& ids)
{
    const QList<Action> actions = actionsOf(session_.editor().process(), ids);
    if (actions.isEmpty())
        return;
    if (actions.size() == 1) {
        open(actions.first().id);
        return;
    }
    if (parts_.panel->isVisible()) {
        goToPanel();
        return;
    }
    Desk& desk = session_.process().desk();
    auto* dialog = new ActionOptionsDialog(actions, desk.directory().people, parts_.screen);
    follow(dialog, ids);
    keepTyped(desk, *dialog, u"options/"_s + session_.process().id().toText() + u'/' + keyOf(ids));
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids] {
        session_.editor().changeActions(ids,
                                        [dialog](const Action& action) { return dialog->applied(action); });
    });
    connect(dialog, &QDialog::finished, this,
            [this, first = actions.first().id] { parts_.board->focusAction(first); });
    dialog->open();
}

void ActionOptionsPresenter::openSelected()
{
    openSeveral(parts_.board->selection().ids());
}

} // namespace stagewright
