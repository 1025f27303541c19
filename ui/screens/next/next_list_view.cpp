// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/next/next_list_view.h"

#include "ui/screens/next/next_delegate.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/theme/theme.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <utility>

namespace stagewright {

using namespace Qt::StringLiterals;

NextListView::NextListView(NextListModel& model, QWidget* parent)
    : QListView(parent), lines_(model), delegate_(new NextDelegate(this)), buttons_(new QWidget(viewport()))
{
    setObjectName(u"nextList"_s);
    setAccessibleName(tr("What to do next"));
    setModel(&lines_);
    setItemDelegate(delegate_);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(u"QListView { background: transparent; border: none; }"_s);
    buttons_->setObjectName(u"nextButtons"_s);
    buttons_->hide();
    auto* row = new QHBoxLayout(buttons_);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    Button* done = button(u"nextDone"_s, u"check"_s, tr("Done"), tr("Mark the action as done (D)"));
    done->setKind(Button::Kind::Primary);
    Button* plan = button(u"nextPlan"_s, u"calendar"_s, tr("Plan"), tr("Plan a task for the deal (P)"));
    row->addWidget(done);
    row->addWidget(plan);
    row->addStretch(1);
    connect(done, &Button::clicked, this, &NextListView::askDone);
    connect(plan, &Button::clicked, this, &NextListView::askPlan);
    connect(&lines_, &QAbstractItemModel::rowsRemoved, this, &NextListView::scheduleDelayedItemsLayout);
}

Button* NextListView::button(const QString& name, const QString& icon, const QString& text,
                             const QString& toolTip)
{
    auto* made = new Button(Button::Kind::Secondary, icon, text, buttons_);
    made->setObjectName(name);
    made->setToolTip(toolTip);
    // A click leaves the keys to the list.
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

QList<KeyHint> NextListView::keyHints()
{
    return {{{Qt::Key_Up, Qt::Key_Down}, tr("Action above or below")},
            {{Qt::Key_D}, tr("Mark as done")},
            {{Qt::Key_P}, tr("Plan a task…")},
            {{Qt::Key_Return}, tr("Open the deal")}};
}

void NextListView::doItemsLayout()
{
    QListView::doItemsLayout();
    if (std::exchange(keepInView_, false) && currentIndex().isValid())
        scrollTo(currentIndex());
    placeButtons();
    Q_EMIT laidOut();
}

void NextListView::placeButtons()
{
    const QModelIndex index = currentIndex();
    buttons_->setVisible(index.isValid());
    if (index.isValid())
        buttons_->setGeometry(
            QRect(NextDelegate::buttonRect(visualRect(index)).topLeft(),
                  QSize(buttons_->sizeHint().width(), NextDelegate::buttonRect(visualRect(index)).height())));
}

void NextListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    // The current line is higher than the others. Not at once: the model may be in the middle of a change.
    keepInView_ = true;
    scheduleDelayedItemsLayout();
    Q_EMIT moved();
}

void NextListView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeButtons();
}

void NextListView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    placeButtons();
    Q_EMIT laidOut();
}

void NextListView::askDone()
{
    if (currentIndex().isValid())
        Q_EMIT doneWanted(lines_.row(currentIndex()).place());
}

void NextListView::askPlan()
{
    if (currentIndex().isValid())
        Q_EMIT planWanted(lines_.row(currentIndex()).place());
}

void NextListView::askDeal()
{
    if (currentIndex().isValid())
        Q_EMIT dealWanted(lines_.row(currentIndex()).next.deal.id);
}

void NextListView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!plain || (key != Qt::Key_D && key != Qt::Key_P && !enter)) {
        QListView::keyPressEvent(event);
        return;
    }
    // A key held down counts once.
    if (event->isAutoRepeat())
        return;
    if (key == Qt::Key_D)
        askDone();
    else if (key == Qt::Key_P)
        askPlan();
    else
        askDeal();
}

bool NextListView::isOverLink(const QModelIndex& index, const QPoint& at) const
{
    return index.isValid() && NextDelegate::linkRect(visualRect(index), lines_.row(index)).contains(at);
}

void NextListView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const bool link = isOverLink(index, at);
    delegate_->setHovered(index, link);
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void NextListView::leaveEvent(QEvent* event)
{
    delegate_->setHovered({}, false);
    QListView::leaveEvent(event);
}

void NextListView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index == currentIndex() &&
        isOverLink(index, event->position().toPoint()))
        askDeal();
}

void NextListView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QListView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()) == currentIndex())
        askDeal();
}

void NextListView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"nextMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const NextPlace place = lines_.row(index).place();
    menu->addAction(tr("Mark as done"), QKeySequence(Qt::Key_D), this,
                    [this, place] { Q_EMIT doneWanted(place); });
    menu->addAction(tr("Plan a task…"), QKeySequence(Qt::Key_P), this,
                    [this, place] { Q_EMIT planWanted(place); });
    menu->addAction(tr("Open the deal"), QKeySequence(Qt::Key_Return), this,
                    [this, place] { Q_EMIT dealWanted(place.deal); });
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

} // namespace stagewright
