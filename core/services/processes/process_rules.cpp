// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/processes/process_rules.h"

#include "core/domain/text_limits.h"

#include <QSet>

#include <algorithm>

namespace stagewright {

namespace {

Problem tooLong()
{
    return {ProblemCode::TextTooLong, {QString::number(longestText)}};
}

template<class AnyId>
void makeUnique(AnyId& id, QSet<AnyId>& seen, IdSource& ids)
{
    if (id.isNull() || seen.contains(id))
        id = ids.make<AnyId>();
    seen.insert(id);
}

bool fits(const Action& action)
{
    return action.hint.size() <= longestText &&
           (!action.trigger || action.trigger->title.size() <= longestTemplateTitle);
}

Outcome daysWithin(int days, int least, int most)
{
    if (days >= least && days <= most)
        return done();
    return Problem{ProblemCode::DaysOutOfRange,
                   {QString::number(days), QString::number(least), QString::number(most)}};
}

Outcome storableDays(const Stage& stage)
{
    Outcome sound = daysWithin(stage.idleDays, Stage::leastIdleDays, Stage::mostIdleDays);
    for (const Action& action : stage.actions) {
        if (sound && action.trigger)
            sound = daysWithin(action.trigger->dueInDays, 0, TaskTemplate::mostDays);
        if (sound && action.trigger)
            sound = daysWithin(action.trigger->remindDaysBefore.value_or(0), 0, TaskTemplate::mostDays);
    }
    return sound;
}

} // namespace

Outcome storable(const Process& process)
{
    if (process.stages.size() > Process::maxStages)
        return Problem{ProblemCode::TooManyStages, {QString::number(Process::maxStages)}};
    if (process.actionCount() > Process::maxActions)
        return Problem{ProblemCode::TooManyActions, {QString::number(Process::maxActions)}};
    if (process.description.size() > longestText)
        return tooLong();
    for (const Stage& stage : process.stages) {
        if (stage.hint.size() > longestText)
            return tooLong();
        if (const Outcome sound = storableDays(stage); !sound)
            return sound;
        for (const Action& action : stage.actions) {
            if (!fits(action))
                return tooLong();
        }
    }
    return done();
}

Outcome storableComment(const QString& comment)
{
    return comment.size() > longestText ? Outcome(tooLong()) : done();
}

Process withSoundIds(Process process, IdSource& ids)
{
    if (process.id.isNull())
        process.id = ids.make<ProcessId>();
    QSet<StageId> stages;
    QSet<ActionId> actions;
    for (Stage& stage : process.stages) {
        makeUnique(stage.id, stages, ids);
        for (Action& action : stage.actions)
            makeUnique(action.id, actions, ids);
    }
    return process;
}

bool haveCommonIds(const Process& one, const Process& other)
{
    return std::any_of(other.stages.cbegin(), other.stages.cend(), [&one](const Stage& stage) {
        return one.stage(stage.id) ||
               std::any_of(stage.actions.cbegin(), stage.actions.cend(),
                           [&one](const Action& action) { return one.action(action.id) != nullptr; });
    });
}

Process copyOf(Process process, const ProcessName& name, IdSource& ids)
{
    process.id = {};
    process.name = name;
    for (Stage& stage : process.stages) {
        stage.id = {};
        for (Action& action : stage.actions)
            action.id = {};
    }
    return withSoundIds(std::move(process), ids);
}

} // namespace stagewright
