// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/checklist/note_dialog.h"

#include "ui/screens/checklist/attachment_bar.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/text/labels.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

NoteDialog::NoteDialog(const Action& action, FileChooser chooser, QWidget* parent)
    : CardDialog(action.name.text(), parent),
      action_(action),
      note_(new QPlainTextEdit(this)),
      files_(new AttachmentBar(std::move(chooser), this))
{
    setObjectName(u"noteDialog"_s);
    const bool file = action_.note == NoteRequirement::NoteWithFile;
    auto* why =
        new TextLabel(file ? tr("This action needs a note and a file.") : tr("This action needs a note."),
                      TextStyle::Body, TextTone::Muted, this);
    why->setWordWrap(true);
    content()->addWidget(why);
    if (!action_.hint.isEmpty()) {
        auto* hint = new TextLabel(action_.hint, TextStyle::Caption, TextTone::Faint, this);
        hint->setWordWrap(true);
        content()->addWidget(hint);
    }
    note_->setObjectName(u"noteText"_s);
    note_->setAccessibleName(tr("Note"));
    note_->setPlaceholderText(tr("Write a note…"));
    note_->setTabChangesFocus(true);
    note_->setMinimumHeight(120);
    content()->addWidget(note_, 1);
    files_->setObjectName(u"noteFiles"_s);
    content()->addWidget(files_);
    primary()->setText(tr("Mark as done"));
    setHint(tr("If you cancel, the action stays undone."));
    setMinimumWidth(520);
    note_->setFocus();
}

void NoteDialog::accept()
{
    const QString note = note_->toPlainText().trimmed();
    if (note.isEmpty()) {
        showError(sentence({ProblemCode::NoteRequired, {action_.name.text()}}));
        note_->setFocus();
        return;
    }
    if (action_.note == NoteRequirement::NoteWithFile && files_->paths().isEmpty()) {
        showError(sentence({ProblemCode::FileRequired, {action_.name.text()}}));
        files_->setFocus();
        return;
    }
    clearError();
    Q_EMIT submitted(note, files_->paths());
}

} // namespace stagewright
