// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/tasks/task_list_view.h"

#include "ui/models/tasks/task_list_model.h"
#include "ui/screens/tasks/task_delegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace stagewright {

TaskListView::TaskListView(TaskListModel* model, QWidget* parent)
    : QListView(parent), model_(model), delegate_(new TaskDelegate(this))
{
    setModel(model);
    setItemDelegate(delegate_);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("QListView { background: transparent; border: none; }"));
}

void TaskListView::setCompact(bool compact)
{
    delegate_->setCompact(compact);
    setDragEnabled(compact);
    setDragDropMode(compact ? QAbstractItemView::DragOnly : QAbstractItemView::NoDragDrop);
}

bool TaskListView::isOverLink(const QModelIndex& index, const QPoint& at) const
{
    return index.isValid() && delegate_->linkRect(visualRect(index), model_->line(index)).contains(at);
}

void TaskListView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    delegate_->setHovered(index, isOverLink(index, at));
    viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void TaskListView::leaveEvent(QEvent* event)
{
    delegate_->setHovered({}, false);
    QListView::leaveEvent(event);
}

void TaskListView::mousePressEvent(QMouseEvent* event)
{
    QListView::mousePressEvent(event);
    pressed_ = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
}

void TaskListView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const bool clicked = event->button() == Qt::LeftButton && index.isValid() && pressed_ == index;
    pressed_ = QModelIndex();
    if (clicked)
        click(index, at);
}

void TaskListView::mouseDoubleClickEvent(QMouseEvent* event)
{
    // The first click has done its work; a second one must not undo it.
    event->accept();
}

void TaskListView::click(const QModelIndex& index, const QPoint& at)
{
    const TaskLine line = model_->line(index);
    // A finger's width around the box counts as the box.
    const QRect box = TaskDelegate::checkRect(visualRect(index)).adjusted(-10, -12, 10, 12);
    if (line.heading)
        fold(index);
    else if (box.contains(at))
        Q_EMIT toggleWanted(line.row.task);
    else if (isOverLink(index, at))
        Q_EMIT dealWanted(line.row.task.deal);
    else
        Q_EMIT editWanted(line.row.task);
}

void TaskListView::fold(const QModelIndex& index)
{
    const TaskBucket bucket = model_->line(index).bucket;
    model_->setCollapsed(bucket, !model_->isCollapsed(bucket));
}

bool TaskListView::useKey(const QModelIndex& index, int key)
{
    const TaskLine line = model_->line(index);
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (line.heading) {
        const bool close = key == Qt::Key_Left && !line.collapsed;
        const bool open = key == Qt::Key_Right && line.collapsed;
        if (!enter && key != Qt::Key_Space && !close && !open)
            return false;
        fold(index);
        return true;
    }
    if (key == Qt::Key_Space)
        Q_EMIT toggleWanted(line.row.task);
    else if (enter)
        Q_EMIT editWanted(line.row.task);
    else if (key == Qt::Key_Delete)
        Q_EMIT removeWanted(line.row.task);
    else if (key == Qt::Key_R)
        Q_EMIT rescheduleWanted(line.row.task, menuPlace(index));
    else
        return false;
    return true;
}

QPoint TaskListView::menuPlace(const QModelIndex& index) const
{
    return viewport()->mapToGlobal(index.isValid() ? visualRect(index).center() : QPoint());
}

bool TaskListView::opensDeal(const QKeyEvent& event) const
{
    const QModelIndex index = currentIndex();
    return event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_O && index.isValid() &&
           !model_->line(index).row.task.deal.isNull();
}

bool TaskListView::event(QEvent* event)
{
    // To the window this means to open another workspace.
    if (event->type() == QEvent::ShortcutOverride && opensDeal(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void TaskListView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    if (opensDeal(*event)) {
        Q_EMIT dealWanted(model_->line(index).row.task.deal);
        return;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && index.isValid() && useKey(index, event->key()))
        return;
    if (plain && event->key() == Qt::Key_N) {
        Q_EMIT addWanted();
        return;
    }
    const bool isOpenTask =
        index.isValid() && !model_->line(index).heading && model_->line(index).row.task.doneAt.isNull();
    if (event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_Space && isOpenTask) {
        Q_EMIT planNextWanted(model_->line(index).row.task);
        return;
    }
    QListView::keyPressEvent(event);
}

QList<KeyHint> TaskListView::keyHints()
{
    return {
        {{Qt::Key_Up, Qt::Key_Down}, tr("Task above or below")},
        {{Qt::Key_Return}, tr("Edit the task")},
        {{Qt::Key_Space}, tr("Complete, or mark as not done")},
        {{Qt::SHIFT | Qt::Key_Space}, tr("Complete and plan the next")},
        {{Qt::Key_R}, tr("Reschedule")},
        {{Qt::Key_N}, tr("New task")},
        {{Qt::CTRL | Qt::Key_O}, tr("Open the deal of the task")},
        {{Qt::Key_Delete}, tr("Delete the task")},
        {{Qt::Key_Left, Qt::Key_Right}, tr("On a heading: fold or unfold")},
    };
}

void TaskListView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || model_->line(index).heading)
        return;
    const Task task = model_->line(index).row.task;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(task.doneAt.isNull() ? tr("Complete") : tr("Mark as not done"),
                    QKeySequence(Qt::Key_Space), this, [this, task] { Q_EMIT toggleWanted(task); });
    if (task.doneAt.isNull()) {
        menu->addAction(tr("Complete and plan the next…"), QKeySequence(Qt::SHIFT | Qt::Key_Space), this,
                        [this, task] { Q_EMIT planNextWanted(task); });
        menu->addAction(tr("Reschedule…"), QKeySequence(Qt::Key_R), this,
                        [this, task, index = QPersistentModelIndex(index)] {
                            Q_EMIT rescheduleWanted(task, menuPlace(index));
                        });
    }
    menu->addAction(tr("Edit…"), QKeySequence(Qt::Key_Return), this,
                    [this, task] { Q_EMIT editWanted(task); });
    if (!task.deal.isNull())
        menu->addAction(tr("Open the deal"), QKeySequence(Qt::CTRL | Qt::Key_O), this,
                        [this, task] { Q_EMIT dealWanted(task.deal); });
    if (!task.deal.isNull())
        menu->addAction(tr("Only the tasks of this deal"), this,
                        [this, task, name = model_->line(index).row.dealName] {
                            Q_EMIT dealFilterWanted(task.deal, name);
                        });
    menu->addSeparator();
    menu->addAction(tr("Delete"), QKeySequence(Qt::Key_Delete), this,
                    [this, task] { Q_EMIT removeWanted(task); });
    const QPoint place =
        event->reason() == QContextMenuEvent::Keyboard ? menuPlace(index) : event->globalPos();
    menu->popup(place);
}

} // namespace stagewright
