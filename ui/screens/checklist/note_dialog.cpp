// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/checklist/note_dialog.h"

#include "core/domain/deal/late_tick.h"
#include "ui/screens/checklist/attachment_bar.h"
#include "ui/screens/checklist/note_text.h"
#include "ui/screens/task_form/date_button.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/text/labels.h"

#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

NoteDialog::NoteDialog(const Action& action, FileChooser chooser, QWidget* parent)
    : CardDialog(action.name.text(), parent),
      action_(action),
      note_(new NoteText(this)),
      files_(new AttachmentBar(std::move(chooser), this))
{
    setObjectName(u"noteDialog"_s);
    const bool file = action_.note == NoteRequirement::NoteWithFile;
    const QString needs = file ? tr("This action needs a note and a file.")
                          : action_.note == NoteRequirement::Note
                              ? tr("This action needs a note.")
                              : tr("A note is not needed here, but can be added.");
    auto* why = new TextLabel(needs, TextStyle::Body, TextTone::Muted, this);
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
    connect(note_, &NoteText::filesGiven, files_, &AttachmentBar::addPaths);
    connect(note_, &NoteText::pictureGiven, files_, &AttachmentBar::addPicture);
    connect(files_, &AttachmentBar::refused, this, &NoteDialog::showError);
    connect(files_, &AttachmentBar::pathsChanged, this, [this] { setSending(sending_); });
    primary()->setText(tr("Mark as done"));
    setHint(tr("If you cancel, the action stays undone."));
    setMinimumWidth(520);
    note_->setFocus();
}

void NoteDialog::setSending(bool sending)
{
    sending_ = sending;
    primary()->setEnabled(!sending_ && !files_->isPreparing());
}

void NoteDialog::offerDay(QDate today, QDate created, bool first)
{
    today_ = today;
    created_ = created;
    day_ = new DateButton(tr("Done on"), today, this);
    day_->setObjectName(u"doneOn"_s);
    day_->setDate(today);
    day_->setToolTip(tr("The day on which it was done"));
    auto* caption = new TextLabel(tr("Done on"), TextStyle::Body, TextTone::Muted, this);
    auto* row = new QHBoxLayout;
    row->addWidget(caption);
    row->addWidget(day_);
    row->addStretch();
    content()->addLayout(row);
    if (first)
        day_->setFocus();
}

QDate NoteDialog::day() const
{
    return day_ ? day_->date() : QDate();
}

void NoteDialog::accept()
{
    const QString note = note_->toPlainText().trimmed();
    if (day().isValid()) {
        if (const Outcome could = mayHaveBeenDone(day(), today_, created_); !could) {
            showError(sentence(could.problem()));
            day_->setFocus();
            return;
        }
    }
    if (note.isEmpty() && action_.note != NoteRequirement::None) {
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
