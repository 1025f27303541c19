// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/statistics/legend_table.h"

#include "ui/models/statistics/open_deals_model.h"
#include "ui/screens/statistics/legend_delegate.h"
#include "ui/widgets/tables/table_style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace stagewright {

namespace {
constexpr int widestRoom = 28;
} // namespace

LegendTable::LegendTable(QWidget* parent) : QTableView(parent), delegate_(new LegendDelegate(this))
{
    styleTable(this);
    setItemDelegate(delegate_);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
}

void LegendTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        mark(-1);
        fitRows();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &LegendTable::fitRows);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &LegendTable::shareRoom);
    QHeaderView* header = horizontalHeader();
    header->setMinimumSectionSize(40);
    for (int column = 0; column < model->columnCount(); ++column)
        header->setSectionResizeMode(column, column == OpenDealsModel::Name ? QHeaderView::Stretch
                                                                            : QHeaderView::Fixed);
}

void LegendTable::fitRows()
{
    shareRoom();
    updateGeometry();
}

void LegendTable::shareRoom()
{
    if (!model())
        return;
    delegate_->setRoom(0);
    const int columns = model()->columnCount();
    int needed = 0;
    for (int column = 0; column < columns; ++column)
        needed += sizeHintForColumn(column);
    delegate_->setRoom(std::clamp((viewport()->width() - needed) / (2 * columns), 0, widestRoom));
    for (int column = OpenDealsModel::Name + 1; column < columns; ++column)
        horizontalHeader()->resizeSection(column, sizeHintForColumn(column));
}

void LegendTable::setColors(const QList<QColor>& colors)
{
    delegate_->setColors(colors);
    viewport()->update();
}

void LegendTable::setHighlightedRow(int row)
{
    if (row == delegate_->highlightedRow())
        return;
    delegate_->setHighlightedRow(row);
    viewport()->update();
}

int LegendTable::highlightedRow() const
{
    return delegate_->highlightedRow();
}

QSize LegendTable::sizeHint() const
{
    const int header = horizontalHeader()->sizeHint().height();
    return {520, header + verticalHeader()->length() + 2};
}

QSize LegendTable::minimumSizeHint() const
{
    return {380, sizeHint().height()};
}

void LegendTable::mark(int row)
{
    if (row == delegate_->highlightedRow())
        return;
    setHighlightedRow(row);
    Q_EMIT rowMarked(row);
}

void LegendTable::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint().y());
    mark(row);
    viewport()->setCursor(row < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    QTableView::mouseMoveEvent(event);
}

void LegendTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const int row = rowAt(event->position().toPoint().y());
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT rowActivated(row);
}

void LegendTable::leaveEvent(QEvent* event)
{
    mark(-1);
    QTableView::leaveEvent(event);
}

void LegendTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void LegendTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeys && !currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    else if (byKeys)
        mark(currentIndex().row());
}

void LegendTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareRoom();
}

void LegendTable::focusOutEvent(QFocusEvent* event)
{
    mark(-1);
    QTableView::focusOutEvent(event);
}

void LegendTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus())
        mark(current.isValid() ? current.row() : -1);
    viewport()->update();
}

} // namespace stagewright
