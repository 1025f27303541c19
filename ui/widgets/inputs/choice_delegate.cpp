// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/choice_delegate.h"

#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace stagewright {

namespace {

constexpr int padding = 10;

} // namespace

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.widget);
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    const bool chosen = enabled && option.state & QStyle::State_Selected;
    if (chosen || (enabled && option.state & QStyle::State_MouseOver))
        paintCard(*painter, QRectF(option.rect).adjusted(3, 1, -3, -1),
                  chosen ? theme.accentSoft : theme.neutralSoft, {}, radius::small, 0);
    QRectF row = QRectF(option.rect).adjusted(padding, 0, -padding, 0);
    const QColor color = chosen ? theme.accentSoftText : enabled ? theme.text : theme.textFaint;
    const qreal used = paintText(*painter, row, index.data().toString(), font(TextStyle::Body), color);
    row.setLeft(row.left() + used + space::s);
    if (row.width() > 24)
        paintText(*painter, row, index.data(DetailRole).toString(), font(TextStyle::Caption), theme.textFaint,
                  Qt::AlignRight | Qt::AlignVCenter);
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetrics body(font(TextStyle::Body));
    const QFontMetrics caption(font(TextStyle::Caption));
    const QString detail = index.data(DetailRole).toString();
    const int width = body.horizontalAdvance(index.data().toString()) + 2 * padding + 2 +
                      (detail.isEmpty() ? 0 : caption.horizontalAdvance(detail) + space::l);
    return {width, std::max(30, body.height() + 12)};
}

} // namespace stagewright
