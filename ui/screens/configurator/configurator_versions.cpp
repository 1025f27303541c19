// SPDX-License-Identifier: GPL-3.0-or-later
// The saved versions of the process: beside the board, compared and restored.
#include "ui/models/desk.h"
#include "ui/screens/configurator/configurator_screen.h"
#include "ui/screens/configurator/delete_guard.h"
#include "ui/screens/configurator/process_panel.h"
#include "ui/screens/configurator/versions_dialog.h"
#include "ui/text/number_text.h"
#include "ui/widgets/toast.h"

#include <QLocale>

namespace stagewright {

void ConfiguratorScreen::readVersions()
{
    const int asked = generation_;
    desk_
        .read([actor = desk_.actor(), process = process_](Workspace& workspace) {
            return workspace.processes().versions(actor, process);
        })
        .then(this, [this, asked](const Result<QList<ProcessVersion>>& read) {
            if (asked == generation_ && read)
                panel_->showVersions(*read, desk_.directory().people, zone_);
        });
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
        // What deals have done leaves them with it as if it were deleted one by one.
        guard_->replaceBy(process, tr("Restore version %1?").arg(number), tr("Restore"),
                          [this, number, process] { takeUp(number, process); });
    });
    dialog->open();
}

void ConfiguratorScreen::takeUp(const QString& number, const Process& version)
{
    if (isReadOnly())
        return;
    const UndoPoint before = undoPoint();
    editor_.apply(tr("Restore version %1").arg(number), version);
    banner_->hide();
    offerUndo(tr("Version %1 is your draft now.").arg(number), before);
}

} // namespace stagewright
