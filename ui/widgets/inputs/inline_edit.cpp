// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/inline_edit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int mostLines = 6;

} // namespace

InlineEdit::InlineEdit(const QString& text, TextStyle style, QWidget* parent)
    : QPlainTextEdit(parent), given_(text)
{
    setFont(stagewright::font(style));
    document()->setDocumentMargin(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPlainText(text);
    selectAll();
    lines_ = lineCount();
    connect(this, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT textEdited(this->text()); });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &InlineEdit::followLines);
}

QString InlineEdit::text() const
{
    if (!document()->isModified())
        return given_;
    // Not toPlainText(), which replaces non-breaking spaces.
    QString text = document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void InlineEdit::setText(const QString& text)
{
    selectAll();
    insertPlainText(text);
}

int InlineEdit::lineCount() const
{
    // For plain text the document's size is in lines.
    return std::clamp(int(document()->size().height()), 1, mostLines);
}

int InlineEdit::laidOutHeight() const
{
    if (document()->size().height() > mostLines)
        return 0;
    // Letters of other scripts may be taller than the lines of the font.
    qreal height = 0;
    for (QTextBlock each = document()->begin(); each.isValid(); each = each.next())
        height += blockBoundingRect(each).height();
    return int(std::ceil(height));
}

int InlineEdit::wantedHeight() const
{
    // Qt scrolls by a line unless there is slightly more room than the lines take.
    constexpr int rest = 2;
    const int around = height() - viewport()->height();
    const int lines = lineCount() * fontMetrics().lineSpacing();
    return std::max(lines, laidOutHeight()) + around + rest;
}

void InlineEdit::followLines()
{
    const bool all = document()->size().height() <= mostLines;
    setVerticalScrollBarPolicy(all ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (std::exchange(lines_, lineCount()) != lines_)
        Q_EMIT heightChanged();
}

void InlineEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    // Deferred: Qt has not finished this resize yet, and must not be given another one in between.
    QMetaObject::invokeMethod(this, &InlineEdit::followLines, Qt::QueuedConnection);
}

void InlineEdit::insertFromMimeData(const QMimeData* source)
{
    if (!source->hasText())
        return;
    QString text = source->text();
    static const QRegularExpression breaks(u"\\s*[\\r\\n\\x{2028}\\x{2029}]+\\s*"_s);
    insertPlainText(text.replace(breaks, u" "_s));
    ensureCursorVisible();
}

bool InlineEdit::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            finish(key == Qt::Key_Tab ? Leave::Tab : Leave::BackTab);
            return true;
        }
    }
    // Escape ends the edit, instead of triggering the window's shortcut.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

bool InlineEdit::focusNextPrevChild(bool next)
{
    // When hidden, it passes the focus on: a text edit would keep it, because Tab could be meant for its
    // text.
    return QAbstractScrollArea::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call)
}

void InlineEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        finish(Leave::Escape);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish(Leave::Enter);
        return;
    default:
        QPlainTextEdit::keyPressEvent(event);
    }
}

void InlineEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    // The context menu takes the focus only for a moment.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(Leave::FocusOut);
}

void InlineEdit::finish(Leave how)
{
    if (finished_)
        return;
    const bool enters = how == Leave::Enter || how == Leave::Tab || how == Leave::BackTab;
    if (const Outcome sound = enters && check_ ? check_(text()) : done(); !sound) {
        Q_EMIT refused(sound.problem());
        return;
    }
    finished_ = true;
    Q_EMIT left(how, text());
}

} // namespace stagewright
