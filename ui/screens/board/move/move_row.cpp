// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/move/move_row.h"

#include "core/domain/process/requirement.h"
#include "ui/screens/checklist/attachment_bar.h"
#include "ui/screens/checklist/done_on_button.h"
#include "ui/text/isolated.h"
#include "ui/widgets/text/chip.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/text/tool_tip.h"

#include <QCheckBox>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 32;
constexpr int noteHeight = 64;
constexpr int indent = 28;

} // namespace

MoveRow::MoveRow(const Action& action, const QString& gain, const FileChooser& chooser, QDate today,
                 QWidget* parent)
    : QWidget(parent), action_(action), box_(new QCheckBox(this))
{
    setObjectName(u"move-"_s + action.id.toText());
    box_->setObjectName(u"done-"_s + action.id.toText());
    box_->setAccessibleName(action.name.text());
    box_->setAccessibleDescription(gain);
    auto* name = new TextLabel(action.name.text(), TextStyle::Body, TextTone::Normal, this);
    name->setWordWrap(true);
    name->setToolTip(action.hint.isEmpty() ? QString() : toolTipText(action.hint));
    auto* line = new QHBoxLayout;
    line->setContentsMargins({});
    line->setSpacing(10);
    line->addWidget(box_);
    line->addWidget(name, 1);
    if (action.note != NoteRequirement::None) {
        const bool file = action.note == NoteRequirement::NoteWithFile;
        needs_ = new Chip(file ? tr("note and file required") : tr("note required"), Tone::Neutral, this);
        needs_->setIconName(u"note"_s);
        line->addWidget(needs_);
    }
    auto* worth = new TextLabel(gain, TextStyle::Body, TextTone::Muted, this);
    worth->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    worth->setMinimumWidth(52);
    line->addWidget(worth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::xs);
    auto* strut = new QHBoxLayout;
    strut->addLayout(line, 1);
    strut->addStrut(rowHeight);
    layout->addLayout(strut);
    buildDetails(chooser, today);
    layout->addWidget(details_);
    details_->hide();
    connect(box_, &QCheckBox::toggled, this, [this, name](bool on) {
        name->setStyle(on && !locked_ ? TextStyle::BodyStrong : TextStyle::Body);
        showDetails();
        Q_EMIT changed();
    });
}

void MoveRow::buildDetails(const FileChooser& chooser, QDate today)
{
    const QString id = action_.id.toText();
    details_ = new QWidget(this);
    auto* layout = new QVBoxLayout(details_);
    layout->setContentsMargins(indent, 0, 0, space::s);
    layout->setSpacing(space::xs);
    if (action_.note != NoteRequirement::None) {
        note_ = new QPlainTextEdit(details_);
        note_->setObjectName(u"note-"_s + id);
        note_->setAccessibleName(tr("Note on %1").arg(isolated(action_.name.text())));
        note_->setPlaceholderText(tr("Write a note…"));
        note_->setTabChangesFocus(true);
        note_->setFixedHeight(noteHeight);
        layout->addWidget(note_);
        connect(note_, &QPlainTextEdit::textChanged, this, &MoveRow::changed);
    }
    files_ = new AttachmentBar(chooser, details_);
    files_->setObjectName(u"files-"_s + id);
    connect(files_, &AttachmentBar::pathsChanged, this, &MoveRow::changed);
    day_ = new DoneOnButton(today, details_);
    day_->setObjectName(u"day-"_s + id);
    auto* line = new QHBoxLayout;
    line->setContentsMargins({});
    line->setSpacing(space::s);
    line->addWidget(files_, 1);
    line->addWidget(new TextLabel(tr("Done on"), TextStyle::Body, TextTone::Muted, details_));
    line->addWidget(day_);
    layout->addLayout(line);
}

void MoveRow::showDetails()
{
    details_->setVisible(isTicked() && !locked_);
    if (needs_)
        needs_->setTone(isTicked() && !locked_ ? Tone::Accent : Tone::Neutral);
    if (isTicked() && !locked_ && note_)
        note_->setFocus(Qt::OtherFocusReason);
}

void MoveRow::refuse(const QString& why)
{
    box_->setEnabled(false);
    box_->setAccessibleDescription(why);
    setToolTip(toolTipText(why));
}

void MoveRow::lock()
{
    locked_ = true;
    if (needs_)
        needs_->hide();
    box_->setChecked(true);
    box_->setEnabled(false);
}

void MoveRow::setTicked(bool ticked)
{
    box_->setChecked(ticked);
}

bool MoveRow::isTicked() const
{
    return box_->isChecked();
}

DoneAction MoveRow::entered() const
{
    return {action_.id, note_ ? note_->toPlainText().trimmed() : QString(), files_->paths(), day_->date()};
}

std::optional<Problem> MoveRow::lacks() const
{
    if (!isTicked() || locked_)
        return {};
    const DoneAction now = entered();
    const Outcome complete = satisfies(action_, now.note, !now.files.isEmpty());
    return complete ? std::nullopt : std::optional(complete.problem());
}

void MoveRow::showLack()
{
    if (needs_)
        needs_->setTone(Tone::Danger);
    if (note_ && entered().note.isEmpty())
        note_->setFocus(Qt::OtherFocusReason);
    else
        files_->setFocus(Qt::OtherFocusReason);
}

void MoveRow::mouseReleaseEvent(QMouseEvent* event)
{
    // The name belongs to the box.
    if (event->button() == Qt::LeftButton && box_->isEnabled() && event->position().y() < rowHeight)
        box_->toggle();
    QWidget::mouseReleaseEvent(event);
}

} // namespace stagewright
