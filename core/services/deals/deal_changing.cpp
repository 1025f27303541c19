// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/deal_changing.h"

#include "core/domain/deal/progress.h"
#include "core/domain/deal/timeline.h"
#include "core/services/deals/deal_facts.h"

#include <algorithm>

namespace stagewright {

namespace {

/// The furthest stage of this process that the deal reached before it was moved to another process; its ticks
/// alone do not show that.
StageId furthestInHistory(Session& session, DealId deal, const Process& process)
{
    qsizetype furthest = -1;
    for (const Event& event : session.history.of(deal))
        furthest = std::max(furthest, process.stageIndex(session.stageNow(process.id, event.after.stage)));
    return furthest < 0 ? StageId() : process.stages[furthest].id;
}

/// What the search finds a deal by.
bool isFoundDifferently(const DealFacts& before, const DealFacts& after)
{
    return before.name != after.name || before.company != after.company || before.person != after.person;
}

} // namespace

Result<const Process*> usableProcess(Session& session, UserId actor, ProcessId id)
{
    const ProcessRecord* record = session.processRecord(id);
    const Process* process = session.process(id);
    if (!record || !process)
        return Problem{ProblemCode::ProcessNotFound, {id.toText()}};
    if (!record->active)
        return Problem{ProblemCode::ProcessArchived, {process->name.text()}};
    if (!mayUse(session.organisation(), actor, record->teams))
        return Problem{ProblemCode::ProcessNotForYou, {process->name.text()}};
    return process;
}

Outcome requireActiveOwner(Session& session, UserId owner)
{
    const User* user = session.organisation().user(owner);
    if (user && !user->active)
        return Problem{ProblemCode::OwnerInactive, {user->name}};
    return done();
}

Outcome storeFacts(Session& session, DealStep& step, const DealFacts& wanted, Changes& changes)
{
    const DealFacts& before = step.before.facts;
    auto sound = soundFacts(session, wanted, &before);
    if (!sound)
        return sound.problem();
    if (sound->owner != before.owner) {
        const Outcome mayGive =
            may(session.organisation(), step.actor.id, DealVerb::ChangeOwner, before, step.before.id);
        if (!mayGive)
            return mayGive;
        if (const Outcome owner = requireActiveOwner(session, sound->owner); !owner)
            return owner;
    }
    step.after.facts = std::move(*sound);
    if (step.after.facts == before)
        return done();
    session.deals.updateFacts(step.after);
    if (isFoundDifferently(before, step.after.facts))
        session.search.update(step.after.id, searchTextOf(session, step.after.facts));
    for (const ChangedFact& fact : changedFacts(session, before, step.after.facts)) {
        Event event = eventOf(session, step, EventKind::FactsChanged);
        event.subject = fact.key;
        event.detail = fact.before + QStringLiteral(" → ") + fact.after;
        session.history.append(event);
    }
    finish(session, step, changes);
    return done();
}

Outcome storeSwitch(Session& session, DealStep& step, ProcessId processId, Changes& changes)
{
    if (const Outcome open = requireOpen(step.before.status, step.before.facts); !open)
        return open;
    if (processId == step.before.facts.process)
        return done();
    const auto process = usableProcess(session, step.actor.id, processId);
    if (!process)
        return process.problem();
    const DealId deal = step.before.id;
    step.after.facts.process = processId;
    step.after.progress =
        progressOf(**process, session.deals.doneActions(deal), furthestInHistory(session, deal, **process));
    session.deals.updateFacts(step.after);
    Event event = eventOf(session, step, EventKind::ProcessChanged);
    event.subject = (*process)->name.text();
    event.detail = step.process->name.text() + QStringLiteral(" → ") + (*process)->name.text();
    keepStageNames(event, *step.process, **process);
    session.history.append(event);
    finish(session, step, changes);
    return done();
}

void storeRemoval(Session& session, const DealStep& step, Changes& changes)
{
    const DealId deal = step.before.id;
    // It goes into the bin with the deal, and comes back with it.
    session.history.append(eventOf(session, step, EventKind::DealRemoved));
    session.search.remove(deal);
    session.bin.take(deal, {step.before.facts.name, step.actor.id, step.after.changedAt});
    session.totals.change(&step.before, nullptr);
    changes.deals.insert(deal);
    changes.tasks = changes.notifications = true;
}

Outcome storeRestored(Session& session, UserId actor, DealId id, DealVerb verb, Changes& changes)
{
    const auto process = session.bin.processOf(id);
    if (!process)
        return Problem{ProblemCode::DealNotFound, {id.toText()}};
    if (!session.process(*process))
        return Problem{ProblemCode::ProcessNotFound, {process->toText()}};
    if (const Outcome room = session.takeRoomForDeal(); !room)
        return room;
    session.bin.putBack(id);
    auto step = stepOn(session, actor, id, verb);
    if (!step)
        return step.problem();
    if (step->after.status == DealStatus::Open) {
        // Its process may have got a new version meanwhile.
        step->after.progress = progressOf(*step->process, session.deals.doneActions(id),
                                          session.stageNow(*process, step->before.progress.furthest));
        session.deals.setProgress(id, step->after.progress);
    }
    SearchIndex(session.connection()).dealRestored(id);
    Event event = eventOf(session, *step, EventKind::DealRestored);
    event.before = event.after;
    session.history.append(event);
    session.totals.change(nullptr, &step->after);
    changes.deals.insert(id);
    changes.tasks = changes.notifications = true;
    return done();
}

} // namespace stagewright
