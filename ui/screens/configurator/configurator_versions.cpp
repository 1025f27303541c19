// SPDX-License-Identifier: GPL-3.0-or-later
// The saved versions of the process: beside the board, compared and restored.
#include "ui/models/desk/desk.h"
#include "ui/screens/configurator/beside/process_panel.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/configurator_screen.h"
#include "ui/screens/configurator/options/action_options_panel.h"
#include "ui/screens/configurator/versions/delete_guard.h"
#include "ui/screens/configurator/versions/versions_dialog.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/widgets/banner.h"

#include <QDialog>
#include <QLocale>

#include <algorithm>

namespace stagewright {

void ConfiguratorScreen::readVersions()
{
    const int asked = generation_;
    desk_
        .read([actor = desk_.actor(), process = process_](Workspace& workspace) {
            return workspace.processes().versions(actor, process);
        })
        .then(this, [this, asked](const Result<QList<ProcessVersion>>& read) {
            if (asked != generation_ || !read)
                return;
            panel_->showVersions(*read, desk_.directory().people, zone_);
            if (!read->isEmpty())
                followVersion(read->first());
        });
}

void ConfiguratorScreen::followVersion(const ProcessVersion& newest)
{
    // While a version is being saved, its result tells whether somebody else was first.
    if (saving_.isRunning() || newest.version <= std::max(told_, editor_.basedOn()))
        return;
    told_ = newest.version;
    toldOf_ = newest.savedBy;
    newest_ = std::max(newest_, newest.version);
    if (hasOwnWork()) {
        offerNewer();
        return;
    }
    const QString number = numberText(newest.version);
    const Process before = editor_.process();
    editor_.rebase(tr("Load version %1").arg(number), newest.process, newest.process, newest.version);
    banner_->hide();
    board_->revealChange(before);
    navigator_.tell(tr("%1 saved version %2, which is shown now.").arg(savedByText(toldOf_), number));
}

void ConfiguratorScreen::offerNewer()
{
    const QString text = tr("%1 saved version %2 of this process. Your changes are not in it; merge "
                            "them now, or when you save.")
                             .arg(savedByText(toldOf_), numberText(told_));
    // The banner is then about another window's draft, and stays until that has been looked at.
    if (keeper_.isOvertaken())
        navigator_.tell(text, tr("Merge…"), [this, asked = generation_] {
            if (asked == generation_)
                mergeNewer();
        });
    else
        showBanner(text, tr("Merge…"), [this] { mergeNewer(); });
}

void ConfiguratorScreen::mergeNewer()
{
    commitTyping();
    if (editor_.basedOn() >= told_)
        banner_->hide();
    else if (editor_.isDirty())
        handleMovedOn(
            {ProblemCode::ProcessMovedOn, {desk_.directory().userName(toldOf_), QString::number(told_)}});
    else // What was being typed when the version was announced has been abandoned since.
        loadNewer();
}

bool ConfiguratorScreen::hasOwnWork() const
{
    const QList<QDialog*> dialogs = findChildren<QDialog*>();
    // While a question is open, what it is about must not change.
    const bool asked = std::any_of(dialogs.cbegin(), dialogs.cend(),
                                   [](const QDialog* dialog) { return dialog->isVisible(); });
    return editor_.isDirty() || asked || board_->isInHand() || options_->isIncomplete() ||
           !(withTyping(editor_.process()) == editor_.process());
}

QString ConfiguratorScreen::savedByText(UserId user) const
{
    const QString name = desk_.directory().userName(user);
    return name.isEmpty() ? tr("Somebody") : isolated(name);
}

void ConfiguratorScreen::openVersions()
{
    if (!loaded_)
        return;
    commitTyping();
    desk_
        .read([actor = desk_.actor(), process = process_](Workspace& workspace) {
            return workspace.processes().versions(actor, process);
        })
        .then(this, [this, asked = generation_](const Result<QList<ProcessVersion>>& read) {
            if (asked != generation_)
                return;
            if (read && !read->isEmpty())
                showVersions(*read);
            else if (!read)
                navigator_.tell(read.problem());
        });
}

void ConfiguratorScreen::showVersions(const QList<ProcessVersion>& versions)
{
    VersionsDialog::Content content{versions, {}, desk_.directory().people, zone_};
    content.readOnly = isReadOnly();
    if (editor_.isDirty())
        content.draft = editor_.process();
    auto* dialog = new VersionsDialog(content, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VersionsDialog::restoreChosen, this, [this](int version, const Process& process) {
        const QString number = numberText(version);
        // Actions that deals have done are removed by this as if they were deleted one by one.
        guard_->replaceBy(process, tr("Restore version %1?").arg(number), tr("Restore"),
                          [this, number, process] { takeUp(number, process); });
    });
    dialog->open();
}

void ConfiguratorScreen::takeUp(const QString& number, const Process& version)
{
    if (isReadOnly() || version.id != process_)
        return;
    const UndoPoint before = undoPoint();
    editor_.apply(tr("Restore version %1").arg(number), version);
    banner_->hide();
    offerUndo(tr("Version %1 is your draft now.").arg(number), before);
}

} // namespace stagewright
