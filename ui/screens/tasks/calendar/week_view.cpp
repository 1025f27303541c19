// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/tasks/calendar/week_view.h"

#include "ui/models/tasks/task_list_model.h"
#include "ui/text/isolated.h"
#include "ui/text/tasks/task_text.h"
#include "ui/text/words.h"
#include "ui/widgets/text/tool_tip.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace stagewright {

namespace {

constexpr int fineStep = 5; ///< minutes, with Alt
constexpr int morning = 8;
constexpr int narrow = 760;      ///< below this width the weekend folds
constexpr double leastHour = 48; ///< pixels
constexpr double mostHour = 65;  ///< likewise
constexpr double hoursWanted = 10.5;

TaskId idIn(const QMimeData* data)
{
    return TaskId(data->data(QLatin1StringView(TaskListModel::mimeType)).toLongLong());
}

} // namespace

WeekView::WeekView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("weekView"));
    setAccessibleName(tr("Week"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAcceptDrops(true);
}

void WeekView::setWeek(QDate monday)
{
    WeekGeometry week = scene_.geometry();
    if (week.monday == monday)
        return;
    week.monday = monday;
    scene_.setGeometry(week);
    endDrag();
    place();
}

void WeekView::setTasks(const QList<TaskRow>& rows, QDate today, QTime now)
{
    scene_.setNow(today, now);
    scene_.setRows(rows);
    if (!scene_.row(current_)) {
        const QList<TaskId> order = scene_.order();
        current_ = order.isEmpty() ? TaskId() : order.constFirst();
    }
    tell();
    viewport()->update();
}

void WeekView::place()
{
    WeekGeometry week = scene_.geometry();
    week.size = viewport()->size();
    week.foldsWeekend = week.size.width() < narrow;
    const double room = week.size.height() - week.top();
    week.hourHeight = std::clamp(room / hoursWanted, leastHour, mostHour);
    verticalScrollBar()->setPageStep(std::max(1, static_cast<int>(room)));
    verticalScrollBar()->setSingleStep(qRound(week.hourHeight / 2));
    verticalScrollBar()->setRange(0, std::max(0, week.contentHeight() - static_cast<int>(room)));
    week.scrolled = verticalScrollBar()->value();
    scene_.setGeometry(week);
    viewport()->update();
}

void WeekView::scrollToMorning()
{
    if (scrolled_ || viewport()->height() < scene_.geometry().top() * 2)
        return;
    scrolled_ = true;
    verticalScrollBar()->setValue(qRound(morning * scene_.geometry().hourHeight) - 12);
}

void WeekView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    place();
    scrollToMorning();
}

void WeekView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    place();
}

void WeekView::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    paintWeek(painter, scene_, {current_, hasFocus(), dragged_, target_}, *this);
}

const Task* WeekView::currentTask() const
{
    const TaskRow* row = scene_.row(current_);
    return row ? &row->task : nullptr;
}

void WeekView::setCurrent(TaskId task)
{
    current_ = task;
    reveal(task);
    tell();
    viewport()->update();
}

void WeekView::reveal(TaskId task)
{
    const TaskRow* row = scene_.row(task);
    if (!row || !row->task.dueTime.isValid())
        return;
    const QRectF rect = scene_.rectOfTask(task);
    const int top = scene_.geometry().top();
    if (rect.top() < top)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(top - rect.top()) - 8);
    else if (rect.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      qRound(rect.bottom() - viewport()->height()) + 8);
}

void WeekView::tell()
{
    const TaskRow* row = scene_.row(current_);
    if (!row) {
        setAccessibleDescription(tr("No tasks in this week"));
        return;
    }
    QStringList parts{isolated(row->task.title), taskTypeText(row->task.type),
                      taskWhenText(row->task, QLocale()), isolated(row->dealName),
                      row->task.doneAt.isNull() ? QString() : tr("done")};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void WeekView::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    // Of a drag whose release went elsewhere, to a menu or another window, nothing is left.
    endDrag();
    if (event->button() != Qt::LeftButton)
        return;
    pressed_ = scene_.taskAt(at);
    pressedAt_ = at;
    const TaskRow* row = scene_.row(pressed_);
    press_ = !row ? Press::None : scene_.isLowerEdge(at) ? Press::Edge : Press::Block;
    if (!row)
        return;
    setCurrent(pressed_);
    const auto day = scene_.geometry().dayAt(at.x());
    const WallMinute held = wallMinute(scene_.geometry().monday.addDays(day.value_or(0)), {}) +
                            scene_.geometry().minuteAt(at.y(), 1);
    grabbed_ = row->task.dueTime.isValid()
                   ? static_cast<int>(held - wallMinute(row->task.due, row->task.dueTime))
                   : 0;
}

MovedTo WeekView::targetAt(const QPoint& at, const Task& task, int grabbed, int step) const
{
    const WeekGeometry& week = scene_.geometry();
    const auto day = week.dayAt(at.x());
    if (!day || !viewport()->rect().contains(at))
        return {};
    const QDate date = week.monday.addDays(*day);
    if (at.y() < week.top())
        return {date, {}, task.minutes};
    const int held = week.minuteAt(at.y(), 1) - grabbed;
    const WallMinute begin = wallMinute(date, {}) + qRound(double(held) / step) * step;
    return {dayOf(begin), timeOf(begin), task.minutes};
}

void WeekView::drag(const QPoint& at, Qt::KeyboardModifiers modifiers)
{
    const TaskRow* row = scene_.row(pressed_);
    if (!row) {
        endDrag();
        return;
    }
    const int step = modifiers.testFlag(Qt::AltModifier) ? fineStep : shortestBlock;
    dragged_ = pressed_;
    if (press_ == Press::Block) {
        target_ = targetAt(at, row->task, grabbed_, step);
    } else if (!viewport()->rect().contains(at)) {
        target_ = {};
    } else {
        const auto day = scene_.geometry().dayAt(at.x()).value_or(0);
        const WallMinute until =
            wallMinute(scene_.geometry().monday.addDays(day), {}) + scene_.geometry().minuteAt(at.y(), step);
        const WallMinute begin = wallMinute(row->task.due, row->task.dueTime);
        target_ = stretchedBy(row->task, static_cast<int>(until - begin) - shownMinutes(row->task));
    }
    viewport()->update();
}

void WeekView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const bool held = event->buttons().testFlag(Qt::LeftButton) && press_ != Press::None;
    if (!held) {
        if (!dragged_.isNull())
            endDrag();
        viewport()->setCursor(scene_.isLowerEdge(at)        ? Qt::SizeVerCursor
                              : !scene_.taskAt(at).isNull() ? Qt::PointingHandCursor
                                                            : Qt::ArrowCursor);
        return;
    }
    if (!dragged_.isNull() || (at - pressedAt_).manhattanLength() >= QApplication::startDragDistance())
        drag(at, event->modifiers());
}

void WeekView::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const TaskRow* row = scene_.row(dragged_.isNull() ? pressed_ : dragged_);
    const bool dragging = !dragged_.isNull();
    const bool clicked = !dragging && press_ != Press::None;
    const MovedTo target = target_;
    const std::optional<Task> task = row ? std::optional(row->task) : std::nullopt;
    endDrag();
    if (event->button() != Qt::LeftButton)
        return;
    if (dragging && task && target.day.isValid()) {
        Q_EMIT moveWanted(*task, target.day, target.time, target.minutes);
        return;
    }
    if (clicked && task) {
        Q_EMIT editWanted(*task);
        return;
    }
    const auto day = scene_.geometry().dayAt(at.x());
    if (day && scene_.moreRect(*day).contains(at))
        showMore(*day);
}

void WeekView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const auto day = scene_.geometry().dayAt(at.x());
    if (!day || !scene_.taskAt(at).isNull() || scene_.moreRect(*day).contains(at) ||
        at.y() < scene_.geometry().headHeight)
        return;
    const bool timed = at.y() >= scene_.geometry().top();
    // The quarter under the pointer, not the nearest one.
    const int minute = scene_.geometry().minuteAt(at.y() - qRound(scene_.geometry().hourHeight / 8));
    Q_EMIT addWanted(scene_.geometry().monday.addDays(*day), timed ? timeOf(minute) : QTime());
}

void WeekView::endDrag()
{
    press_ = Press::None;
    pressed_ = {};
    dragged_ = {};
    target_ = {};
    viewport()->update();
}

void WeekView::showMore(int day)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int index : scene_.allDay(day)) {
        const Task task = scene_.rows().at(index).task;
        // An ampersand is no shortcut here.
        QString title = task.title;
        connect(menu->addAction(title.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [this, task] { Q_EMIT editWanted(task); });
    }
    menu->popup(viewport()->mapToGlobal(scene_.moreRect(day).bottomLeft().toPoint()));
}

bool WeekView::moveByKey(int key, Qt::KeyboardModifiers modifiers)
{
    const Task* task = currentTask();
    const bool alt = modifiers.testFlag(Qt::AltModifier);
    if (!task || !alt)
        return false;
    const bool stretches = modifiers.testFlag(Qt::ShiftModifier);
    const int days = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    const int steps = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
    if ((days == 0 && steps == 0) || (stretches && (days != 0 || !task->dueTime.isValid())))
        return false;
    const MovedTo to =
        stretches ? stretchedBy(*task, steps * shortestBlock) : movedBy(*task, days, steps * shortestBlock);
    Q_EMIT moveWanted(*task, to.day, to.time, to.minutes);
    return true;
}

bool WeekView::walk(int key)
{
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Home) {
        Q_EMIT weekWanted(key == Qt::Key_Home ? 0 : key == Qt::Key_PageUp ? -1 : 1);
        return true;
    }
    const QList<TaskId> order = scene_.order();
    const auto at = static_cast<int>(order.indexOf(current_));
    const auto dayOfTask = [this](TaskId task) {
        return scene_.row(task)->task.due;
    };
    int next = -1;
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        next = at + (key == Qt::Key_Down ? 1 : -1);
    } else if ((key == Qt::Key_Left || key == Qt::Key_Right) && at >= 0) {
        const int step = key == Qt::Key_Right ? 1 : -1;
        next = at;
        while (next >= 0 && next < order.size() && dayOfTask(order.at(next)) == dayOfTask(current_))
            next += step;
    } else {
        return false;
    }
    if (next >= 0 && next < order.size())
        setCurrent(order.at(next));
    return true;
}

bool WeekView::act(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_N) {
        const Task* task = currentTask();
        const QDate today = scene_.today();
        const bool shows = week() <= today && today < week().addDays(daysShown);
        Q_EMIT addWanted(task ? task->due : shows ? today : week(), QTime(9, 0));
        return true;
    }
    const Task* current = currentTask();
    if (!current)
        return false;
    const Task task = *current;
    if (key == Qt::Key_Space && modifiers.testFlag(Qt::ShiftModifier))
        Q_EMIT planNextWanted(task);
    else if (key == Qt::Key_Space)
        Q_EMIT toggleWanted(task);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT editWanted(task);
    else if (key == Qt::Key_Delete)
        Q_EMIT removeWanted(task);
    else if (key == Qt::Key_R)
        Q_EMIT rescheduleWanted(task, viewport()->mapToGlobal(scene_.rectOfTask(task.id).center().toPoint()));
    else
        return false;
    return true;
}

void WeekView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !dragged_.isNull()) {
        endDrag();
        return;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (moveByKey(event->key(), modifiers))
        return;
    const bool plain = modifiers == Qt::NoModifier;
    const bool shifted = modifiers == Qt::ShiftModifier && event->key() == Qt::Key_Space;
    if ((plain && walk(event->key())) || ((plain || shifted) && act(event->key(), modifiers)))
        return;
    QAbstractScrollArea::keyPressEvent(event);
}

QList<KeyHint> WeekView::keyHints()
{
    return {
        {{Qt::Key_Up, Qt::Key_Down}, tr("Task before or after")},
        {{Qt::Key_Left, Qt::Key_Right}, tr("Task of an earlier or later day")},
        {{Qt::Key_PageUp, Qt::Key_PageDown}, tr("Week before or after")},
        {{Qt::Key_Home}, tr("This week")},
        {{Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right}, tr("Move to the day before or after")},
        {{Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}, tr("Move to an earlier or later time")},
        {{Qt::ALT | Qt::SHIFT | Qt::Key_Up, Qt::ALT | Qt::SHIFT | Qt::Key_Down},
         tr("Make shorter or longer")},
        {{Qt::Key_Return}, tr("Edit the task")},
        {{Qt::Key_Space}, tr("Complete, or mark as not done")},
        {{Qt::SHIFT | Qt::Key_Space}, tr("Complete and plan the next")},
        {{Qt::Key_R}, tr("Reschedule")},
        {{Qt::Key_N}, tr("New task on that day")},
        {{Qt::Key_Delete}, tr("Delete the task")},
    };
}

void WeekView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const TaskRow* row = scene_.row(byKey ? current_ : scene_.taskAt(event->pos()));
    if (!row)
        return;
    const Task task = row->task;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(task.doneAt.isNull() ? tr("Complete") : tr("Mark as not done"),
                    QKeySequence(Qt::Key_Space), this, [this, task] { Q_EMIT toggleWanted(task); });
    if (task.doneAt.isNull())
        menu->addAction(tr("Complete and plan the next…"), QKeySequence(Qt::SHIFT | Qt::Key_Space), this,
                        [this, task] { Q_EMIT planNextWanted(task); });
    menu->addAction(tr("Edit…"), QKeySequence(Qt::Key_Return), this,
                    [this, task] { Q_EMIT editWanted(task); });
    if (!task.deal.isNull())
        menu->addAction(tr("Open the deal"), this, [this, task] { Q_EMIT dealWanted(task.deal); });
    menu->addSeparator();
    menu->addAction(tr("Delete"), QKeySequence(Qt::Key_Delete), this,
                    [this, task] { Q_EMIT removeWanted(task); });
    menu->popup(byKey ? viewport()->mapToGlobal(scene_.rectOfTask(task.id).center().toPoint())
                      : event->globalPos());
}

void WeekView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(QLatin1StringView(TaskListModel::mimeType)))
        event->acceptProposedAction();
}

void WeekView::dragMoveEvent(QDragMoveEvent* event)
{
    target_ = targetAt(event->position().toPoint(), Task(), 0, shortestBlock);
    target_.minutes = usualBlock;
    event->setAccepted(target_.day.isValid());
    viewport()->update();
}

void WeekView::dragLeaveEvent(QDragLeaveEvent* event)
{
    Q_UNUSED(event)
    endDrag();
}

void WeekView::dropEvent(QDropEvent* event)
{
    const MovedTo target = targetAt(event->position().toPoint(), Task(), 0, shortestBlock);
    const TaskId task = idIn(event->mimeData());
    endDrag();
    // The list that it comes from removes nothing by itself: it shows what is stored.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (target.day.isValid() && !task.isNull())
        Q_EMIT dropWanted(task, target.day, target.time);
}

bool WeekView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const TaskRow* row = scene_.row(scene_.taskAt(help->pos()));
    if (!row) {
        QToolTip::hideText();
        return true;
    }
    QStringList lines{row->task.title, taskWhenText(row->task, QLocale()), row->dealName};
    lines.removeAll(QString());
    QToolTip::showText(help->globalPos(), toolTipText(lines.join(QStringLiteral(", "))));
    return true;
}

} // namespace stagewright
