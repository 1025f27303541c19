// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text/chip.h"

#include "ui/widgets/text/tool_tip.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace stagewright {

namespace {

constexpr int widest = 320;

} // namespace

Chip::Chip(const QString& text, Tone tone, QWidget* parent) : QLabel(text, parent), tone_(tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setTone(Tone tone)
{
    tone_ = tone;
    update();
}

void Chip::setIconName(const QString& name)
{
    iconName_ = name;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QSize wanted = chipSize(text(), iconName_).toSize();
    return {std::min(wanted.width(), widest), wanted.height()};
}

bool Chip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() &&
        chipSize(text(), iconName_).width() > width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), toolTipText(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, QPointF(0, height() / 2.0), text(), tone_, Theme::of(this), iconName_, width());
}

} // namespace stagewright
