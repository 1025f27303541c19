// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/timeline/note_editor.h"

#include "ui/widgets/inputs/button.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/theme/theme.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {
constexpr int writingHeight = 110;
} // namespace

NoteEditor::NoteEditor(const QString& text, QWidget* parent)
    : QWidget(parent),
      text_(new QPlainTextEdit(text, this)),
      problem_(new TextLabel({}, TextStyle::Caption, TextTone::Danger, this)),
      save_(new Button(Button::Kind::Primary, tr("Save"), this))
{
    setObjectName(u"noteEditor"_s);
    text_->setObjectName(u"changedNote"_s);
    text_->setAccessibleName(tr("Note"));
    text_->setTabChangesFocus(true);
    text_->setFixedHeight(writingHeight);
    text_->installEventFilter(this);
    problem_->setWordWrap(true);
    problem_->hide();
    save_->setObjectName(u"saveChangedNote"_s);
    save_->setToolTip(tr("Save the note (Ctrl+Enter)"));
    auto* cancel = new Button(Button::Kind::Secondary, tr("Cancel"), this);
    cancel->setObjectName(u"cancelChangedNote"_s);
    cancel->setToolTip(tr("Leave the note as it was (Esc)"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save_);
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins({});
    column_->setSpacing(space::s);
    column_->addWidget(text_);
    column_->addWidget(problem_);
    column_->addLayout(buttons);
    connect(save_, &Button::clicked, this, &NoteEditor::submit);
    connect(cancel, &Button::clicked, this, &NoteEditor::cancelled);
}

QString NoteEditor::text() const
{
    return text_->toPlainText();
}

void NoteEditor::setText(const QString& text)
{
    text_->setPlainText(text);
}

void NoteEditor::startWriting()
{
    text_->setFocus(Qt::ShortcutFocusReason);
    text_->moveCursor(QTextCursor::End);
}

void NoteEditor::showProblem(const QString& sentence)
{
    problem_->setText(sentence);
    problem_->setVisible(!sentence.isEmpty());
}

void NoteEditor::setSending(bool sending)
{
    save_->setEnabled(!sending);
}

void NoteEditor::submit()
{
    if (save_->isEnabled())
        Q_EMIT saveWanted();
}

bool NoteEditor::eventFilter(QObject* watched, QEvent* event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if (watched != text_ || (!press && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool save = enter && key->modifiers().testFlag(Qt::ControlModifier);
    if (key->key() != Qt::Key_Escape && !save)
        return QWidget::eventFilter(watched, event);
    // These keys mean this text first, and only otherwise the page.
    event->accept();
    if (press && save)
        submit();
    else if (press)
        Q_EMIT cancelled();
    return true;
}

} // namespace stagewright
