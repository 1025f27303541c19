// SPDX-License-Identifier: GPL-3.0-or-later
// Dragging cards and stages with the mouse.
#include "core/domain/process/bulk_edit.h"
#include "ui/screens/configurator/board/action_card.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/board/stage_header.h"
#include "ui/widgets/inputs/button.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace stagewright {

void StageBoard::startDrag(BoardItem* item, Place what, QPoint grabbedAt)
{
    closeComposer();
    drag_ = Drag{item, what, grabbedAt, item->pos() + grabbedAt, {}, editor_.process()};
    if (const auto* action = std::get_if<ActionId>(&what)) {
        drag_->moved = togetherWith(*action);
        cards_[*action]->setCarried(drag_->moved.size());
    }
    if (const auto* stage = std::get_if<StageId>(&what)) {
        const Stage* dragged = editor_.process().stage(*stage);
        for (const Action& action : dragged->actions)
            cards_[action.id]->raise();
        columns_[*stage].add->raise();
    }
    item->raise();
    edgeTimer_.start();
}

void StageBoard::followDrag(QPoint at)
{
    if (!drag_)
        return;
    drag_->at = at;
    const Process& process = editor_.process();
    drag_->item->move(at - drag_->grabbedAt);
    drag_->outside = isOutside(at);
    if (drag_->outside) {
        drag_->preview = process;
        arrange();
    } else if (std::holds_alternative<ActionId>(drag_->what)) {
        const Process without = withActionsRemoved(process, drag_->moved);
        // On a head, the drop goes before the first visible action.
        const QPoint among(at.x(), std::max(at.y(), seen().top() + headsHeight()));
        if (const auto drop = actionDrop(without, layOut(planOf(without)), among))
            drag_->preview =
                withActionsMoved(process, drag_->moved, without.stages[drop->stage].id, drop->action);
        arrange();
    } else {
        const StageId stage = std::get<StageId>(drag_->what);
        const Process without = process.withStageRemoved(stage);
        const int middle = drag_->item->geometry().center().x();
        drag_->preview = process.withStageMoved(stage, stageDrop(without, layOut(planOf(without)), middle));
        arrange();
        placeDraggedColumn(stage, drag_->item->pos());
    }
}

void StageBoard::placeDraggedColumn(StageId id, QPoint at)
{
    const QPoint by = at - headPlace(id).topLeft();
    // Cards that were scrolled behind the head stay hidden.
    const int edge = at.y() + columns_[id].header->height() + headGap;
    for (const Action& action : editor_.process().stage(id)->actions) {
        ActionCard* card = cards_[action.id];
        const QRect place = geometry_.cards.value(action.id).translated(by);
        card->move(place.topLeft());
        const QRect shown = place.intersected(QRect(place.left(), edge, place.width(), place.height()));
        if (place.top() >= edge)
            card->clearMask();
        else // An empty mask would mean no mask.
            card->setMask(shown.isEmpty() ? QRegion(-1, -1, 1, 1)
                                          : QRegion(shown.translated(-place.topLeft())));
    }
    columns_[id].add->move(geometry_.addActions.value(id).topLeft() + by);
}

void StageBoard::endDrag(bool drop)
{
    if (!drag_)
        return;
    edgeTimer_.stop();
    const Drag ended = *std::exchange(drag_, std::nullopt);
    const auto* held = std::get_if<ActionId>(&ended.what);
    if (ActionCard* card = held ? cards_.value(*held) : nullptr)
        card->setCarried(1);
    if (drop && !ended.outside) {
        const Process& target = ended.preview;
        if (held) {
            // They are side by side, so everything before the first one is an action that stays.
            const QList<Action> together = actionsOf(target, ended.moved);
            const auto place = target.place(together.constFirst().id);
            const StageId into = target.stages[place->stage].id;
            if (ended.moved.size() == 1)
                editor_.moveAction(*held, into, place->action);
            else
                editor_.moveActions(ended.moved, into, place->action);
        } else {
            const StageId stage = std::get<StageId>(ended.what);
            editor_.moveStage(stage, target.stageIndex(stage));
        }
    }
    putDown(ended);
    arrange();
}

void StageBoard::putDown(const Drag& ended)
{
    const auto* stage = std::get_if<StageId>(&ended.what);
    if (!stage) {
        ended.item->stackUnder(backdrop_);
        return;
    }
    const Stage* dragged = ended.preview.stage(*stage);
    for (const Action& action : dragged->actions) {
        if (ActionCard* card = cards_.value(action.id)) {
            card->stackUnder(backdrop_);
            card->clearMask();
        }
    }
    if (Button* add = columns_.value(*stage).add)
        add->stackUnder(backdrop_);
}

bool StageBoard::isOutside(QPoint at) const
{
    // Slightly outside still scrolls.
    constexpr int tolerance = 20;
    const QRect around = area_.viewport()->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance);
    return !around.contains(mapTo(area_.viewport(), at));
}

void StageBoard::scrollAtEdges()
{
    if (!drag_ || drag_->outside)
        return;
    constexpr int zone = 40;
    const bool action = std::holds_alternative<ActionId>(drag_->what);
    // Actions scroll below the heads; a stage only moves sideways.
    const QRect edges = area_.viewport()->rect().adjusted(0, headsHeight() - zone, 0, 0);
    const QPoint at = mapTo(area_.viewport(), drag_->at);
    const auto pull = [](int position, int low, int high) {
        if (position < low + zone)
            return (position - low - zone) / 3;
        return position > high - zone ? (position - high + zone) / 3 : 0;
    };
    const QPoint by(std::clamp(pull(at.x(), edges.left(), edges.right()), -24, 24),
                    action ? std::clamp(pull(at.y(), edges.top(), edges.bottom()), -24, 24) : 0);
    if (by.isNull())
        return;
    const QPoint before = pos();
    area_.horizontalScrollBar()->setValue(area_.horizontalScrollBar()->value() + by.x());
    area_.verticalScrollBar()->setValue(area_.verticalScrollBar()->value() + by.y());
    if (pos() != before)
        followDrag(drag_->at + before - pos());
}

} // namespace stagewright
