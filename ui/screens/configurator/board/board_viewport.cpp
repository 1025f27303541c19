// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/board/board_viewport.h"

#include "ui/screens/configurator/board/items/action_card.h"
#include "ui/screens/configurator/board/items/board_items.h"
#include "ui/screens/configurator/board/items/stage_header.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace stagewright {

BoardViewport::BoardViewport(const QWidget& board, QScrollArea& area, BoardItems& items)
    : board_(board), area_(area), items_(items)
{
    for (const QScrollBar* bar : {area_.horizontalScrollBar(), area_.verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &BoardViewport::scrolled);
}

QRect BoardViewport::seen() const
{
    return area_.viewport()->rect().translated(-board_.pos());
}

int BoardViewport::headTop(QRect place) const
{
    return std::max(place.top(), seen().top() + headGap);
}

QRect BoardViewport::headPlace(StageId id) const
{
    const QRect place = items_.places().headers.value(id);
    const int top = headTop(place);
    // While it is scrolled out, it shrinks down to its name and then stays.
    const int least = items_.header(id)->leastHeightForWidth(place.width());
    return {QPoint(place.left(), top), QPoint(place.right(), std::max(place.bottom(), top + least - 1))};
}

int BoardViewport::headsHeight() const
{
    int most = 0;
    const auto& columns = items_.columns();
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        const QRect place = items_.places().headers.value(it.key());
        most = std::max(most, it->header->leastHeightForWidth(place.width()));
    }
    return 2 * headGap + most;
}

void BoardViewport::follow(const BoardItem* held)
{
    const int above = seen().top();
    QRegion behind;
    const auto& columns = items_.columns();
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        if (it->header == held)
            continue;
        it->header->setGeometry(headPlace(it.key()));
        const QRect head = it->header->geometry();
        behind += QRect(head.left(), above, head.width(), head.bottom() + 1 + headGap - above);
    }
    items_.hideBehindHeads(above > headGap ? behind : QRegion());
    showButtonsSeen();
}

void BoardViewport::showButtonsSeen()
{
    const QRect now = seen();
    for (ActionCard* card : items_.cards()) {
        if (!card->isCompact() && !card->isReadOnly() && card->geometry().intersects(now))
            card->makeButtons();
    }
}

QRect BoardViewport::placeNow(const QWidget* item) const
{
    return {item->mapTo(&board_, QPoint()), item->size()};
}

QRect BoardViewport::wholePlace(const QWidget* item) const
{
    const auto& columns = items_.columns();
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        if (it->header == item)
            return items_.places().headers.value(it.key());
    }
    return placeNow(item);
}

void BoardViewport::reveal(const QWidget* item)
{
    revealAtTop(item, wholePlace(item));
}

void BoardViewport::revealAtTop(const QWidget* item, QRect place)
{
    QRect now = placeNow(item);
    // It is visible however the board is scrolled.
    if (now != place)
        now.moveTop(roomSeen().top());
    bringIntoView(now);
}

void BoardViewport::revealWhole(const QWidget* item)
{
    bringIntoView(wholePlace(item));
}

QRect BoardViewport::roomSeen() const
{
    constexpr int margin = 24;
    return seen().adjusted(margin, std::max(margin, headsHeight()), -margin, -margin);
}

void BoardViewport::bringIntoView(QRect place)
{
    // Not ensureVisible(): the heads cover part of the view, and for a field it shows only the cursor.
    const QRect room = roomSeen();
    const auto missing = [](int from, int to, int first, int last) {
        // If something is too large, its beginning is shown.
        if (to > last)
            return std::min(to - last, from - first);
        return std::min(from - first, 0);
    };
    scrollBy({missing(place.left(), place.right(), room.left(), room.right()),
              missing(place.top(), place.bottom(), room.top(), room.bottom())});
}

QPoint BoardViewport::scrollBy(QPoint by)
{
    const QPoint before = board_.pos();
    area_.horizontalScrollBar()->setValue(area_.horizontalScrollBar()->value() + by.x());
    area_.verticalScrollBar()->setValue(area_.verticalScrollBar()->value() + by.y());
    return before - board_.pos();
}

} // namespace stagewright
