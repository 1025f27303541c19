// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deals/deal_table.h"

#include "ui/models/deals/deal_table_model.h"
#include "ui/screens/deals/deal_cell_delegate.h"
#include "ui/widgets/tables/table_style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int widths[DealTableModel::ColumnCount] = {220, 170, 160, 150, 120, 120, 100,
                                                     170, 120, 130, 130, 160, 160, 160};
constexpr int hiddenAtFirst[] = {DealTableModel::SourceColumn, DealTableModel::ProductColumn,
                                 DealTableModel::CreatedColumn, DealTableModel::ClosedColumn};

} // namespace

DealTable::DealTable(DealTableModel& model, QWidget* parent) : QTableView(parent), deals_(model)
{
    setObjectName(u"dealTable"_s);
    setAccessibleName(tr("Deals"));
    setModel(&deals_);
    styleTable(this);
    setItemDelegate(new DealCellDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setUpHeader();
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(deals_.dealAt(index.row())); });
    connect(&deals_, &QAbstractItemModel::modelAboutToBeReset, this, &DealTable::remember);
    connect(&deals_, &QAbstractItemModel::modelReset, this, &DealTable::bringBack);
    connect(&deals_, &DealTableModel::loaded, this, [this] {
        bringBack();
        wantedCurrent_ = {};
        wantedSelection_.clear();
        wantedScroll_ = -1;
    });
}

void DealTable::setUpHeader()
{
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setSectionsClickable(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(70);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < DealTableModel::ColumnCount; ++column)
        setColumnWidth(column, std::max(widths[column], header->sectionSizeHint(column)));
    for (const int column : hiddenAtFirst)
        setColumnHidden(column, true);
    // The view's own sorting would sort as soon as it is switched on; here the header only shows the order.
    header->setSortIndicatorShown(true);
    showSorting();
    connect(header, &QHeaderView::sectionClicked, this, &DealTable::sortBy);
    connect(&deals_, &QAbstractItemModel::modelReset, this, &DealTable::showSorting);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint& position) { openColumnMenu(header->mapToGlobal(position)); });
}

void DealTable::showSorting()
{
    const DealQuery& query = deals_.query();
    horizontalHeader()->setSortIndicator(DealTableModel::columnOf(query.sort),
                                         query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void DealTable::sortBy(int column)
{
    const DealQuery& query = deals_.query();
    const bool again = DealTableModel::columnOf(query.sort) == column;
    const bool descending = again && !query.descending;
    if (DealTableModel::isSortable(column))
        deals_.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    showSorting();
}

DealId DealTable::currentDeal() const
{
    return deals_.dealAt(currentIndex().row());
}

void DealTable::selectDeal(DealId deal)
{
    wantedCurrent_ = deal;
    wantedSelection_ = {deal};
    bringBack();
}

void DealTable::returnTo(DealId deal)
{
    wantedCurrent_ = deal;
    if (selectionModel()->selectedRows().size() <= 1) {
        selectionModel()->clearSelection();
        wantedSelection_ = {deal};
    }
    bringBack();
    if (const int row = deals_.rowOf(deal); row >= 0)
        scrollTo(deals_.index(row, 0));
    setFocus(Qt::OtherFocusReason);
}

void DealTable::remember()
{
    if (const DealId current = currentDeal(); !current.isNull()) {
        wantedCurrent_ = current;
        wantedSelection_.clear();
        const QModelIndexList rows = selectionModel()->selectedRows();
        for (const QModelIndex& row : rows)
            wantedSelection_.append(deals_.dealAt(row.row()));
    }
}

void DealTable::bringBack()
{
    const int current = wantedCurrent_.isNull() ? -1 : deals_.rowOf(wantedCurrent_);
    if (current >= 0 && currentIndex().row() != current)
        selectionModel()->setCurrentIndex(deals_.index(current, 0), QItemSelectionModel::NoUpdate);
    for (const DealId deal : std::as_const(wantedSelection_)) {
        if (const int row = deals_.rowOf(deal); row >= 0)
            selectionModel()->select(deals_.index(row, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (wantedScroll_ >= 0)
        verticalScrollBar()->setValue(wantedScroll_);
}

void DealTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !currentDeal().isNull()) {
        Q_EMIT opened(currentDeal());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DealTable::openColumnMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < DealTableModel::ColumnCount; ++column) {
        QAction* action =
            menu->addAction(deals_.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->popup(globalPosition);
}

QByteArray DealTable::columnState() const
{
    return horizontalHeader()->saveState();
}

void DealTable::restoreColumns(const QByteArray& state)
{
    if (state.isEmpty())
        return;
    horizontalHeader()->restoreState(state);
    setColumnHidden(DealTableModel::NameColumn, false);
    showSorting();
}

} // namespace stagewright
