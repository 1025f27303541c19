// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/conflict_resolution.h"

#include "core/domain/process/sequence.h"

namespace stagewright {

namespace {

template<class Value>
QList<Value> inOrderOf(const QList<Value>& values, const QList<Value>& side)
{
    const auto ids = idsOf(values);
    const auto order = arranged(idsOf(side), ids, QSet(ids.cbegin(), ids.cend()));
    QList<Value> result;
    for (const auto id : order)
        result.append(values[ids.indexOf(id)]);
    return result;
}

Process resolvedProcess(Process merged, MergeField field, const Process& side)
{
    if (field == MergeField::Name)
        merged.name = side.name;
    else if (field == MergeField::Description)
        merged.description = side.description;
    else if (field == MergeField::Order)
        merged.stages = inOrderOf(merged.stages, side.stages);
    return merged;
}

/// Without the stage that the side removed; actions that it has in another stage are moved there first.
Process withoutStage(const Process& merged, const Stage& stage, const Process& side)
{
    Process result = merged;
    for (const Action& action : stage.actions) {
        const auto place = side.place(action.id);
        if (!place)
            continue;
        const StageId into = side.stages[place->stage].id;
        if (!merged.stage(into))
            return merged;
        result = result.withActionMoved(action.id, into, place->action);
    }
    return result.withStageRemoved(stage.id);
}

Process resolvedStage(const Process& merged, const MergeConflict& conflict, const Process& side)
{
    const Stage* wanted = side.stage(conflict.stage);
    const Stage* now = merged.stage(conflict.stage);
    if (conflict.field == MergeField::Existence && !wanted && now)
        return withoutStage(merged, *now, side);
    if (!wanted || !now)
        return merged;
    Stage changed = *now;
    if (conflict.field == MergeField::Name)
        changed.name = wanted->name;
    else if (conflict.field == MergeField::Hint)
        changed.hint = wanted->hint;
    else if (conflict.field == MergeField::IdleDays)
        changed.idleDays = wanted->idleDays;
    else if (conflict.field == MergeField::Order)
        changed.actions = inOrderOf(changed.actions, wanted->actions);
    return merged.withStage(changed);
}

Process resolvedAction(const Process& merged, const MergeConflict& conflict, const Process& side)
{
    const Action* wanted = side.action(conflict.action);
    const Action* now = merged.action(conflict.action);
    if (conflict.field == MergeField::Existence && !wanted)
        return merged.withActionRemoved(conflict.action);
    if (!wanted || !now)
        return merged;
    Action changed = *now;
    switch (conflict.field) {
    case MergeField::Existence:
    case MergeField::Order:
    case MergeField::Description:
    case MergeField::IdleDays:
        return merged;
    case MergeField::Stage: {
        const auto place = side.place(conflict.action);
        return merged.withActionMoved(conflict.action, side.stages[place->stage].id, place->action);
    }
    case MergeField::Name:
        changed.name = wanted->name;
        break;
    case MergeField::Hint:
        changed.hint = wanted->hint;
        break;
    case MergeField::Weight:
        changed.weight = wanted->weight;
        break;
    case MergeField::Mandatory:
        changed.mandatory = wanted->mandatory;
        break;
    case MergeField::Performers:
        changed.performers = wanted->performers;
        break;
    case MergeField::Note:
        changed.note = wanted->note;
        break;
    case MergeField::Notify:
        changed.notify = wanted->notify;
        break;
    case MergeField::Trigger:
        changed.trigger = wanted->trigger;
        break;
    }
    return merged.withAction(changed);
}

} // namespace

Process resolved(const Process& merged, const MergeConflict& conflict, const Process& side)
{
    if (!conflict.action.isNull())
        return resolvedAction(merged, conflict, side);
    if (!conflict.stage.isNull())
        return resolvedStage(merged, conflict, side);
    return resolvedProcess(merged, conflict.field, side);
}

} // namespace stagewright
