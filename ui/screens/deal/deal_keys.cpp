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
    add({note}, tr("Write a note"), &DealKeys::noteWanted);
    add({task}, tr("Add a task"), &DealKeys::taskWanted);
    add({edit, Qt::Key_F2}, tr("Edit the facts"), &DealKeys::editWanted);
    add({win}, tr("Mark as won"), &DealKeys::winWanted);
    add({lose}, tr("Mark as lost"), &DealKeys::loseWanted);
    add({Qt::Key_Escape}, tr("Leave a field, then the deal"), &DealKeys::escape);
    for (const int direction : {-1, 1}) {
        auto* shortcut = new QShortcut(walkKeys(direction), screen_);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, direction] { Q_EMIT stepWanted(direction); });
    }
    hints_.append({{walkKeys(-1), walkKeys(1)}, tr("Previous or next deal of the list")});
}

void DealKeys::add(const QList<QKeySequence>& keys, const QString& does, void (DealKeys::*wanted)())
{
    hints_.append({keys, does});
    auto* shortcut = new QShortcut(screen_);
    shortcut->setKeys(keys);
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
