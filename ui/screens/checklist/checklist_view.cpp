// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/checklist/checklist_view.h"

#include "ui/models/deals/checklist_model.h"
#include "ui/screens/checklist/checklist_delegate.h"

#include <QKeyEvent>

namespace stagewright {

using namespace Qt::StringLiterals;

ChecklistView::ChecklistView(ChecklistModel& model, QWidget* parent) : QListView(parent), lines_(model)
{
    setObjectName(u"checklist"_s);
    setAccessibleName(tr("Checklist of the process"));
    setModel(&lines_);
    setItemDelegate(new ChecklistDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &ChecklistView::toggle);
    // An action's height depends on whether it has a detail line.
    connect(&lines_, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

void ChecklistView::toggle(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const ChecklistRow& row = lines_.rowAt(index.row());
    if (!row.isStage)
        Q_EMIT toggled(ActionId(row.id));
}

void ChecklistView::goTo(ActionId action)
{
    const QModelIndex index = lines_.indexOf(action);
    if (!index.isValid())
        return;
    setFocus(Qt::ShortcutFocusReason);
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void ChecklistView::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier &&
        (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        toggle(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void ChecklistView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && lines_.rowCount() > 1)
        setCurrentIndex(lines_.index(1));
}

} // namespace stagewright
