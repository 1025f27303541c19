// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/next/next_head.h"

#include "ui/screens/next/next_columns.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>

namespace stagewright {

NextHead::NextHead(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("nextHead"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize NextHead::sizeHint() const
{
    return {200, QFontMetrics(stagewright::font(TextStyle::Caption)).height() + space::s};
}

void NextHead::setRightMargin(int pixels)
{
    if (pixels == rightMargin_)
        return;
    rightMargin_ = pixels;
    update();
}

void NextHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    const QFont small = stagewright::font(TextStyle::Caption);
    const NextColumns columns = nextColumns(rect().adjusted(0, 0, -rightMargin_, 0));
    paintText(painter, columns.what, tr("What to do"), small, theme.textMuted);
    paintText(painter, columns.why, tr("Why it stands here"), small, theme.textMuted);
    paintText(painter, columns.worth, tr("Worth, weighted"), small, theme.textMuted,
              Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace stagewright
