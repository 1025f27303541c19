// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/undo/step_rules.h"

#include "core/domain/deal/entered_deal.h"
#include "core/domain/task/task_edit.h"

namespace stagewright {

namespace {

struct Inverse
{
    StepChange operator()(const TickChange& c) const
    {
        return TickChange{c.deal, c.action, c.after, c.before};
    }
    StepChange operator()(const FactsChange& c) const { return FactsChange{c.deal, c.after, c.before}; }
    StepChange operator()(const StatusChange& c) const { return StatusChange{c.deal, c.after, c.before}; }
    StepChange operator()(const DealsAdded& c) const { return DealsRemoved{c.deals}; }
    StepChange operator()(const DealsRemoved& c) const { return DealsAdded{c.deals}; }
    StepChange operator()(const NoteChange& c) const { return NoteChange{c.deal, c.note, c.after, c.before}; }
    StepChange operator()(const FileChange& c) const { return FileChange{c.deal, c.file, c.after, c.before}; }
    StepChange operator()(const TaskChange& c) const { return TaskChange{c.after, c.before}; }
};

} // namespace

DealEnd endOf(const Deal& deal)
{
    return {deal.status, deal.closing, deal.processVersion};
}

StepChange inverse(const StepChange& change)
{
    return std::visit(Inverse(), change);
}

bool begins(const TickChange& change, const std::optional<Tick>& now)
{
    return change.before == now;
}

bool begins(const StatusChange& change, const DealEnd& now)
{
    return change.before == now;
}

bool begins(const NoteChange& change, const std::optional<QString>& now)
{
    return change.before == now;
}

FactsAfter changed(const FactsChange& change, const DealFacts& now)
{
    const auto both = merged(Edit<EnteredDeal>{{change.before}, {change.after}}, EnteredDeal(now));
    FactsAfter result{both.record.facts, both.conflicts};
    if (change.before.process == change.after.process)
        return result;
    result.facts.process = change.after.process;
    if (now.process != change.before.process && now.process != change.after.process)
        result.overtaken.append(QStringLiteral("process"));
    return result;
}

TaskAfter changed(const Task& before, const Task& after, const Task& now)
{
    const auto both = merged(Edit<Task>{before, after}, now);
    TaskAfter result{both.record, both.conflicts};
    if (before.doneAt == after.doneAt)
        return result;
    result.task.doneAt = after.doneAt;
    result.task.next = after.next; // it was planned by completing
    if (now.doneAt != before.doneAt && now.doneAt != after.doneAt)
        result.overtaken.append(QStringLiteral("done"));
    return result;
}

} // namespace stagewright
