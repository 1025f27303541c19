// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deals/deal_table.h"

#include "ui/models/deals/deal_selection.h"
#include "ui/models/deals/deal_table_model.h"
#include "ui/screens/deals/deal_cell_delegate.h"
#include "ui/screens/deals/deal_header.h"
#include "ui/widgets/tables/table_style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cstdlib>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int widths[DealTableModel::ColumnCount] = {220, 170, 160, 150, 120, 120, 100, 170,
                                                     120, 130, 130, 160, 160, 160, 44};
constexpr int checkWidth = 44;
constexpr int hiddenAtFirst[] = {DealTableModel::SourceColumn, DealTableModel::ProductColumn,
                                 DealTableModel::CreatedColumn, DealTableModel::ClosedColumn};

} // namespace

DealTable::DealTable(DealTableModel& model, QWidget* parent) : QTableView(parent), deals_(model)
{
    setObjectName(u"dealTable"_s);
    setAccessibleName(tr("Deals"));
    setModel(&deals_);
    setHorizontalHeader(new DealHeader(deals_, this));
    styleTable(this);
    setItemDelegate(new DealCellDelegate(this));
    // What is selected is known to the model, because it may be a million rows.
    setSelectionMode(QAbstractItemView::NoSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setUpHeader();
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(deals_.dealAt(index.row())); });
    connect(&deals_, &QAbstractItemModel::headerDataChanged, this,
            [this] { horizontalHeader()->viewport()->update(); });
    connect(&deals_, &QAbstractItemModel::modelAboutToBeReset, this, &DealTable::remember);
    connect(&deals_, &QAbstractItemModel::modelReset, this, &DealTable::bringBack);
    connect(&deals_, &DealTableModel::loaded, this, [this] {
        bringBack();
        wantedCurrent_ = {};
        wantedScroll_ = -1;
    });
}

void DealTable::setUpHeader()
{
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(checkWidth);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < DealTableModel::ColumnCount; ++column)
        setColumnWidth(column, std::max(widths[column], header->sectionSizeHint(column)));
    for (const int column : hiddenAtFirst)
        setColumnHidden(column, true);
    putCheckColumnFirst();
    // The view's own sorting would sort as soon as it is switched on; here the header only shows the order.
    header->setSortIndicatorShown(true);
    showSorting();
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        if (column == DealTableModel::CheckColumn)
            toggleAll();
        else
            sortBy(column);
    });
    connect(&deals_, &QAbstractItemModel::modelReset, this, &DealTable::showSorting);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint& position) { openColumnMenu(header->mapToGlobal(position)); });
}

void DealTable::putCheckColumnFirst()
{
    QHeaderView* header = horizontalHeader();
    header->setFirstSectionMovable(true);
    header->moveSection(header->visualIndex(DealTableModel::CheckColumn), 0);
    header->setFirstSectionMovable(false);
    setColumnHidden(DealTableModel::CheckColumn, false);
    header->setSectionResizeMode(DealTableModel::CheckColumn, QHeaderView::Fixed);
    header->resizeSection(DealTableModel::CheckColumn, checkWidth);
}

void DealTable::toggleAll()
{
    DealSelection& selection = deals_.selection();
    if (selection.isEverything())
        selection.clear();
    else
        selection.selectAll();
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
    bringBack();
}

void DealTable::returnTo(DealId deal)
{
    wantedCurrent_ = deal;
    bringBack();
    if (const int row = deals_.rowOf(deal); row >= 0)
        scrollTo(deals_.index(row, 0));
    setFocus(Qt::OtherFocusReason);
}

void DealTable::remember()
{
    if (const DealId current = currentDeal(); !current.isNull())
        wantedCurrent_ = current;
}

void DealTable::bringBack()
{
    const int current = wantedCurrent_.isNull() ? -1 : deals_.rowOf(wantedCurrent_);
    if (current >= 0 && currentIndex().row() != current)
        selectionModel()->setCurrentIndex(deals_.index(current, 0), QItemSelectionModel::NoUpdate);
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
    // The view would copy the current cell over whatever the clipboard holds.
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return;
    }
    if (select(*event))
        return;
    const int before = currentIndex().row();
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    QTableView::keyPressEvent(event);
    const int now = currentIndex().row();
    if (now == before)
        return;
    if (extends && before >= 0)
        extendTo(now, before);
    else
        anchor_ = {};
}

QList<KeyHint> DealTable::keyHints()
{
    return {
        {{Qt::Key_Up, Qt::Key_Down}, tr("Row above or below")},
        {{Qt::Key_Return}, tr("Open the deal")},
        {{Qt::Key_Space}, tr("Tick the row, or take the tick off")},
        {{Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}, tr("Tick several")},
        {{QKeySequence::SelectAll}, tr("Tick all")},
        {{Qt::Key_Escape}, tr("Take all ticks off")},
        {{QKeySequence::Copy}, tr("Copy, for a spreadsheet")},
    };
}

bool DealTable::select(const QKeyEvent& event)
{
    DealSelection& selection = deals_.selection();
    if (event.key() == Qt::Key_Space && !currentDeal().isNull()) {
        selection.toggle(currentDeal());
        anchor_ = currentDeal();
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        selection.selectAll();
        return true;
    }
    if (event.key() == Qt::Key_Escape && !selection.isEmpty()) {
        selection.clear();
        return true;
    }
    return false;
}

void DealTable::extendTo(int row, int from)
{
    const int known = anchor_.isNull() ? -1 : deals_.rowOf(anchor_);
    const int start = known >= 0 ? known : from;
    anchor_ = deals_.dealAt(start);
    DealSelection& selection = deals_.selection();
    // Coming back, Shift takes out what it had added.
    const bool isAcross = (from < start && row > start) || (from > start && row < start);
    const bool wasFurther = std::abs(from - start) > std::abs(row - start) || isAcross;
    if (wasFurther && from != start)
        selection.setRows(from, start + (from > start ? 1 : -1), false);
    selection.setRows(start, row, true);
}

void DealTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        QTableView::mousePressEvent(event);
        return;
    }
    const int before = currentIndex().row();
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    const bool toggles =
        index.column() == DealTableModel::CheckColumn || event->modifiers() & Qt::ControlModifier;
    QTableView::mousePressEvent(event);
    if (extends && (before >= 0 || !anchor_.isNull())) {
        extendTo(index.row(), std::max(before, 0));
    } else if (toggles) {
        deals_.selection().toggle(deals_.dealAt(index.row()));
        anchor_ = deals_.dealAt(index.row());
    } else {
        anchor_ = {};
    }
}

void DealTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    // Two quick clicks on a box are two clicks.
    if (indexAt(event->position().toPoint()).column() == DealTableModel::CheckColumn)
        mousePressEvent(event);
    else
        QTableView::mouseDoubleClickEvent(event);
}

void DealTable::openColumnMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < DealTableModel::CheckColumn; ++column) {
        QAction* action =
            menu->addAction(deals_.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->popup(globalPosition);
}

QList<int> DealTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < DealTableModel::ColumnCount; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (column != DealTableModel::CheckColumn && !isColumnHidden(column))
            columns.append(column);
    }
    return columns;
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
    putCheckColumnFirst();
    showSorting();
}

} // namespace stagewright
