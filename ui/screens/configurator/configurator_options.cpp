// SPDX-License-Identifier: GPL-3.0-or-later
// The gear: the options of one action, or of several at once.
#include "core/domain/process/bulk_edit.h"
#include "ui/models/desk/desk.h"
#include "ui/screens/configurator/board/board_bar.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/configurator_screen.h"
#include "ui/screens/configurator/options/action_options_dialog.h"
#include "ui/screens/configurator/options/action_options_panel.h"
#include "ui/screens/configurator/options/idle_days_dialog.h"
#include "ui/screens/configurator/options/weights_dialog.h"
#include "ui/screens/drafts/form_keeper.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int sideWidth = 284;
constexpr int sideMargin = 16;

/// A key that is the same for the same actions, in whatever order they were selected.
QString keyOf(const QSet<ActionId>& ids)
{
    QStringList all;
    for (const ActionId id : ids)
        all.append(id.toText());
    all.sort();
    const QByteArray digest = QCryptographicHash::hash(all.join(u' ').toLatin1(), QCryptographicHash::Sha1);
    return QString::fromLatin1(digest.toHex());
}

} // namespace

void ConfiguratorScreen::connectOptions()
{
    showOptionsBeside(false);
    connect(board_, &StageBoard::optionsWanted, this, &ConfiguratorScreen::openOptions);
    connect(board_, &StageBoard::severalOptionsWanted, this, &ConfiguratorScreen::openSeveralOptions);
    connect(board_, &StageBoard::actionUsed, this, [this](ActionId id) {
        actionInUse_ = id;
        followActionInUse();
    });
    connect(&board_->selection(), &ActionSelection::changed, this, &ConfiguratorScreen::followActionInUse);
    connect(boardBar_, &BoardBar::optionsWanted, this,
            [this] { openSeveralOptions(board_->selection().ids()); });
    connect(boardBar_, &BoardBar::optionsBesideWanted, this, &ConfiguratorScreen::showOptionsBeside);
    connect(options_, &ActionOptionsPanel::closeWanted, this, [this] { showOptionsBeside(false); });
    connect(options_, &ActionOptionsPanel::leaveWanted, this, [this] { board_->focusAction(actionInUse_); });
}

void ConfiguratorScreen::connectDialogs()
{
    connect(board_, &StageBoard::weightsWanted, this, &ConfiguratorScreen::openWeights);
    connect(boardBar_, &BoardBar::weightsWanted, board_, &StageBoard::wantWeights);
    connect(board_, &StageBoard::idleDaysWanted, this, &ConfiguratorScreen::openIdleDays);
    connect(board_, &StageBoard::cutWanted, this, [this](const QSet<ActionId>& ids) {
        const UndoPoint before = undoPoint();
        editor_.cutActions(ids);
        offerUndo(tr("%Ln action(s) cut. Paste within this process, and what deals have done stays done.",
                     nullptr, int(ids.size())),
                  before);
    });
}

void ConfiguratorScreen::openWeights(const QSet<ActionId>& ids)
{
    auto* dialog = new WeightsDialog(editor_.process(), ids, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    keepTyped(desk_, *dialog, u"weights/"_s + process_.toText() + u'/' + keyOf(ids));
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids] {
        if (isReadOnly())
            return;
        if (dialog->shares())
            editor_.spreadWeights(ids, dialog->number());
        else
            editor_.setWeights(ids, *Weight::from(dialog->number()));
    });
    dialog->open();
}

void ConfiguratorScreen::openIdleDays(StageId id)
{
    const Stage* stage = editor_.process().stage(id);
    if (!stage)
        return;
    auto* dialog = new IdleDaysDialog(*stage, editor_.process().stageIndex(id) == 0, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    keepTyped(desk_, *dialog, u"idle/"_s + process_.toText() + u'/' + id.toText());
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        if (!isReadOnly())
            editor_.setIdleDays(id, dialog->days());
    });
    dialog->open();
}

void ConfiguratorScreen::showOptionsBeside(bool beside)
{
    if (beside)
        showWhole(false);
    const bool hadFocus = options_->isAncestorOf(QApplication::focusWidget());
    options_->setVisible(beside);
    boardBar_->setOptionsBeside(beside);
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    side_->setFixedWidth(beside ? std::max(sideWidth, options_->minimumWidth() + sideMargin + scrollBar)
                                : sideWidth);
    if (hadFocus)
        board_->focusAction(actionInUse_);
    else if (loaded_)
        board_->revealInUse();
    chainTabs();
}

void ConfiguratorScreen::goToOptions()
{
    options_->focusFirst();
    side_->ensureWidgetVisible(QApplication::focusWidget());
}

void ConfiguratorScreen::followActionInUse()
{
    const QSet<ActionId>& selected = board_->selection().ids();
    options_->showActions(selected.isEmpty() ? QSet{actionInUse_} : selected);
}

void ConfiguratorScreen::followDialog(ActionOptionsDialog* dialog, const QSet<ActionId>& ids)
{
    optionsDialog_ = dialog;
    optionsOf_ = ids;
    connect(dialog, &ActionOptionsDialog::changed, &keeper_, &DraftKeeper::typed);
    connect(dialog, &QDialog::finished, this, [this] {
        optionsDialog_ = nullptr;
        keeper_.typed();
    });
}

Process ConfiguratorScreen::withTyping(const Process& process) const
{
    const Process typed = board_->withTyping(process);
    if (!optionsDialog_)
        return typed;
    return withActionsChanged(typed, optionsOf_,
                              [this](const Action& action) { return optionsDialog_->applied(action); });
}

void ConfiguratorScreen::openOptions(ActionId id)
{
    const Action* action = editor_.process().action(id);
    if (!action)
        return;
    // The gear of an unselected action applies to that action only.
    if (!board_->selection().contains(id))
        board_->selection().clear();
    actionInUse_ = id;
    if (options_->isVisible()) {
        options_->showActions({id});
        goToOptions();
        return;
    }
    auto* dialog = new ActionOptionsDialog(*action, desk_.directory().people, this);
    dialog->addPreview(editor_.process(), desk_.directory());
    dialog->offerPanel();
    connect(dialog, &ActionOptionsDialog::panelWanted, this, [this] { showOptionsBeside(true); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    followDialog(dialog, {id});
    keepTyped(desk_, *dialog, u"options/"_s + process_.toText() + u'/' + id.toText());
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
    if (options_->isVisible()) {
        goToOptions();
        return;
    }
    auto* dialog = new ActionOptionsDialog(actions, desk_.directory().people, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    followDialog(dialog, ids);
    keepTyped(desk_, *dialog, u"options/"_s + process_.toText() + u'/' + keyOf(ids));
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids] {
        editor_.changeActions(ids, [dialog](const Action& action) { return dialog->applied(action); });
    });
    connect(dialog, &QDialog::finished, this,
            [this, first = actions.first().id] { board_->focusAction(first); });
    dialog->open();
}

} // namespace stagewright
