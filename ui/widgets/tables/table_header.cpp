// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tables/table_header.h"

#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QCursor>
#include <QPainter>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 12; ///< the same as in the cells
constexpr int arrowSide = 12;
constexpr int headingHeight = 36;

} // namespace

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(40);
    setFont(stagewright::font(TextStyle::Caption));
}

bool TableHeader::isSorted(int section) const
{
    return isSortIndicatorShown() && sortIndicatorSection() == section;
}

Qt::Alignment TableHeader::alignmentOf(int section) const
{
    const QVariant wanted = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const Qt::Alignment alignment =
        wanted.isValid() ? static_cast<Qt::Alignment>(wanted.toInt()) : defaultAlignment();
    return (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& theme = Theme::of(this);
    painter->fillRect(rect, theme.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.border);
    QRect text = rect.adjusted(padding, 0, -padding, 0);
    const bool sorted = isSorted(section);
    const bool hovered =
        isSortIndicatorShown() && underMouse() && rect.contains(mapFromGlobal(QCursor::pos()));
    const QColor color = sorted || hovered ? theme.text : theme.textFaint;
    const QString heading = model()->headerData(section, Qt::Horizontal).toString();
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), alignmentOf(section));
    if (sorted) {
        const int width = QFontMetrics(font()).horizontalAdvance(heading);
        const int room = text.width() - arrowSide - space::xs;
        const bool atRight = alignment & Qt::AlignRight;
        const int left = atRight
                             ? std::max(text.right() - width - arrowSide - space::xs, text.left() - space::xs)
                             : text.left() + std::min(width, room) + space::xs;
        const QString arrow =
            sortIndicatorOrder() == Qt::AscendingOrder ? u"chevron-up"_s : u"chevron-down"_s;
        painter->drawPixmap(QPoint(left, rect.center().y() - arrowSide / 2 + 1),
                            iconPixmap(arrow, color, arrowSide, devicePixelRatioF()));
        if (atRight)
            text.setLeft(left + arrowSide + space::xs);
        else
            text.setWidth(room);
    }
    paintText(*painter, text, heading, font(), color, alignment);
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QString heading = model()->headerData(section, Qt::Horizontal).toString();
    const QFontMetrics metrics(font());
    const int arrow = isSortIndicatorShown() ? arrowSide + space::xs : 0;
    return {metrics.horizontalAdvance(heading) + 2 * padding + arrow + 2,
            std::max(headingHeight, metrics.height() + padding)};
}

} // namespace stagewright
