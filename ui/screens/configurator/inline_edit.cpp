// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/inline_edit.h"

#include <QKeyEvent>

namespace stagewright {

InlineEdit::InlineEdit(const QString& text, QWidget* parent) : QLineEdit(text, parent)
{
    selectAll();
}

bool InlineEdit::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            finish(key->key() == Qt::Key_Tab ? Leave::Tab : Leave::BackTab);
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        // Escape ends the edit, not whatever the window does on it.
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
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
        QLineEdit::keyPressEvent(event);
    }
}

void InlineEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // The context menu takes the focus for a moment only.
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
