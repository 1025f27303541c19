// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/toggle.h"

#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>

namespace stagewright {

namespace {

constexpr qreal trackWidth = 33;
constexpr qreal trackHeight = 19;

} // namespace

Toggle::Toggle(const QString& accessibleName, QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Toggle::sizeHint() const
{
    return {39, 25};
}

void Toggle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    if (!isEnabled())
        painter.setOpacity(0.5);
    const QRectF track((width() - trackWidth) / 2, (height() - trackHeight) / 2, trackWidth, trackHeight);
    const QColor off = theme.dark ? mixed(theme.border, theme.borderStrong, 0.4)
                                  : mixed(theme.border, theme.borderStrong, 0.25);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? theme.successFill : off);
    painter.drawRoundedRect(track, trackHeight / 2, trackHeight / 2);
    const qreal knob = trackHeight - 5;
    const bool right = isChecked() != (layoutDirection() == Qt::RightToLeft);
    painter.setBrush(Qt::white);
    painter.drawEllipse(
        QRectF(right ? track.right() - knob - 2.5 : track.left() + 2.5, track.top() + 2.5, knob, knob));
    if (showsFocus(this))
        paintFocusRing(painter, rect(), height() / 2.0, theme);
}

} // namespace stagewright
