// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/statistics/legend_delegate.h"

#include "ui/models/statistics/open_deals_model.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTableView>

namespace stagewright {

namespace {
constexpr int sidePadding = 12; // the same as in the headings, so that they line up with their numbers
constexpr int swatchGap = 8;
constexpr int swatch = 12;
} // namespace

LegendDelegate::LegendDelegate(QTableView* table) : QStyledItemDelegate(table), table_(table) {}

void LegendDelegate::paintRow(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(table_);
    const bool current = table_->hasFocus() && table_->currentIndex().row() == index.row();
    if (index.row() == highlighted_ || current)
        painter.fillRect(cell, theme.accentSoft);
    if (index.data(OpenDealsModel::TotalRole).toBool())
        painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 2), theme.border);
    const bool last = index.column() == index.model()->columnCount() - 1;
    if (!current || !showsFocus(table_) || !last)
        return;
    // One ring around the whole row: otherwise its left part would be clipped cell by cell.
    painter.setClipping(false);
    const QRect row(0, cell.top(), table_->viewport()->width(), cell.height());
    paintFocusRing(painter, QRectF(row).adjusted(1, 1, -1, -1), radius::small, theme);
}

void LegendDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Theme& theme = Theme::of(table_);
    const bool total = index.data(OpenDealsModel::TotalRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(*painter, option.rect, index);
    QRectF content = QRectF(option.rect).adjusted(sidePadding, 0, -sidePadding, 0);
    if (index.column() == OpenDealsModel::Name && index.row() < colors_.size()) {
        const QRectF square(content.left(), content.center().y() - swatch / 2.0, swatch, swatch);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors_.at(index.row()));
        painter->drawRoundedRect(square, 3, 3);
        content.setLeft(square.right() + swatchGap);
    }
    const bool weighted = index.column() == OpenDealsModel::Weighted && !total;
    paintText(*painter, content, index.data().toString(),
              font(total ? TextStyle::BodyStrong : TextStyle::Body), weighted ? theme.textMuted : theme.text,
              Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    painter->restore();
}

QSize LegendDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    const bool total = index.data(OpenDealsModel::TotalRole).toBool();
    const QFontMetrics metrics(font(total ? TextStyle::BodyStrong : TextStyle::Body));
    const int extra = index.column() == OpenDealsModel::Name ? swatch + swatchGap : room_;
    const int height = std::max(36, metrics.height() + 14);
    // The heading is measured here too, because its own size hint ignores the padding of the style sheet.
    const QString heading = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    const int width = std::max(metrics.horizontalAdvance(index.data().toString()),
                               QFontMetrics(font(TextStyle::Caption)).horizontalAdvance(heading));
    return {width + 2 * sidePadding + extra + 1, height};
}

} // namespace stagewright
