// SPDX-License-Identifier: GPL-3.0-or-later
// The visible part of the board: the heads that stay in it, the buttons of its cards, and what is scrolled
// into it.
#include "core/domain/process/comparison.h"
#include "ui/screens/configurator/board/action_card.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/board/stage_header.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int addStageButtonHeight = 40;
constexpr int stageComposerWidth = 184;

/// Hides the cards that were scrolled behind the heads.
class Backdrop : public QWidget
{
public:
    explicit Backdrop(QWidget* parent) : QWidget(parent) { setObjectName(u"headsBackdrop"_s); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), Theme::of(this).page); }
};

} // namespace

void StageBoard::watchView()
{
    backdrop_ = new Backdrop(this);
    for (const QScrollBar* bar : {area_.horizontalScrollBar(), area_.verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &StageBoard::followView);
}

QRect StageBoard::seen() const
{
    return area_.viewport()->rect().translated(-pos());
}

int StageBoard::headTop(QRect place) const
{
    return std::max(place.top(), seen().top() + headGap);
}

QRect StageBoard::headPlace(StageId id) const
{
    const QRect place = geometry_.headers.value(id);
    const int top = headTop(place);
    // While it is scrolled out, it shrinks down to its name and then stays.
    const int least = columns_.value(id).header->leastHeightForWidth(place.width());
    return {QPoint(place.left(), top), QPoint(place.right(), std::max(place.bottom(), top + least - 1))};
}

void StageBoard::followView()
{
    const auto held = [this](const Column& column) {
        return drag_ && column.header == drag_->item;
    };
    for (auto it = columns_.cbegin(); it != columns_.cend(); ++it) {
        if (!held(*it))
            it->header->setGeometry(headPlace(it.key()));
    }
    const int above = seen().top();
    QRegion behind;
    for (auto it = columns_.cbegin(); it != columns_.cend(); ++it) {
        const QRect head = it->header->geometry();
        if (!held(*it))
            behind += QRect(head.left(), above, head.width(), head.bottom() + 1 + headGap - above);
    }
    const QPoint last(geometry_.addStage.left(), headTop(geometry_.addStage));
    const int width = std::max(addStage_->sizeHint().width(), geometry_.addStage.width());
    addStage_->setGeometry(QRect(last, QSize(width, addStageButtonHeight)));
    if (composer_ && !composing_)
        composer_->setGeometry(QRect(last, QSize(stageComposerWidth, composer_->wantedHeight())));
    showBackdrop(above > headGap ? behind : QRegion());
    showButtonsSeen();
}

void StageBoard::showBackdrop(const QRegion& behind)
{
    backdrop_->setVisible(!behind.isEmpty());
    if (behind.isEmpty())
        return;
    const QRect around = behind.boundingRect();
    backdrop_->setGeometry(around);
    // Only at the heads: between them nothing is hidden, and a frame can be drawn.
    backdrop_->setMask(behind.translated(-around.topLeft()));
}

void StageBoard::showButtonsSeen()
{
    if (compact_ || readOnly_)
        return;
    const QRect now = seen();
    for (auto it = cards_.cbegin(); it != cards_.cend(); ++it) {
        if (it.value()->geometry().intersects(now))
            it.value()->makeButtons();
    }
}

QRect StageBoard::wholePlace(QWidget* item) const
{
    for (auto it = columns_.cbegin(); it != columns_.cend(); ++it) {
        if (it->header == item)
            return geometry_.headers.value(it.key());
    }
    const QRect place(item->mapTo(this, QPoint()), item->size());
    const bool atTheTop = item == addStage_ || (item == composer_ && !composing_);
    return atTheTop ? QRect(geometry_.addStage.topLeft(), place.size()) : place;
}

int StageBoard::headsHeight() const
{
    int most = 0;
    for (auto it = columns_.cbegin(); it != columns_.cend(); ++it) {
        const QRect place = geometry_.headers.value(it.key());
        most = std::max(most, it->header->leastHeightForWidth(place.width()));
    }
    return 2 * headGap + most;
}

void StageBoard::reveal(QWidget* item)
{
    QRect place(item->mapTo(this, QPoint()), item->size());
    // A head is visible however the board is scrolled.
    if (place != wholePlace(item))
        place.moveTop(roomSeen().top());
    bringIntoView(place);
}

QRect StageBoard::roomSeen() const
{
    constexpr int margin = 24;
    return seen().adjusted(margin, std::max(margin, headsHeight()), -margin, -margin);
}

void StageBoard::bringIntoView(QRect place)
{
    // Not ensureVisible(): the heads cover part of the view, and for a field it shows only the cursor.
    const QRect room = roomSeen();
    const auto missing = [](int from, int to, int first, int last) {
        // If something is too large, its beginning is shown.
        if (to > last)
            return std::min(to - last, from - first);
        return std::min(from - first, 0);
    };
    const int right = missing(place.left(), place.right(), room.left(), room.right());
    const int down = missing(place.top(), place.bottom(), room.top(), room.bottom());
    area_.horizontalScrollBar()->setValue(area_.horizontalScrollBar()->value() + right);
    area_.verticalScrollBar()->setValue(area_.verticalScrollBar()->value() + down);
}

void StageBoard::focusAction(ActionId id)
{
    if (ActionCard* card = cards_.value(id)) {
        card->setFocus(Qt::OtherFocusReason);
        reveal(card);
    }
}

void StageBoard::revealAction(ActionId id)
{
    if (ActionCard* card = cards_.value(id))
        reveal(card);
}

void StageBoard::revealChange(const Process& before)
{
    const QList<ProcessChange> changes = compare(before, editor_.process());
    for (const ProcessChange& each : changes) {
        QWidget* item = each.action.isNull() ? static_cast<QWidget*>(header(each.stage)) : card(each.action);
        if (item) {
            reveal(item);
            return;
        }
    }
}

void StageBoard::revealInUse()
{
    // Deferred: what surrounds the board does not have its new size yet.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (const auto* action = std::get_if<ActionId>(&inUse_))
                revealAction(*action);
            else if (StageHeader* used = header(std::get<StageId>(inUse_)))
                reveal(used);
        },
        Qt::QueuedConnection);
}

} // namespace stagewright
