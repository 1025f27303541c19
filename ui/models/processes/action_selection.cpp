// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/action_selection.h"

#include "core/domain/process/bulk_edit.h"

namespace stagewright {

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
