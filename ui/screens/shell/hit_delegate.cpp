// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/shell/hit_delegate.h"

#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>

namespace stagewright {

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.widget);
    const QRectF row = QRectF(option.rect).adjusted(space::xs, 1, -space::xs, -1);
    if (index.data(HeadingRole).toBool()) {
        paintText(*painter, row.adjusted(space::s, space::xs, -space::s, 0), index.data().toString(),
                  font(TextStyle::Caption), theme.textMuted);
        return;
    }
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current)
        paintCard(*painter, row, theme.accentSoft, QColor(), radius::control, 0);
    const QString iconName = index.data(IconRole).toString();
    if (!iconName.isEmpty()) {
        const QColor color = current ? theme.accentSoftText : theme.textMuted;
        painter->drawPixmap(QPointF(row.left() + space::s, row.center().y() - 8),
                            iconPixmap(iconName, color, 16, painter->device()->devicePixelRatioF()));
    }
    const QFont small = font(TextStyle::Caption);
    const QString detail = index.data(DetailRole).toString();
    const qreal wanted = QFontMetricsF(small).horizontalAdvance(detail);
    const QRectF line = row.adjusted(34, 0, -space::s, 0);
    const qreal detailWidth = std::min(wanted, line.width() * 0.55);
    paintText(*painter, line.adjusted(0, 0, -detailWidth - space::m, 0), index.data().toString(),
              font(TextStyle::Body), iconName.isEmpty() ? theme.textMuted : theme.text);
    paintText(*painter, QRectF(line.right() - detailWidth, line.top(), detailWidth, line.height()), detail,
              small, theme.textMuted, Qt::AlignRight | Qt::AlignVCenter);
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (index.data(HeadingRole).toBool())
        return {200, QFontMetrics(font(TextStyle::Caption)).height() + 14};
    return {200, QFontMetrics(font(TextStyle::Body)).height() + 18};
}

} // namespace stagewright
