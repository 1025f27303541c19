// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window/progress_ring.h"

#include "ui/text/number_text.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace stagewright {

namespace {

constexpr int fullCircle = 360 * 16;
constexpr int twelveOClock = 90 * 16;

} // namespace

ProgressRing::ProgressRing(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Win probability"));
    setAccessibleDescription(percentText(percent_));
}

void ProgressRing::setPercent(int percent)
{
    percent_ = std::clamp(percent, 0, 100);
    setAccessibleDescription(percentText(percent_));
    update();
}

void ProgressRing::setColor(const QColor& color)
{
    color_ = color;
    update();
}

void ProgressRing::setDiameter(int diameter)
{
    diameter_ = diameter;
    updateGeometry();
    update();
}

void ProgressRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    const qreal thickness = diameter_ * 0.115;
    const qreal side = diameter_ - thickness - 1;
    const QRectF circle((width() - side) / 2, (height() - side) / 2, side, side);
    painter.setPen(QPen(theme.neutralSoft, thickness));
    painter.drawEllipse(circle);
    if (percent_ > 0) {
        painter.setPen(QPen(color_.isValid() ? color_ : theme.accent, thickness, Qt::SolidLine,
                            percent_ == 100 ? Qt::FlatCap : Qt::RoundCap));
        painter.drawArc(circle, twelveOClock, -fullCircle * percent_ / 100);
    }
    QFont letters = stagewright::font(TextStyle::BodyStrong);
    letters.setWeight(QFont::Bold);
    letters.setPixelSize(std::max(9, static_cast<int>(diameter_ * 0.25)));
    paintText(painter, rect(), percentText(percent_), letters, theme.text, Qt::AlignCenter);
}

} // namespace stagewright
