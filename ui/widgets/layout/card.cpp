// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layout/card.h"

#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace stagewright {

namespace {

constexpr qreal topLine = 3;

} // namespace

Card::Card(QWidget* parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::setTopColor(const QColor& color)
{
    topColor_ = color;
    update();
}

void Card::setHighlighted(bool highlighted)
{
    highlighted_ = highlighted;
    update();
}

void Card::setSunken(bool sunken)
{
    sunken_ = sunken;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    paintCard(painter, rect(), sunken_ ? theme.page : theme.surface,
              highlighted_ ? theme.accent : theme.border, radius::card, highlighted_ ? 1.5 : 1);
    if (topColor_.isValid()) {
        QPainterPath outline;
        outline.addRoundedRect(rect(), radius::card, radius::card);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(QRectF(0, 0, width(), topLine));
        painter.fillPath(outline, topColor_);
    }
}

Separator::Separator(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Separator::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::of(this).border);
}

} // namespace stagewright
