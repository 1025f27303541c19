// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/action.h"
#include "ui/screens/checklist/file_chooser.h"
#include "ui/widgets/window/card_dialog.h"

class QPlainTextEdit;

namespace stagewright {

class AttachmentBar;

/// Asks for the note, or the note and the file, that an action requires. Cancelling leaves the action undone.
class NoteDialog : public CardDialog
{
    Q_OBJECT

public:
    NoteDialog(const Action& action, FileChooser chooser, QWidget* parent = nullptr);

    /// Checks the requirement and emits submitted(); the receiver closes the dialog once it is stored.
    void accept() override;

Q_SIGNALS:
    void submitted(const QString& note, const QStringList& files);

private:
    Action action_;
    QPlainTextEdit* note_;
    AttachmentBar* files_;
};

} // namespace stagewright
