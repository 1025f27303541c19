// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text/avatar.h"

#include "core/domain/people/people.h"
#include "ui/widgets/text/tool_tip.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QKeyEvent>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QPainter>

namespace stagewright {

void paintAvatar(QPainter& painter, const QRectF& rect, const QString& name, quint64 seed, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.avatar(seed));
    painter.drawEllipse(rect);
    QFont letters = font(TextStyle::Small);
    letters.setPixelSize(std::max(7, static_cast<int>(rect.height() * 0.4)));
    letters.setWeight(QFont::Bold);
    paintText(painter, rect, initials(name), letters, Qt::white, Qt::AlignCenter);
    painter.restore();
}

Avatar::Avatar(int diameter, QWidget* parent) : QWidget(parent), diameter_(diameter)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Avatar::Avatar(const QString& name, quint64 seed, int diameter, QWidget* parent) : Avatar(diameter, parent)
{
    setPerson(name, seed);
}

void Avatar::setPerson(const QString& name, quint64 seed)
{
    name_ = name;
    seed_ = seed;
    setToolTip(toolTipText(name));
    setAccessibleName(name);
    update();
}

bool Avatar::isButton() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&Avatar::clicked));
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    const QRectF circle((width() - diameter_) / 2.0, (height() - diameter_) / 2.0, diameter_, diameter_);
    paintAvatar(painter, circle.adjusted(0.5, 0.5, -0.5, -0.5), name_, seed_, theme);
    if (showsFocus(this))
        paintFocusRing(painter, circle, diameter_ / 2.0, theme);
}

void Avatar::mousePressEvent(QMouseEvent* event)
{
    event->setAccepted(isButton() && event->button() == Qt::LeftButton);
}

void Avatar::mouseReleaseEvent(QMouseEvent* event)
{
    const bool hit = event->button() == Qt::LeftButton && rect().contains(event->position().toPoint());
    event->setAccepted(hit && isButton());
    if (event->isAccepted())
        Q_EMIT clicked();
}

void Avatar::keyPressEvent(QKeyEvent* event)
{
    const bool presses =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (presses && isButton())
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace stagewright
