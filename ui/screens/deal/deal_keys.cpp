// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/deal_keys.h"

#include "ui/screens/deal/walk_buttons.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

namespace stagewright {

namespace {

bool isWriting(const QWidget* widget)
{
    const auto* line = qobject_cast<const QLineEdit*>(widget);
    const auto* text = qobject_cast<const QPlainTextEdit*>(widget);
    return (line && !line->isReadOnly()) || (text && !text->isReadOnly()) ||
           qobject_cast<const QAbstractSpinBox*>(widget);
}

} // namespace

DealKeys::DealKeys(QWidget* screen) : QObject(screen), screen_(screen)
{
    // A text field takes letters before any shortcut does.
    add(note, &DealKeys::noteWanted);
    add(task, &DealKeys::taskWanted);
    add(edit, &DealKeys::editWanted);
    add(Qt::Key_F2, &DealKeys::editWanted);
    add(win, &DealKeys::winWanted);
    add(lose, &DealKeys::loseWanted);
    add(Qt::Key_Escape, &DealKeys::escape);
    for (const int direction : {-1, 1}) {
        auto* shortcut = new QShortcut(walkKeys(direction), screen_);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, direction] { Q_EMIT stepWanted(direction); });
    }
}

void DealKeys::add(const QKeySequence& keys, void (DealKeys::*wanted)())
{
    auto* shortcut = new QShortcut(keys, screen_);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, [this, wanted] {
        if (!QApplication::activePopupWidget())
            (this->*wanted)();
    });
}

void DealKeys::escape()
{
    if (isWriting(QApplication::focusWidget()))
        Q_EMIT typingLeft();
    else
        Q_EMIT backWanted();
}

} // namespace stagewright
