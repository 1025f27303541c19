// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/processes/process_checks.h"

#include "core/domain/text_limits.h"
#include "core/services/session/session.h"

#include <algorithm>

namespace stagewright {

namespace {

Problem tooLong()
{
    return {ProblemCode::TextTooLong, {QString::number(longestText)}};
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

bool isLastActive(const QList<ProcessRecord>& records, ProcessId id)
{
    return std::none_of(records.cbegin(), records.cend(),
                        [id](const ProcessRecord& each) { return each.active && each.id != id; });
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

Outcome requireDispensable(Session& session, ProcessId id)
{
    const ProcessRecord* record = session.processRecord(id);
    const Process* process = session.process(id);
    if (!record)
        return Problem{ProblemCode::ProcessNotFound, {id.toText()}};
    const QString name = process ? process->name.text() : id.toText();
    if (record->isDefault)
        return Problem{ProblemCode::DefaultProcessNeeded, {name}};
    if (isLastActive(session.processes.records(), id))
        return Problem{ProblemCode::LastActiveProcess, {name}};
    return done();
}

Outcome requireFreeName(Session& session, const ProcessName& name, ProcessId except)
{
    const QString wanted = folded(name.text());
    const auto records = session.processes.records();
    for (const ProcessRecord& record : records) {
        const Process* process = session.process(record.id);
        if (process && record.id != except && folded(process->name.text()) == wanted)
            return Problem{ProblemCode::NameTaken, {process->name.text()}};
    }
    return done();
}

} // namespace stagewright
