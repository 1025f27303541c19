// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/board/board_drag.h"

#include "core/domain/process/bulk_edit.h"
#include "ui/models/processes/action_selection.h"
#include "ui/models/processes/process_editor.h"
#include "ui/screens/configurator/board/board_viewport.h"
#include "ui/screens/configurator/board/items/action_card.h"
#include "ui/screens/configurator/board/items/board_items.h"
#include "ui/screens/configurator/board/items/stage_header.h"
#include "ui/widgets/inputs/button.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace stagewright {

BoardDrag::BoardDrag(ProcessEditor& editor, const ActionSelection& selection, BoardItems& items,
                     BoardViewport& viewport, LayOut layOut, QObject* parent)
    : QObject(parent),
      editor_(editor),
      selection_(selection),
      items_(items),
      viewport_(viewport),
      layOut_(std::move(layOut)),
      edgeTimer_(this)
{
    edgeTimer_.setObjectName(u"edgeTimer"_s);
    edgeTimer_.setInterval(std::chrono::milliseconds(16));
    connect(&edgeTimer_, &QTimer::timeout, this, &BoardDrag::scroll);
}

void BoardDrag::attach(BoardItem* item, const StageOrAction& what)
{
    connect(item, &BoardItem::dragStarted, this,
            [this, item, what](QPoint grabbedAt) { start(item, what, grabbedAt); });
    connect(item, &BoardItem::dragMoved, this,
            [this, item](QPoint at) { follow(item->parentWidget()->mapFromGlobal(at)); });
    connect(item, &BoardItem::dropped, this, [this] { end(true); });
    connect(item, &BoardItem::dragCancelled, this, &BoardDrag::cancel);
}

const Process& BoardDrag::preview() const
{
    return drag_ ? drag_->preview : editor_.process();
}

QRect BoardDrag::gap() const
{
    if (!drag_)
        return {};
    if (const auto* action = std::get_if<ActionId>(&drag_->what))
        return items_.places().cards.value(*action);
    const StageId stage = std::get<StageId>(drag_->what);
    const QRect column = viewport_.headPlace(stage).united(items_.places().addActions.value(stage));
    return column.intersected(viewport_.seen());
}

void BoardDrag::start(BoardItem* item, const StageOrAction& what, QPoint grabbedAt)
{
    Q_EMIT started();
    drag_ = Drag{item, what, grabbedAt, item->pos() + grabbedAt, {}, editor_.process()};
    if (const auto* action = std::get_if<ActionId>(&what)) {
        drag_->moved = selection_.togetherWith(*action);
        items_.card(*action)->setCarried(drag_->moved.size());
    }
    if (const auto* stage = std::get_if<StageId>(&what)) {
        const Stage* dragged = editor_.process().stage(*stage);
        for (const Action& action : dragged->actions)
            items_.card(action.id)->raise();
        items_.addButton(*stage)->raise();
    }
    item->raise();
    edgeTimer_.start();
}

void BoardDrag::follow(QPoint at)
{
    if (!drag_)
        return;
    drag_->at = at;
    drag_->item->move(at - drag_->grabbedAt);
    drag_->outside = isOutside(at);
    if (drag_->outside) {
        drag_->preview = editor_.process();
        Q_EMIT changed();
    } else if (const auto* stage = std::get_if<StageId>(&drag_->what)) {
        followWithStage(*stage);
    } else {
        drag_->preview = withActionsAt(at);
        Q_EMIT changed();
    }
}

Process BoardDrag::withActionsAt(QPoint at) const
{
    const Process& process = editor_.process();
    const Process without = withActionsRemoved(process, drag_->moved);
    // On a head, the drop goes before the first visible action.
    const QPoint among(at.x(), std::max(at.y(), viewport_.seen().top() + viewport_.headsHeight()));
    const auto drop = actionDrop(without, layOut_(without), among);
    return drop ? withActionsMoved(process, drag_->moved, without.stages[drop->stage].id, drop->action)
                : drag_->preview;
}

void BoardDrag::followWithStage(StageId stage)
{
    const Process& process = editor_.process();
    const Process without = process.withStageRemoved(stage);
    const int middle = drag_->item->geometry().center().x();
    drag_->preview = process.withStageMoved(stage, stageDrop(without, layOut_(without), middle));
    Q_EMIT changed();
    placeColumn(stage, drag_->item->pos());
}

void BoardDrag::placeColumn(StageId id, QPoint at)
{
    const QPoint by = at - viewport_.headPlace(id).topLeft();
    // Cards that were scrolled behind the head stay hidden.
    const int edge = at.y() + items_.header(id)->height() + BoardViewport::headGap;
    for (const Action& action : editor_.process().stage(id)->actions) {
        ActionCard* card = items_.card(action.id);
        const QRect place = items_.places().cards.value(action.id).translated(by);
        card->move(place.topLeft());
        const QRect shown = place.intersected(QRect(place.left(), edge, place.width(), place.height()));
        if (place.top() >= edge)
            card->clearMask();
        else // An empty mask would mean no mask.
            card->setMask(shown.isEmpty() ? QRegion(-1, -1, 1, 1)
                                          : QRegion(shown.translated(-place.topLeft())));
    }
    items_.addButton(id)->move(items_.places().addActions.value(id).topLeft() + by);
}

void BoardDrag::end(bool drop)
{
    if (!drag_)
        return;
    edgeTimer_.stop();
    const Drag ended = *std::exchange(drag_, std::nullopt);
    const auto* held = std::get_if<ActionId>(&ended.what);
    if (ActionCard* card = held ? items_.card(*held) : nullptr)
        card->setCarried(1);
    if (drop && !ended.outside)
        move(ended);
    putDown(ended);
    Q_EMIT changed();
}

void BoardDrag::move(const Drag& ended)
{
    const Process& target = ended.preview;
    if (const auto* stage = std::get_if<StageId>(&ended.what)) {
        editor_.moveStage(*stage, target.stageIndex(*stage));
        return;
    }
    // They are side by side, so everything before the first one is an action that stays.
    const QList<Action> together = actionsOf(target, ended.moved);
    const auto place = target.place(together.constFirst().id);
    const StageId into = target.stages[place->stage].id;
    if (ended.moved.size() == 1)
        editor_.moveAction(std::get<ActionId>(ended.what), into, place->action);
    else
        editor_.moveActions(ended.moved, into, place->action);
}

void BoardDrag::putDown(const Drag& ended)
{
    const auto* stage = std::get_if<StageId>(&ended.what);
    if (!stage) {
        items_.putBelowHeads(*ended.item);
        return;
    }
    const Stage* dragged = ended.preview.stage(*stage);
    for (const Action& action : dragged->actions) {
        if (ActionCard* card = items_.card(action.id)) {
            items_.putBelowHeads(*card);
            card->clearMask();
        }
    }
    if (Button* add = items_.addButton(*stage))
        items_.putBelowHeads(*add);
}

bool BoardDrag::isOutside(QPoint at) const
{
    // Slightly outside still scrolls.
    constexpr int tolerance = 20;
    return !viewport_.seen().adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(at);
}

void BoardDrag::scroll()
{
    if (!drag_ || drag_->outside)
        return;
    // Actions scroll below the heads; a stage only moves sideways.
    QRect room = viewport_.seen();
    room.setTop(room.top() + viewport_.headsHeight() - scrollZone);
    QPoint by = scrollAtEdges(room, drag_->at);
    if (std::holds_alternative<StageId>(drag_->what))
        by.setY(0);
    if (by.isNull())
        return;
    if (const QPoint moved = viewport_.scrollBy(by); !moved.isNull())
        follow(drag_->at + moved);
}

} // namespace stagewright
