// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/press_guard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QMouseEvent>
#include <QStyleHints>

#include <algorithm>

namespace stagewright {

namespace {

/// A hand is never quite still between two presses.
constexpr int leastDistance = 8;

QModelIndex rowAt(const QWidget* target, const QPointF& place)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(target->parentWidget());
    return view && view->viewport() == target ? view->indexAt(place.toPoint()) : QModelIndex();
}

} // namespace

PressGuard::PressGuard(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget* before, QWidget*) { focusBefore_ = before; });
}

bool PressGuard::isStray(const QWidget* target, const QMouseEvent& event) const
{
    const auto between = static_cast<quint64>(QApplication::doubleClickInterval());
    if (last_.at == 0 || event.timestamp() < last_.at || event.timestamp() - last_.at >= between)
        return false;
    if (screenChanged_)
        return true;
    const int near = std::max(leastDistance, QGuiApplication::styleHints()->mouseDoubleClickDistance());
    if ((event.globalPosition() - last_.place).manhattanLength() > near)
        return false;
    return target != last_.target || rowAt(target, event.position()) != last_.row;
}

void PressGuard::judge(QWidget* target, const QMouseEvent& press)
{
    judged_ = press.timestamp();
    swallowing_ = isStray(target, press);
    // The time runs from the press that counted.
    if (!swallowing_) {
        last_ = {press.timestamp(), press.globalPosition(), target, rowAt(target, press.position())};
        screenChanged_ = false;
    } else if (focusTaken_) {
        giveFocusBack();
    }
    focusTaken_ = false;
}

void PressGuard::giveFocusBack()
{
    if (focusBefore_ && focusBefore_->isVisible())
        focusBefore_->setFocus(Qt::OtherFocusReason);
    else if (QWidget* now = QApplication::focusWidget())
        now->clearFocus();
}

bool PressGuard::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::FocusIn && static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason)
        focusTaken_ = true;
    const bool pressed = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick;
    if (!watched->isWidgetType() || (!pressed && type != QEvent::MouseButtonRelease))
        return false;
    if (!pressed) {
        judged_ = 0;
        return swallowing_;
    }
    const auto& press = *static_cast<QMouseEvent*>(event);
    if (press.timestamp() != judged_ || judged_ == 0)
        judge(static_cast<QWidget*>(watched), press);
    return swallowing_;
}

} // namespace stagewright
