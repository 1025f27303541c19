// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tables/table_style.h"

#include "ui/widgets/tables/table_header.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace stagewright {

namespace {

constexpr int rowHeight = 44;
constexpr int twoLineRowHeight = 62;
constexpr int cellPadding = 12;
constexpr int iconSide = 16;
constexpr const char* hoveredRow = "hoveredRow";

/// Remembers the hovered row, because the style only knows the cell.
class RowHover final : public QObject
{
public:
    explicit RowHover(QTableView* table) : QObject(table), table_(table)
    {
        table->viewport()->setMouseTracking(true);
        table->viewport()->installEventFilter(this);
        table->setProperty(hoveredRow, -1);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::MouseMove)
            setRow(table_->rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y()));
        else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
            setRow(-1);
        return QObject::eventFilter(watched, event);
    }

private:
    void setRow(int row)
    {
        if (row == row_)
            return;
        updateRow(row_);
        row_ = row;
        table_->setProperty(hoveredRow, row);
        updateRow(row_);
    }
    void updateRow(int row)
    {
        if (row >= 0)
            table_->viewport()->update(0, table_->rowViewportPosition(row), table_->viewport()->width(),
                                       table_->rowHeight(row));
    }

    QTableView* table_;
    int row_ = -1;
};

void styleRows(QTableView* table, int height)
{
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->setTabKeyNavigation(false);
    QHeaderView* rows = table->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setMinimumSectionSize(20);
    rows->setDefaultSectionSize(std::max(height, QFontMetrics(font(TextStyle::Body)).height() * height / 20));
    // A table whose style changes keeps its column widths.
    if (!qobject_cast<TableHeader*>(table->horizontalHeader())) {
        auto* columns = new TableHeader(table);
        columns->setSectionsClickable(true);
        table->setHorizontalHeader(columns);
    }
    new RowHover(table);
}

QColor foregroundOf(const QModelIndex& index, const QColor& otherwise)
{
    const QVariant wanted = index.data(Qt::ForegroundRole);
    return wanted.canConvert<QBrush>() ? wanted.value<QBrush>().color() : otherwise;
}

} // namespace

void styleTable(QTableView* table)
{
    styleRows(table, rowHeight);
    table->setItemDelegate(new TableDelegate(table));
}

void styleTwoLineTable(QTableView* table)
{
    styleRows(table, twoLineRowHeight);
    table->setItemDelegate(new TableDelegate(table));
}

QRect TableDelegate::paintBackground(QPainter* painter, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.widget);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool hovered = view && view->property(hoveredRow).toInt() == index.row();
    QColor fill = theme.surface;
    if (option.state & QStyle::State_Selected)
        fill = theme.accentSoft;
    else if (hovered)
        fill = mixed(theme.surface, theme.neutralSoft, 0.55);
    painter->fillRect(option.rect, fill);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
    if (view && view->currentIndex().row() == index.row() && showsFocus(view)) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), theme.accent);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                          theme.accent);
    }
    return option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    const Theme& theme = Theme::of(option.widget);
    painter->save();
    QRect content = paintBackground(painter, option, index);
    if (filled.features & QStyleOptionViewItem::HasCheckIndicator) {
        const QStyle* style = option.widget ? option.widget->style() : nullptr;
        const QRect box =
            style ? style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &filled, option.widget)
                  : QRect(content.left(), content.center().y() - 8, 17, 17);
        paintCheckBox(*painter, box, filled.checkState, index.flags() & Qt::ItemIsEnabled, theme.accent,
                      theme);
        content.setLeft(box.right() + space::s);
    }
    if (!filled.icon.isNull()) {
        filled.icon.paint(painter,
                          QRect(content.left(), content.center().y() - iconSide / 2 + 1, iconSide, iconSide));
        content.setLeft(content.left() + iconSide + space::s);
    }
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    QFont letters = index.data(Qt::FontRole).isValid() ? filled.font : font(TextStyle::Body);
    paintText(*painter, content, filled.text, letters,
              enabled ? foregroundOf(index, theme.text) : theme.textFaint,
              QStyle::visualAlignment(option.direction, filled.displayAlignment));
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    const QFont letters = index.data(Qt::FontRole).isValid() ? filled.font : font(TextStyle::Body);
    int width = QFontMetrics(letters).horizontalAdvance(filled.text) + 2 * cellPadding + 2;
    if (!filled.icon.isNull())
        width += iconSide + space::s;
    if (filled.features & QStyleOptionViewItem::HasCheckIndicator)
        width += 17 + space::s;
    return {width, rowHeight};
}

TwoLineDelegate::TwoLineDelegate(QObject* parent) : TableDelegate(parent) {}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.widget);
    painter->save();
    const QRect content = paintBackground(painter, option, index);
    const QString subtitle = index.data(SubtitleRole).toString();
    const QString chip = chipRole_ >= 0 ? index.data(chipRole_).toString() : QString();
    const QFont titleFont = font(TextStyle::BodyStrong);
    const QFont subtitleFont = font(TextStyle::Caption);
    const int titleHeight = QFontMetrics(titleFont).height();
    const int subtitleHeight = subtitle.isEmpty() ? 0 : QFontMetrics(subtitleFont).height() + 3;
    const int top = content.top() + (content.height() - titleHeight - subtitleHeight) / 2;

    const int chipWidth = chip.isEmpty() ? 0 : static_cast<int>(chipSize(chip).width()) + space::s;
    const QRectF title(content.left(), top, std::max(0, content.width() - chipWidth), titleHeight);
    const qreal used =
        paintText(*painter, title, index.data().toString(), titleFont, foregroundOf(index, theme.text));
    if (!chip.isEmpty())
        paintChip(*painter, QPointF(content.left() + used + space::s, title.center().y()), chip, Tone::Accent,
                  theme);
    if (!subtitle.isEmpty())
        paintText(*painter,
                  QRectF(content.left(), top + titleHeight + 3, content.width(), subtitleHeight - 3),
                  subtitle, subtitleFont, theme.textFaint);
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    int title = QFontMetrics(font(TextStyle::BodyStrong)).horizontalAdvance(index.data().toString());
    const QString chip = chipRole_ >= 0 ? index.data(chipRole_).toString() : QString();
    if (!chip.isEmpty())
        title += static_cast<int>(chipSize(chip).width()) + space::s;
    const int subtitle =
        QFontMetrics(font(TextStyle::Caption)).horizontalAdvance(index.data(SubtitleRole).toString());
    return {std::max(title, subtitle) + 2 * cellPadding + 2, twoLineRowHeight};
}

} // namespace stagewright
