// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/deal_details.h"

#include "core/domain/deal/progress.h"
#include "core/domain/deal/timeline.h"
#include "core/services/session/session.h"

namespace stagewright {

namespace {

/// The version that applies to the deal: the newest one while it is open, afterwards the one it was closed
/// under.
int versionFor(const Deal& deal, const ProcessRecord& record)
{
    const bool closed = deal.status != DealStatus::Open && deal.processVersion > 0;
    return closed ? deal.processVersion : record.version;
}

/// The deal and its process, with nothing else filled in yet.
Result<DealDetails> startedDetails(Session& session, Deal deal)
{
    const ProcessId id = deal.facts.process;
    const ProcessRecord* record = session.processRecord(id);
    if (!record)
        return Problem{ProblemCode::ProcessNotFound, {id.toText()}};
    const int version = versionFor(deal, *record);
    auto process = session.processVersion(id, version);
    if (!process)
        return Problem{ProblemCode::ProcessNotFound, {id.toText()}};
    return DealDetails{std::move(deal), std::move(*process), version, {}, {}, {}, {}, {}, {}, {}};
}

void addPeople(Session& session, UserId viewer, DealDetails& details)
{
    const Organisation& people = session.organisation();
    const DealFacts& facts = details.deal.facts;
    details.rights = rightsOn(people, viewer, facts);
    if (const auto company = session.lists.company(facts.company))
        details.company = *company;
    if (const auto person = session.lists.person(facts.person))
        details.person = *person;
}

/// Adds stage names to events that were written before events kept them.
void nameStages(Session& session, DealDetails& details)
{
    const auto named = [&](StageId id, const QString& known) {
        const Stage* stage = known.isEmpty() ? details.process.stage(id) : nullptr;
        if (stage || !known.isEmpty() || id.isNull())
            return stage ? stage->name.text() : known;
        QString found = session.stageName(details.process.id, details.processVersion, id);
        const auto records = found.isEmpty() ? session.processes.records() : QList<ProcessRecord>();
        for (const ProcessRecord& record : records) {
            if (found.isEmpty())
                found = session.stageName(record.id, record.version, id);
        }
        return found;
    };
    for (Event& event : details.timeline) {
        if (event.before.stage == event.after.stage)
            continue;
        event.stageBefore = named(event.before.stage, event.stageBefore);
        event.stageAfter = named(event.after.stage, event.stageAfter);
    }
}

} // namespace

QSet<ActionId> DealDetails::done() const
{
    QSet<ActionId> actions;
    for (const Tick& tick : ticks)
        actions.insert(tick.action);
    return actions;
}

Result<DealDetails> detailsOf(Session& session, UserId viewer, DealId id)
{
    auto deal = session.deals.byId(id);
    if (!deal)
        return Problem{ProblemCode::DealNotFound, {id.toText()}};
    if (const Outcome sees = may(session.organisation(), viewer, DealVerb::See, deal->facts, id); !sees)
        return sees.problem();
    auto details = startedDetails(session, std::move(*deal));
    if (!details)
        return details;
    addPeople(session, viewer, *details);
    details->ticks = session.deals.ticks(id);
    details->timeline = session.history.of(id);
    nameStages(session, *details);
    const QSet<ActionId> isDone = details->done();
    details->deal.progress.mandatoryUndone = !mandatoryUndone(details->process, isDone).isEmpty();
    tellMandatory(details->timeline, details->process, isDone);
    details->notes = session.notes.notes(id);
    details->files = session.notes.files(id);
    details->tasks = session.tasks.of(id);
    return details;
}

} // namespace stagewright
