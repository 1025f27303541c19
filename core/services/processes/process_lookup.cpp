// SPDX-License-Identifier: GPL-3.0-or-later
// The questions ProcessService answers, and the drafts it keeps.
#include "core/services/processes/process_rules.h"
#include "core/services/processes/process_service.h"
#include "core/services/processes/process_upkeep.h"
#include "core/services/session/session.h"

namespace stagewright {

namespace {

Problem notFound(ProcessId id)
{
    return {ProblemCode::ProcessNotFound, {id.toText()}};
}

} // namespace

Result<QList<ProcessSummary>> ProcessService::all(UserId viewer)
{
    return session_.readAs(viewer,
                           [&]() -> Result<QList<ProcessSummary>> { return processSummaries(session_); });
}

Result<ProcessSummary> ProcessService::byId(UserId viewer, ProcessId id)
{
    return session_.readAs(viewer, [&]() -> Result<ProcessSummary> {
        const auto summaries = processSummaries(session_);
        for (const ProcessSummary& each : summaries) {
            if (each.process.id == id)
                return each;
        }
        return notFound(id);
    });
}

Result<ProcessSummary> ProcessService::byName(UserId viewer, const QString& name)
{
    return session_.readAs(viewer, [&]() -> Result<ProcessSummary> {
        const auto summaries = processSummaries(session_);
        for (const ProcessSummary& each : summaries) {
            if (folded(each.process.name.text()) == folded(name))
                return each;
        }
        return Problem{ProblemCode::ProcessNotFound, {name}};
    });
}

Result<QList<ProcessVersion>> ProcessService::versions(UserId actor, ProcessId id)
{
    return session_.readAs(actor, [&]() -> Result<QList<ProcessVersion>> {
        if (!session_.processRecord(id))
            return notFound(id);
        QList<ProcessVersion> result;
        const auto records = session_.processes.versions(id);
        for (const ProcessVersionRecord& each : records)
            result.append({each.version, each.savedAt, each.savedBy, each.comment, each.body});
        return result;
    });
}

Result<Instant> ProcessService::saveDraft(UserId actor, const Process& draft, int basedOn,
                                          std::optional<Instant> seen, const QString& comment)
{
    return session_.write([&](Changes&) -> Result<Instant> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        if (draft.id.isNull())
            return notFound(draft.id);
        if (const auto sound = storable(draft); !sound)
            return sound.problem();
        if (const auto sound = storableComment(comment); !sound)
            return sound.problem();
        const auto stored = session_.processes.draftChangedAt(draft.id, actor);
        if (stored && !(stored == seen))
            return Problem{ProblemCode::DraftChangedElsewhere, {draft.name.text()}};
        // Later than the previous draft, however coarse the clock is: the moment tells drafts apart.
        const Instant now = session_.environment().now();
        const Instant at = stored && stored->ms >= now.ms ? Instant{stored->ms + 1} : now;
        session_.processes.saveDraft({draft.id, actor, basedOn, at, draft, comment});
        return at;
    });
}

Result<std::optional<ProcessService::Draft>> ProcessService::draft(UserId actor, ProcessId id)
{
    return session_.readAs(actor, [&]() -> Result<std::optional<Draft>> {
        auto record = session_.processes.draft(id, actor);
        if (!record)
            return std::optional<Draft>();
        return std::optional<Draft>(
            {std::move(record->body), record->basedOn, record->changedAt, record->comment});
    });
}

Result<QSet<ProcessId>> ProcessService::draftsOf(UserId actor)
{
    return session_.readAs(
        actor, [&]() -> Result<QSet<ProcessId>> { return session_.processes.processesWithDraft(actor); });
}

Outcome ProcessService::dropDraft(UserId actor, ProcessId id, Instant seen)
{
    return session_.write([&](Changes&) -> Outcome {
        if (const auto user = session_.activeUser(actor); !user)
            return user.problem();
        if (session_.processes.draftChangedAt(id, actor) == seen)
            session_.processes.removeDraft(id, actor);
        return done();
    });
}

Result<TickTable> ProcessService::openTicks(UserId actor, ProcessId id, const CancelFlag* cancel)
{
    return session_.read([&]() -> Result<TickTable> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        TickTable table;
        session_.deals.eachOpenDeal(id, [&](const DealStore::WeighedDeal& deal) {
            table.add(deal.id, deal.valueMinor, deal.done);
            return !isCancelled(cancel);
        });
        if (isCancelled(cancel))
            return Problem{ProblemCode::Cancelled, {}};
        return table;
    });
}

Result<TickTable> ProcessService::wonTicks(UserId actor, ProcessId id, Instant since,
                                           const CancelFlag* cancel)
{
    return session_.read([&]() -> Result<TickTable> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        TickTable table;
        session_.deals.eachWonDeal(id, since, [&](const DealStore::WeighedDeal& deal) {
            table.add(deal.id, deal.valueMinor, deal.done);
            return !isCancelled(cancel);
        });
        if (isCancelled(cancel))
            return Problem{ProblemCode::Cancelled, {}};
        return table;
    });
}

Result<QHash<ActionId, ActionUsage>> ProcessService::usage(UserId actor, ProcessId id)
{
    return session_.read([&]() -> Result<QHash<ActionId, ActionUsage>> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        return actionUsage(session_, id);
    });
}

} // namespace stagewright
