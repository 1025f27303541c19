// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/timeline/icon_disc.h"

#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>

namespace stagewright {

IconDisc::IconDisc(const QString& iconName, Tone tone, QWidget* parent)
    : QWidget(parent), iconName_(iconName), tone_(tone)
{
    setFixedSize(28, 28);
}

void IconDisc::paintEvent(QPaintEvent*)
{
    constexpr int side = 14;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChipColors colors = chipColors(tone_, Theme::of(this));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawEllipse(rect());
    const int left = (width() - side) / 2;
    painter.drawPixmap(left, left, iconPixmap(iconName_, colors.text, side, devicePixelRatioF()));
}

} // namespace stagewright
