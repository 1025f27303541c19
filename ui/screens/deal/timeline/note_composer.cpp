// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/timeline/note_composer.h"

#include "ui/screens/checklist/attachment_bar.h"
#include "ui/screens/checklist/note_text.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/text/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {
constexpr int restingHeight = 26;
constexpr int writingHeight = 84;
} // namespace

NoteComposer::NoteComposer(FileChooser chooser, QWidget* parent)
    : Card(parent),
      text_(new NoteText(this)),
      files_(new AttachmentBar(std::move(chooser), this)),
      problem_(new TextLabel({}, TextStyle::Caption, TextTone::Danger, this)),
      save_(new Button(Button::Kind::Primary, tr("Save note"), this))
{
    setObjectName(u"noteComposer"_s);
    // If the timeline is short, the free room goes below it and not into the composer.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    text_->setObjectName(u"newNote"_s);
    files_->setObjectName(u"newNoteFiles"_s);
    text_->setAccessibleName(tr("Write a note"));
    text_->setPlaceholderText(tr("Write a note…"));
    text_->setToolTip(tr("Write a note (N)"));
    text_->setTabChangesFocus(true);
    text_->setFrameShape(QFrame::NoFrame);
    text_->setStyleSheet(u"QPlainTextEdit { border: none; background: transparent; padding: 0; }"_s);
    text_->document()->setDocumentMargin(2);
    text_->installEventFilter(this);
    save_->setObjectName(u"saveNote"_s);
    save_->setToolTip(tr("Save note (Ctrl+Enter)"));
    problem_->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(files_, 1);
    foot->addWidget(save_, 0, Qt::AlignBottom);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(new IconLabel(u"note"_s, 16, TextTone::Faint, this), 0, Qt::AlignTop);
    line->addWidget(text_, 1);
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(space::m, space::s, space::s, space::s);
    column_->setSpacing(space::s);
    column_->addLayout(line);
    column_->addWidget(problem_);
    column_->addLayout(foot);
    connect(save_, &Button::clicked, this, &NoteComposer::submit);
    connect(text_, &QPlainTextEdit::textChanged, this, &NoteComposer::showState);
    connect(files_, &AttachmentBar::pathsChanged, this, &NoteComposer::showState);
    connect(files_, &AttachmentBar::refused, this, &NoteComposer::showProblem);
    connect(text_, &NoteText::filesGiven, this, &NoteComposer::attach);
    connect(text_, &NoteText::pictureGiven, files_, &AttachmentBar::addPicture);
    problem_->hide();
    showState();
}

void NoteComposer::clear()
{
    sending_ = false;
    text_->clear();
    files_->setPaths({});
    problem_->hide();
    showState();
}

void NoteComposer::startWriting()
{
    text_->setFocus(Qt::ShortcutFocusReason);
}

void NoteComposer::attach(const QStringList& paths)
{
    files_->addPaths(paths);
}

void NoteComposer::stored(const QString& text, const QStringList& files)
{
    sending_ = false;
    QString left = text_->toPlainText().trimmed();
    if (left.startsWith(text))
        left = left.mid(text.size()).trimmed();
    QStringList others = files_->paths();
    others.removeIf([&files](const QString& path) { return files.contains(path); });
    text_->setPlainText(left);
    text_->moveCursor(QTextCursor::End);
    files_->setPaths(others);
    problem_->hide();
    showState();
}

void NoteComposer::showProblem(const QString& sentence)
{
    sending_ = false;
    showState();
    problem_->setText(sentence);
    problem_->setVisible(!sentence.isEmpty());
}

void NoteComposer::showState()
{
    const bool waits = files_->isPreparing();
    const bool something = waits || !text_->toPlainText().trimmed().isEmpty() || !files_->paths().isEmpty();
    text_->setFixedHeight(something || text_->hasFocus() ? writingHeight : restingHeight);
    save_->setEnabled(something && !waits && !sending_);
    save_->setVisible(something || text_->hasFocus());
    setHighlighted(text_->hasFocus());
}

void NoteComposer::submit()
{
    if (!save_->isEnabled())
        return;
    sending_ = true;
    showState();
    Q_EMIT submitted(text_->toPlainText().trimmed(), files_->paths());
}

bool NoteComposer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == text_ && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, &NoteComposer::showState, Qt::QueuedConnection);
    if (watched == text_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace stagewright
