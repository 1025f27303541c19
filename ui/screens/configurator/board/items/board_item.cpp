// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/board/items/board_item.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace stagewright {

BoardItem::BoardItem(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void BoardItem::setReadOnly(bool readOnly)
{
    if (readOnly_ == readOnly)
        return;
    readOnly_ = readOnly;
    modeChanged();
    update();
}

void BoardItem::setCompact(bool compact)
{
    if (compact_ == compact)
        return;
    compact_ = compact;
    modeChanged();
    update();
}

void BoardItem::mousePressEvent(QMouseEvent* event)
{
    if (dragged_ && event->button() == Qt::RightButton) {
        givenUp_ = true;
        endDrag();
        Q_EMIT dragCancelled();
        return;
    }
    givenUp_ = false;
    const bool left = event->button() == Qt::LeftButton;
    const auto picking = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    // With Ctrl or Shift the click is for selecting, not for dragging.
    pressed_ = left && !picking;
    pressedAt_ = event->position().toPoint();
    if (left && picking)
        Q_EMIT picked(picking);
}

void BoardItem::mouseMoveEvent(QMouseEvent* event)
{
    if (!pressed_ || readOnly_)
        return;
    const QPoint at = event->position().toPoint();
    if (!dragged_ && (at - pressedAt_).manhattanLength() >= QApplication::startDragDistance()) {
        dragged_ = true;
        setCursor(Qt::ClosedHandCursor);
        lift();
        Q_EMIT dragStarted(pressedAt_);
    }
    if (dragged_)
        Q_EMIT dragMoved(event->globalPosition().toPoint());
}

void BoardItem::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool wasDragged = dragged_;
    const bool wasPressed = pressed_;
    endDrag();
    if (wasDragged)
        Q_EMIT dropped();
    else if (wasPressed)
        Q_EMIT picked(Qt::NoModifier);
}

void BoardItem::lift()
{
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
}

void BoardItem::endDrag()
{
    pressed_ = false;
    dragged_ = false;
    setGraphicsEffect(nullptr);
    unsetCursor();
    update();
}

bool BoardItem::event(QEvent* event)
{
    // Takes precedence over the window's shortcuts: while dragging, Escape belongs to the drag, and Alt with
    // an arrow moves the item.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool arrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        const bool moves = arrow && key->modifiers() & Qt::AltModifier && !readOnly_;
        if (moves || (dragged_ && key->key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool BoardItem::arrowPressed(int key, bool alt)
{
    int columns = 0;
    int rows = 0;
    switch (key) {
    case Qt::Key_Left:
        columns = -1;
        break;
    case Qt::Key_Right:
        columns = 1;
        break;
    case Qt::Key_Up:
        rows = -1;
        break;
    case Qt::Key_Down:
        rows = 1;
        break;
    default:
        return false;
    }
    if (!alt)
        Q_EMIT focusWanted(columns, rows);
    else if (!readOnly_)
        Q_EMIT moveWanted(columns, rows);
    return true;
}

void BoardItem::keyPressEvent(QKeyEvent* event)
{
    if (dragged_) {
        if (event->key() == Qt::Key_Escape) {
            endDrag();
            Q_EMIT dragCancelled();
        }
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    const bool upOrDown = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (upOrDown && event->modifiers() == Qt::ShiftModifier) {
        Q_EMIT extendWanted(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT picked(Qt::ControlModifier);
        return;
    }
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        openMenu();
        return;
    }
    if (arrowPressed(event->key(), event->modifiers() & Qt::AltModifier))
        return;
    if (readOnly_) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_F2 && plain)
        startRename();
    else if (event->key() == Qt::Key_Delete && plain)
        Q_EMIT removeWanted();
    else if (enter && (event->modifiers() & Qt::ControlModifier))
        Q_EMIT optionsWanted();
    else if (enter && !(event->modifiers() & (Qt::AltModifier | Qt::ShiftModifier)))
        Q_EMIT addNextWanted();
    else
        QWidget::keyPressEvent(event);
}

void BoardItem::openMenu()
{
    // Qt only sends it for the menu key.
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, rect().center(), mapToGlobal(rect().center()));
    QApplication::sendEvent(this, &menu);
}

void BoardItem::contextMenuEvent(QContextMenuEvent* event)
{
    // The click that cancelled a drag opens no menu.
    if (givenUp_ && event->reason() == QContextMenuEvent::Mouse)
        event->accept();
    else
        QWidget::contextMenuEvent(event);
}

void BoardItem::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
    Q_EMIT used();
    // A click must not scroll the card away from under the mouse, and a closing menu must not scroll away
    // what the person is looking at.
    const bool quiet = event->reason() == Qt::MouseFocusReason || event->reason() == Qt::PopupFocusReason ||
                       event->reason() == Qt::ActiveWindowFocusReason;
    const bool walked = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (!quiet && !back_)
        Q_EMIT focused(walked);
}

void BoardItem::takeKeysBack()
{
    const QScopedValueRollback back(back_, true);
    setFocus(Qt::OtherFocusReason);
}

void BoardItem::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
    if (dragged_) {
        endDrag();
        Q_EMIT dragCancelled();
    }
}

} // namespace stagewright
