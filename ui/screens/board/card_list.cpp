// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/card_list.h"

#include "ui/models/deals/deal_list_model.h"
#include "ui/screens/board/card_selection.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <utility>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int gapBelow = 9; ///< a card ends before its row does

} // namespace

CardList::CardList(const CardSelection& selection, QWidget* parent) : QListView(parent), selection_(selection)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(u"QListView { background: transparent; border: none; }"_s);
    connect(&selection_, &CardSelection::changed, viewport(), qOverload<>(&QWidget::update));
}

void CardList::updateGeometries()
{
    // Space for a scroll bar is always reserved, so that the cards of all columns have the same width.
    const bool scrolls = model() && contentsSize().height() > maximumViewportSize().height();
    const QMargins wanted(0, 0, scrolls ? 0 : verticalScrollBar()->sizeHint().width(), 0);
    if (viewportMargins() != wanted)
        setViewportMargins(wanted);
    QListView::updateGeometries();
}

void CardList::enter(int row)
{
    if (!model() || model()->rowCount() == 0)
        return;
    const QModelIndex index = model()->index(std::clamp(row, 0, model()->rowCount() - 1), 0);
    setCurrentIndex(index);
    scrollTo(index);
    setFocus(Qt::OtherFocusReason);
}

DealId CardList::dealAt(const QModelIndex& index) const
{
    return index.data(DealListModel::RowRole).value<DealRow>().id;
}

void CardList::setGaps(const QList<int>& rows)
{
    if (gaps_.rows == rows)
        return;
    gaps_.rows = rows;
    viewport()->update();
}

QPixmap CardList::cardPicture(const QModelIndex& index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(QPoint(), visualRect(index).size());
    option.state &= ~(QStyle::State_MouseOver | QStyle::State_Selected);
    QPixmap picture(option.rect.size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    itemDelegate()->paint(&painter, option, index);
    return picture;
}

void CardList::paintEvent(QPaintEvent* event)
{
    if (gaps_.rows.isEmpty()) {
        QListView::paintEvent(event);
        return;
    }
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        option.rect = visualRect(index);
        option.rect.translate(0, gaps_.before(row) * option.rect.height());
        if (option.rect.top() > viewport()->height())
            break;
        if (option.rect.bottom() >= 0)
            itemDelegate()->paint(&painter, option, index);
    }
    const int height = itemDelegate()->sizeHint(option, QModelIndex()).height();
    for (qsizetype which = 0; which < gaps_.rows.size(); ++which) {
        const QRectF card(0, gaps_.topOf(which, height) - verticalOffset(), viewport()->width(), height);
        paintGap(painter, card.adjusted(1, 1, -1, -gapBelow), Theme::of(this));
    }
}

bool CardList::event(QEvent* event)
{
    // Takes precedence over the window's shortcuts: while dragging, Escape belongs to the drag, and Alt with
    // an arrow moves the card.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool sideways = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        const bool moves = sideways && key->modifiers() == Qt::AltModifier && currentIndex().isValid();
        const bool escapes = key->key() == Qt::Key_Escape && (dragging_ || !selection_.marked().isEmpty());
        if (moves || escapes) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

bool CardList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::UngrabMouse)
        cancelDrag();
    // While room is left for a card, rows are not where the list believes them to be.
    if (!gaps_.rows.isEmpty() && (event->type() == QEvent::ToolTip || event->type() == QEvent::HoverMove))
        return true;
    return QListView::viewportEvent(event);
}

void CardList::keyPressEvent(QKeyEvent* event)
{
    if (dragging_) {
        if (event->key() == Qt::Key_Escape)
            cancelDrag();
        return;
    }
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        // Nothing to copy leaves what is there.
        if (current.isValid())
            Q_EMIT copyWanted(current);
        return;
    }
    const auto held = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        if (held != Qt::AltModifier)
            Q_EMIT leftSideways(direction);
        else if (current.isValid())
            Q_EMIT moveWanted(direction);
        return;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (held == Qt::ShiftModifier && current.isValid()) {
            const QModelIndex next =
                current.siblingAtRow(current.row() + (event->key() == Qt::Key_Up ? -1 : 1));
            if (next.isValid()) {
                Q_EMIT markExtended(next);
                setCurrentIndex(next);
            }
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid())
            Q_EMIT opened(current);
        return;
    case Qt::Key_Space:
        if (current.isValid())
            Q_EMIT markToggled(current);
        return;
    case Qt::Key_Escape:
        if (!selection_.marked().isEmpty()) {
            Q_EMIT marksDropped();
            return;
        }
        break;
    case Qt::Key_F10:
        if (held == Qt::ShiftModifier && current.isValid()) {
            Q_EMIT menuWanted(current, {});
            return;
        }
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

QList<KeyHint> CardList::keyHints()
{
    return {
        {{Qt::Key_Up, Qt::Key_Down}, tr("Card above or below")},
        {{Qt::Key_Left, Qt::Key_Right}, tr("Column to the left or right")},
        {{Qt::Key_Return}, tr("Open the deal")},
        {{Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right}, tr("Move to the stage to the left or right")},
        {{Qt::Key_Space}, tr("Mark, or take the mark off")},
        {{Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}, tr("Mark several")},
        {{Qt::Key_Escape}, tr("Take all marks off")},
        {{QKeySequence::Copy}, tr("Copy, for a spreadsheet")},
        {{Qt::SHIFT | Qt::Key_F10}, tr("Everything else that can be done with it")},
    };
}

void CardList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void CardList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    cancelDrag();
}

void CardList::hideEvent(QHideEvent* event)
{
    cancelDrag();
    QListView::hideEvent(event);
}

void CardList::giveUp()
{
    dragging_ = false;
    pressed_ = QModelIndex();
    viewport()->unsetCursor();
}

void CardList::cancelDrag()
{
    if (!dragging_)
        return;
    giveUp();
    Q_EMIT dragCancelled();
}

void CardList::mousePressEvent(QMouseEvent* event)
{
    if (dragging_) {
        cancelDrag();
        swallow_ = true;
        return;
    }
    swallow_ = false;
    const QModelIndex index = indexAt(event->position().toPoint());
    pressed_ = event->button() == Qt::LeftButton ? index : QModelIndex();
    pressedAt_ = event->position().toPoint();
    QListView::mousePressEvent(event);
    if (!index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT marksDropped();
}

void CardList::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        QListView::mouseMoveEvent(event);
        return;
    }
    const bool far = (at - pressedAt_).manhattanLength() >= QApplication::startDragDistance();
    if (!dragging_ && pressed_.isValid() && far) {
        dragging_ = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        Q_EMIT dragStarted(pressed_, pressedAt_ - visualRect(pressed_).topLeft());
    }
    if (dragging_)
        Q_EMIT dragMoved(event->globalPosition().toPoint());
}

void CardList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || std::exchange(swallow_, false))
        return;
    if (dragging_) {
        giveUp();
        Q_EMIT dropped();
        return;
    }
    const QModelIndex index = std::exchange(pressed_, QModelIndex());
    if (!index.isValid() || indexAt(event->position().toPoint()) != index)
        return;
    if (event->modifiers() & Qt::ControlModifier)
        Q_EMIT markToggled(index);
    else if (event->modifiers() & Qt::ShiftModifier)
        Q_EMIT markExtended(index);
    else
        Q_EMIT opened(index);
}

void CardList::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    // The click that cancelled a drag opens no menu.
    if (index.isValid() && !dragging_ && !swallow_)
        Q_EMIT menuWanted(index, byKey ? QPoint() : event->globalPos());
}

} // namespace stagewright
