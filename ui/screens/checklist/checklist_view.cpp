// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/checklist/checklist_view.h"

#include "ui/models/deals/checklist_model.h"
#include "ui/screens/checklist/checklist_delegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

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

void ChecklistView::setOffersDays(bool offers)
{
    offersDays_ = offers;
    lines_.setOffersDays(offers);
}

void ChecklistView::askDay(const QModelIndex& index)
{
    if (offersDays_ && index.isValid() && !lines_.rowAt(index.row()).isStage)
        Q_EMIT dayWanted(ActionId(lines_.rowAt(index.row()).id));
}

void ChecklistView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!offersDays_ || !index.isValid() || lines_.rowAt(index.row()).isStage)
        return;
    setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"actionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex row(index);
    // The keys work in the list; here they are only shown.
    const auto add = [menu](const QString& text, const QKeySequence& keys) {
        return menu->addAction(text + u'\t' + keys.toString(QKeySequence::NativeText));
    };
    if (lines_.rowAt(index.row()).done) {
        connect(add(tr("Take back"), Qt::Key_Space), &QAction::triggered, this, [this, row] { toggle(row); });
    } else {
        connect(add(tr("Mark as done"), Qt::Key_Space), &QAction::triggered, this,
                [this, row] { toggle(row); });
        QAction* other = add(tr("Done on another day…"), Qt::SHIFT | Qt::Key_Space);
        other->setObjectName(u"doneOnAnotherDay"_s);
        connect(other, &QAction::triggered, this, [this, row] { askDay(row); });
    }
    const QPoint below = visualRect(index).bottomLeft() + QPoint(30, 0);
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(below));
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
    if (offersDays_ && event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_Space) {
        askDay(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

QList<KeyHint> ChecklistView::keyHints()
{
    return {
        {{Qt::Key_Up, Qt::Key_Down}, tr("Action above or below")},
        {{Qt::Key_Space, Qt::Key_Return}, tr("Tick as done, or take the tick back")},
        {{Qt::SHIFT | Qt::Key_Space}, tr("Done on another day")},
    };
}

void ChecklistView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && lines_.rowCount() > 1)
        setCurrentIndex(lines_.index(1));
}

} // namespace stagewright
