// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/action.h"
#include "ui/screens/checklist/file_chooser.h"
#include "ui/widgets/window/card_dialog.h"

#include <QDate>

namespace stagewright {

class AttachmentBar;
class DateButton;
class NoteText;

/// Asks for the note, or the note and the file, that an action requires, and on which day it was done.
/// Cancelling leaves the action undone.
class NoteDialog : public CardDialog
{
    Q_OBJECT

public:
    NoteDialog(const Action& action, FileChooser chooser, QWidget* parent = nullptr);

    /// Lets the person choose a day from `created` to `today`; today unless they do. `first` gives it the
    /// focus.
    void offerDay(QDate today, QDate created, bool first);
    /// Invalid if none is offered.
    [[nodiscard]] QDate day() const;
    /// Checks the requirement and emits submitted(); the receiver closes the dialog once it is stored.
    void accept() override;

    /// What was entered is on its way: it cannot be sent again meanwhile.
    void setSending(bool sending);

Q_SIGNALS:
    void submitted(const QString& note, const QStringList& files);

private:
    Action action_;
    NoteText* note_;
    AttachmentBar* files_;
    DateButton* day_ = nullptr;
    QDate today_;
    QDate created_;
    bool sending_ = false;
};

} // namespace stagewright
