// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/process.h"

#include <algorithm>

namespace stagewright {

Result<Weight> Weight::from(int value)
{
    if (value < 0 || value > 100)
        return Problem{ProblemCode::WeightOutOfRange, {QString::number(value)}};
    return Weight(value);
}

const Stage* Process::stage(StageId wanted) const
{
    const qsizetype index = stageIndex(wanted);
    return index < 0 ? nullptr : &stages[index];
}

qsizetype Process::stageIndex(StageId wanted) const
{
    for (qsizetype i = 0; i < stages.size(); ++i) {
        if (stages[i].id == wanted)
            return i;
    }
    return -1;
}

std::optional<ActionPlace> Process::place(ActionId wanted) const
{
    for (qsizetype s = 0; s < stages.size(); ++s) {
        const QList<Action>& actions = stages[s].actions;
        for (qsizetype a = 0; a < actions.size(); ++a) {
            if (actions[a].id == wanted)
                return ActionPlace{s, a};
        }
    }
    return std::nullopt;
}

const Action* Process::action(ActionId wanted) const
{
    const auto found = place(wanted);
    return found ? &stages[found->stage].actions[found->action] : nullptr;
}

const Stage* Process::stageOf(ActionId wanted) const
{
    const auto found = place(wanted);
    return found ? &stages[found->stage] : nullptr;
}

qsizetype Process::actionCount() const
{
    qsizetype count = 0;
    for (const Stage& each : stages)
        count += each.actions.size();
    return count;
}

qint64 Process::weightOf(StageId wanted) const
{
    qint64 sum = 0;
    if (const Stage* found = stage(wanted)) {
        for (const Action& each : found->actions)
            sum += each.weight.value();
    }
    return sum;
}

qint64 Process::totalWeight() const
{
    qint64 sum = 0;
    for (const Stage& each : stages)
        sum += weightOf(each.id);
    return sum;
}

Process Process::withName(const ProcessName& newName) const
{
    Process next = *this;
    next.name = newName;
    return next;
}

Process Process::withDescription(const QString& text) const
{
    Process next = *this;
    next.description = text;
    return next;
}

Process Process::withStageAdded(Stage added, qsizetype at) const
{
    Process next = *this;
    next.stages.insert(std::clamp<qsizetype>(at, 0, stages.size()), std::move(added));
    return next;
}

Process Process::withStageRemoved(StageId removed) const
{
    Process next = *this;
    next.stages.removeIf([removed](const Stage& each) { return each.id == removed; });
    return next;
}

Process Process::withStageMoved(StageId moved, qsizetype to) const
{
    const qsizetype from = stageIndex(moved);
    if (from < 0)
        return *this;
    Process next = *this;
    next.stages.move(from, std::clamp<qsizetype>(to, 0, stages.size() - 1));
    return next;
}

Process Process::withStage(const Stage& changed) const
{
    Process next = *this;
    const qsizetype index = stageIndex(changed.id);
    if (index >= 0)
        next.stages[index] = changed;
    return next;
}

Process Process::withActionAdded(StageId stageId, Action added, qsizetype at) const
{
    const qsizetype index = stageIndex(stageId);
    if (index < 0)
        return *this;
    Process next = *this;
    QList<Action>& actions = next.stages[index].actions;
    actions.insert(std::clamp<qsizetype>(at, 0, actions.size()), std::move(added));
    return next;
}

Process Process::withActionRemoved(ActionId removed) const
{
    const auto found = place(removed);
    if (!found)
        return *this;
    Process next = *this;
    next.stages[found->stage].actions.removeAt(found->action);
    return next;
}

Process Process::withActionMoved(ActionId moved, StageId into, qsizetype to) const
{
    const Action* found = action(moved);
    if (!found || stageIndex(into) < 0)
        return *this;
    const Action copy = *found;
    return withActionRemoved(moved).withActionAdded(into, copy, to);
}

Process Process::withAction(const Action& changed) const
{
    const auto found = place(changed.id);
    if (!found)
        return *this;
    Process next = *this;
    next.stages[found->stage].actions[found->action] = changed;
    return next;
}

StageName freeStageName(const Process& process, const StageName& wanted)
{
    return freeName(wanted, [&process](const QString& name) {
        return std::any_of(process.stages.cbegin(), process.stages.cend(),
                           [&name](const Stage& each) { return folded(each.name.text()) == folded(name); });
    });
}

} // namespace stagewright
