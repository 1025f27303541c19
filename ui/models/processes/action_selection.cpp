// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/action_selection.h"

#include "core/domain/process/bulk_edit.h"

namespace stagewright {

namespace {

QSet<ActionId> actionsIn(const Stage& stage)
{
    QSet<ActionId> all;
    for (const Action& action : stage.actions)
        all.insert(action.id);
    return all;
}

} // namespace

QSet<ActionId> ActionSelection::togetherWith(ActionId id) const
{
    return contains(id) ? ids_ : QSet<ActionId>{id};
}

void ActionSelection::pick(const Process& process, ActionId id, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier) {
        extend(process, id);
    } else if (modifiers & Qt::ControlModifier) {
        // As in any list: the one that was clicked before starts the range.
        if (isEmpty() && clicked_ != id && process.action(clicked_))
            toggle(clicked_);
        toggle(id);
    } else {
        begin(id);
    }
    clicked_ = modifiers ? ActionId() : id;
}

void ActionSelection::begin(ActionId id)
{
    anchor_ = id;
    set({});
}

void ActionSelection::toggle(ActionId id)
{
    QSet<ActionId> next = ids_;
    if (!next.remove(id))
        next.insert(id);
    anchor_ = id;
    set(next);
}

void ActionSelection::extend(const Process& process, ActionId to)
{
    if (!process.action(anchor_))
        anchor_ = to;
    const QList<ActionId> all = actionsBetween(process, anchor_, to);
    set({all.cbegin(), all.cend()});
}

void ActionSelection::set(const QSet<ActionId>& ids)
{
    if (ids == ids_)
        return;
    ids_ = ids;
    Q_EMIT changed();
}

void ActionSelection::setStage(const Process& process, StageId stage)
{
    const Stage* found = process.stage(stage);
    set(found ? actionsIn(*found) : QSet<ActionId>());
}

void ActionSelection::setAll(const Process& process)
{
    QSet<ActionId> all;
    for (const Stage& stage : process.stages)
        all.unite(actionsIn(stage));
    set(all);
}

void ActionSelection::clear()
{
    set({});
}

void ActionSelection::prune(const Process& process)
{
    QSet<ActionId> left;
    for (const ActionId id : std::as_const(ids_)) {
        if (process.action(id))
            left.insert(id);
    }
    set(left);
}

} // namespace stagewright
