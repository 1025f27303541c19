// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/board_places.h"

#include "core/domain/process/bulk_edit.h"

#include <algorithm>

namespace stagewright {

ActionId InUse::focusedAction() const
{
    const auto* action = std::get_if<ActionId>(&what);
    return focused && action ? *action : ActionId();
}

std::optional<StageOrAction> placeAt(const Process& process, qsizetype stage, qsizetype row)
{
    if (stage < 0 || stage >= process.stages.size())
        return std::nullopt;
    const Stage& found = process.stages[stage];
    const qsizetype last = std::min(row, found.actions.size() - 1);
    if (last < 0)
        return found.id;
    return found.actions[last].id;
}

std::optional<StageOrAction> neighbourOf(const Process& process, const StageOrAction& from, int columns,
                                         int rows)
{
    qsizetype stage = 0;
    qsizetype row = -1;
    if (const auto* id = std::get_if<StageId>(&from)) {
        stage = process.stageIndex(*id);
    } else if (const auto place = process.place(std::get<ActionId>(from))) {
        stage = place->stage;
        row = place->action;
    }
    if (row + rows < -1)
        return std::nullopt;
    return placeAt(process, stage + columns, row + rows);
}

std::optional<StageOrAction> nextField(const Process& process, const StageOrAction& from)
{
    qsizetype stage = -1;
    qsizetype next = 0;
    if (const auto* id = std::get_if<StageId>(&from)) {
        stage = process.stageIndex(*id);
    } else if (const auto place = process.place(std::get<ActionId>(from))) {
        stage = place->stage;
        next = place->action + 1;
    }
    if (stage < 0)
        return std::nullopt;
    const Stage& found = process.stages[stage];
    if (next >= found.actions.size())
        return found.id;
    return found.actions[next].id;
}

std::optional<ActionPlace> stepOf(const Process& process, ActionId action, int columns, int rows)
{
    const auto place = process.place(action);
    if (!place)
        return std::nullopt;
    const ActionPlace to{place->stage + columns, place->action + rows};
    if (to.stage < 0 || to.stage >= process.stages.size() || to.action < 0)
        return std::nullopt;
    // In another stage it goes to the end if there are fewer actions.
    if (columns == 0 && to.action >= process.stages[to.stage].actions.size())
        return std::nullopt;
    return to;
}

qsizetype stageIndexBehind(const Process& process, const StageOrAction& inUse)
{
    if (const auto* stage = std::get_if<StageId>(&inUse)) {
        const qsizetype index = process.stageIndex(*stage);
        return index < 0 ? process.stages.size() : index + 1;
    }
    const auto action = process.place(std::get<ActionId>(inUse));
    return action ? action->stage + 1 : process.stages.size();
}

std::optional<ActionPlace> pastePlace(const Process& process, const StageOrAction& inUse,
                                      const QSet<ActionId>& selected)
{
    const auto endOf = [&process](qsizetype stage) {
        return ActionPlace{stage, process.stages[stage].actions.size()};
    };
    const auto* stage = std::get_if<StageId>(&inUse);
    if (const qsizetype index = stage ? process.stageIndex(*stage) : -1; index >= 0)
        return endOf(index);
    if (const auto* used = std::get_if<ActionId>(&inUse); used && process.action(*used)) {
        const QSet<ActionId> together = selected.contains(*used) ? selected : QSet<ActionId>{*used};
        const ActionPlace last = *process.place(actionsOf(process, together).constLast().id);
        return ActionPlace{last.stage, last.action + 1};
    }
    if (process.stages.isEmpty())
        return std::nullopt;
    return endOf(process.stages.size() - 1);
}

} // namespace stagewright
