// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/hint_edit.h"

#include "ui/widgets/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>
#include <utility>

namespace stagewright {

namespace {

constexpr int mostLines = 6;

} // namespace

HintEdit::HintEdit(const QString& text, QWidget* parent) : QPlainTextEdit(parent)
{
    setFont(stagewright::font(TextStyle::Caption));
    document()->setDocumentMargin(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPlainText(text);
    selectAll();
    lines_ = lineCount();
    connect(this, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT typed(toPlainText()); });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &HintEdit::followLines);
}

int HintEdit::lineCount() const
{
    // Of a plain text the size is counted in lines.
    return std::clamp(int(document()->size().height()), 1, mostLines);
}

int HintEdit::wantedHeight() const
{
    const int around = height() - viewport()->height();
    return lineCount() * fontMetrics().lineSpacing() + around;
}

void HintEdit::followLines()
{
    const bool all = document()->size().height() <= mostLines;
    setVerticalScrollBarPolicy(all ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (std::exchange(lines_, lineCount()) != lines_)
        Q_EMIT heightChanged();
}

void HintEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    followLines();
}

void HintEdit::insertFromMimeData(const QMimeData* source)
{
    insertPlainText(source->text().simplified());
}

bool HintEdit::event(QEvent* event)
{
    // Escape ends the edit, not whatever the window does on it.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void HintEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        finish(InlineEdit::Leave::Escape);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish(InlineEdit::Leave::Enter);
        return;
    case Qt::Key_Tab:
        finish(InlineEdit::Leave::Tab);
        return;
    case Qt::Key_Backtab:
        finish(InlineEdit::Leave::BackTab);
        return;
    default:
        QPlainTextEdit::keyPressEvent(event);
    }
}

void HintEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    // The context menu takes the focus for a moment only.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(InlineEdit::Leave::FocusOut);
}

void HintEdit::finish(InlineEdit::Leave how)
{
    if (!std::exchange(finished_, true))
        Q_EMIT left(how, text());
}

} // namespace stagewright
