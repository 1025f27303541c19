// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/card_drag.h"

#include "ui/models/deals/board_model.h"
#include "ui/screens/board/board_column.h"
#include "ui/screens/board/card_order.h"
#include "ui/screens/board/card_selection.h"
#include "ui/screens/board/drop_strips.h"
#include "ui/screens/board/lifted_cards.h"
#include "ui/text/words.h"
#include "ui/widgets/layout/edge_pull.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <utility>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

/// So many gaps show where the cards will be; more would push everything else out of sight.
constexpr qsizetype mostGaps = 2;

} // namespace

CardDrag::CardDrag(QWidget& screen, QScrollArea& area, const QList<BoardColumnView*>& columns,
                   CardSelection& selection, const BoardModel& model)
    : QObject(&screen),
      screen_(screen),
      area_(area),
      columns_(columns),
      selection_(selection),
      model_(model),
      strips_(new DropStrips(&screen)),
      edgeTimer_(this)
{
    edgeTimer_.setObjectName(u"edgeTimer"_s);
    edgeTimer_.setInterval(std::chrono::milliseconds(16));
    connect(&edgeTimer_, &QTimer::timeout, this, &CardDrag::scroll);
}

void CardDrag::attach(BoardColumnView* column)
{
    CardList* list = column->list();
    connect(list, &CardList::dragStarted, this,
            [this, list](const QModelIndex& index, QPoint grabbedAt) { start(list, index, grabbedAt); });
    connect(list, &CardList::dragMoved, this, &CardDrag::follow);
    connect(list, &CardList::dropped, this, [this] { end(true); });
    connect(list, &CardList::dragCancelled, this, [this] { end(false); });
}

QList<DealRow> CardDrag::togetherWith(const DealRow& grabbed) const
{
    QList<DealRow> cards{grabbed};
    if (!selection_.isMarked(grabbed.id))
        return cards;
    for (const BoardColumnView* column : columns_) {
        for (const DealRow& row : column->cards().rows()) {
            if (row.id != grabbed.id && selection_.isMarked(row.id))
                cards.append(row);
        }
    }
    return cards;
}

void CardDrag::start(CardList* list, const QModelIndex& index, QPoint grabbedAt)
{
    const auto grabbed = index.data(DealListModel::RowRole).value<DealRow>();
    drag_ = Drag{list, togetherWith(grabbed), {}, {}};
    drag_->origin = drag_->at =
        screen_.mapFromGlobal(list->viewport()->mapToGlobal(list->visualRect(index).topLeft() + grabbedAt));
    const auto count = static_cast<int>(drag_->cards.size());
    QPixmap below;
    QList<DealId> deals;
    QSet<DealId> lifted;
    for (const DealRow& card : std::as_const(drag_->cards)) {
        deals.append(card.id);
        lifted.insert(card.id);
    }
    // Before the originals fade.
    const QPixmap top = list->cardPicture(index);
    for (const BoardColumnView* column : columns_) {
        const int row = count > 1 ? column->cards().rowOf(deals.at(1)) : -1;
        if (row >= 0)
            below = column->list()->cardPicture(column->cards().index(row));
    }
    selection_.setLifted(lifted);
    drag_->lifted = new LiftedCards(top, below, count, grabbedAt, &screen_);
    drag_->lifted->follow(drag_->at, {});
    strips_->open(boardRoom());
    drag_->lifted->show();
    drag_->lifted->raise();
    edgeTimer_.start();
    Q_EMIT started(deals);
}

QRect CardDrag::boardRoom() const
{
    return {area_.mapTo(&screen_, QPoint()), area_.size()};
}

BoardColumnView* CardDrag::columnAt(QPoint position) const
{
    if (!boardRoom().contains(position))
        return nullptr;
    for (BoardColumnView* column : columns_) {
        const int left = column->mapTo(&screen_, QPoint()).x();
        if (position.x() >= left && position.x() < left + column->width())
            return column;
    }
    return nullptr;
}

QList<DealRow> CardDrag::comingTo(const BoardColumnView& column) const
{
    QList<DealRow> coming;
    for (const DealRow& card : std::as_const(drag_->cards)) {
        if (card.progress.stage != column.stage())
            coming.append(card);
    }
    return coming;
}

void CardDrag::setTarget(BoardColumnView* target)
{
    if (drag_->target && drag_->target != target)
        drag_->target->setTarget({}, 0);
    drag_->target = target;
    if (!target)
        return;
    const QList<DealRow> coming = comingTo(*target);
    QList<int> gaps;
    for (const DealRow& card : coming.mid(0, mostGaps))
        gaps.append(rowOfMoved(target->cards().rows(), card, model_.query().sort, model_.query().descending));
    std::sort(gaps.begin(), gaps.end());
    target->setTarget(gaps, static_cast<int>(coming.size()));
}

void CardDrag::follow(QPoint globalPosition)
{
    if (!drag_)
        return;
    drag_->at = screen_.mapFromGlobal(globalPosition);
    // The window may have been resized meanwhile.
    strips_->setRoom(boardRoom());
    drag_->strip = strips_->at(drag_->at);
    strips_->setTarget(drag_->strip);
    BoardColumnView* column = drag_->strip ? nullptr : columnAt(drag_->at);
    setTarget(column && !comingTo(*column).isEmpty() ? column : nullptr);
    QString to;
    if (drag_->strip)
        to = statusText(*drag_->strip);
    else if (drag_->target)
        to = drag_->target->name();
    if (drag_->lifted)
        drag_->lifted->follow(drag_->at, to);
}

void CardDrag::setMissing(DealId deal, const QStringList& actions)
{
    if (drag_ && drag_->cards.size() == 1 && drag_->cards.first().id == deal)
        strips_->setMissing(actions);
}

void CardDrag::cancel()
{
    if (!drag_)
        return;
    if (drag_->from)
        drag_->from->giveUp();
    end(false);
}

void CardDrag::end(bool drop)
{
    if (!drag_)
        return;
    edgeTimer_.stop();
    setTarget(drop ? drag_->target : nullptr);
    const Drag ended = *std::exchange(drag_, std::nullopt);
    if (ended.target)
        ended.target->setTarget({}, 0);
    strips_->hide();
    selection_.setLifted({});
    QList<DealId> deals;
    for (const DealRow& card : ended.cards)
        deals.append(card.id);
    const bool lands = drop && (ended.target || ended.strip);
    if (ended.lifted && !lands)
        ended.lifted->glideBack(ended.origin);
    else
        delete ended.lifted;
    if (!lands)
        return;
    if (ended.strip)
        Q_EMIT droppedOnStatus(deals, *ended.strip);
    else
        Q_EMIT droppedOn(deals, ended.target->stage());
}

void CardDrag::scroll()
{
    if (!drag_)
        return;
    const QRect room = boardRoom();
    const auto pull = [](QScrollBar* bar, int by) {
        const int before = bar->value();
        bar->setValue(before + by);
        return bar->value() != before;
    };
    bool moved = false;
    if (room.contains(drag_->at))
        moved = pull(area_.horizontalScrollBar(), edgePull(drag_->at.x(), room.left(), room.right()));
    if (drag_->target) {
        CardList* list = drag_->target->list();
        const int top = list->viewport()->mapTo(&screen_, QPoint()).y();
        const int bottom = strips_->isVisible() ? strips_->y() : top + list->viewport()->height();
        moved |= pull(list->verticalScrollBar(), edgePull(drag_->at.y(), top, bottom));
    }
    if (moved)
        follow(screen_.mapToGlobal(drag_->at));
}

} // namespace stagewright
