// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/draft_file.h"

#include "ui/models/processes/editing/editing_session.h"
#include "ui/screens/process_file/process_files.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace stagewright {

DraftFile::DraftFile(EditingSession& session, QWidget* screen, const ProcessFileChooser& chooser)
    : QObject(screen),
      session_(session),
      screen_(screen),
      files_(new ProcessFiles(session.process().desk(), session.process().navigator(), screen, chooser))
{
    connect(files_, &ProcessFiles::draftChosen, this, [this](const Process& draft, int, const QString& name) {
        // Another process may have been opened while the file was being read, or a version begun to be saved.
        if (session_.process().is(importedInto_) && !session_.process().isReadOnly())
            session_.editor().apply(tr("Import “%1”").arg(isolated(name)), draft);
    });
}

QKeySequence DraftFile::exportKeys()
{
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_E};
}

QKeySequence DraftFile::importKeys()
{
    // Without Shift it is the import of deals.
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_I};
}

void DraftFile::openMenu(QPoint at)
{
    auto* menu = new QMenu(screen_);
    menu->setObjectName(u"processFileMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString& name, const QString& text, const QKeySequence& keys) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setShortcut(keys);
        // Handled by the screen's own shortcut while the menu is closed.
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    const auto* out = add(u"exportProcess"_s, tr("Export…"), exportKeys());
    auto* in = add(u"importProcess"_s, tr("Import…"), importKeys());
    in->setEnabled(!session_.process().isReadOnly());
    connect(out, &QAction::triggered, this, &DraftFile::exportDraft);
    connect(in, &QAction::triggered, this, &DraftFile::importDraft);
    menu->popup(at);
}

void DraftFile::exportDraft()
{
    if (!session_.process().isLoaded())
        return;
    session_.process().commitTyping();
    files_->exportProcess(session_.editor().process(), session_.editor().basedOn());
}

void DraftFile::importDraft()
{
    if (session_.process().isReadOnly())
        return;
    session_.process().commitTyping();
    importedInto_ = session_.process().asked();
    const ProcessEditor& editor = session_.editor();
    files_->importInto(editor.process(), editor.isDirty()
                                             ? tr("Your draft")
                                             : tr("Version %1").arg(numberText(editor.basedOn())));
}

} // namespace stagewright
