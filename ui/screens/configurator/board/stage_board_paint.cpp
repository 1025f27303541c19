// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>

namespace stagewright {

void StageBoard::paintEvent(QPaintEvent*)
{
    if (isEmpty())
        paintHint();
    if (drag_.isActive())
        paintGap();
}

void StageBoard::paintHint()
{
    QPainter painter(this);
    paintText(painter, QRectF(16, 72, width() - 32, 24), tr("Add the first stage to get started."),
              stagewright::font(TextStyle::Body), Theme::of(this).textMuted);
}

void StageBoard::paintGap()
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5, Qt::DashLine));
    painter.setBrush(theme.accentSoft);
    painter.drawRoundedRect(QRectF(drag_.gap()).adjusted(1, 1, -1, -1), radius::card, radius::card);
}

} // namespace stagewright
