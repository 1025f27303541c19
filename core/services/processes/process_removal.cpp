// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/processes/process_removal.h"

#include "core/services/processes/process_checks.h"
#include "core/services/processes/process_usage.h"
#include "core/services/session/session.h"

#include <algorithm>

namespace stagewright {

namespace {

/// The number of deals in the process; if there are none, of deals that were moved away and kept their ticks.
qint64 dealsEver(Session& session, ProcessId id)
{
    qint64 count = session.processes.dealCount(id, false);
    if (count == 0) {
        const auto usage = actionUsage(session, id);
        for (const ActionUsage& each : usage)
            count = std::max(count, each.deals());
    }
    return count;
}

/// Some may have been deleted meanwhile.
QList<TeamId> teamsThatAre(const Organisation& people, const QList<TeamId>& teams)
{
    QList<TeamId> result;
    std::copy_if(teams.cbegin(), teams.cend(), std::back_inserter(result),
                 [&people](TeamId id) { return people.team(id) != nullptr; });
    return result;
}

} // namespace

Result<RemovedProcess> ProcessRemoval::remove(UserId actor, ProcessId id)
{
    return session_.write([&](Changes& changes) -> Result<RemovedProcess> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        if (const auto dispensable = requireDispensable(session_, id); !dispensable)
            return dispensable.problem();
        if (const qint64 deals = dealsEver(session_, id); deals > 0) {
            const Process* process = session_.process(id);
            return Problem{ProblemCode::ProcessInUse,
                           {process ? process->name.text() : id.toText(), QString::number(deals)}};
        }
        const auto record = session_.processes.record(id);
        if (!record) // it was there a moment ago, so the disk failed
            return Problem{ProblemCode::ProcessNotFound, {id.toText()}};
        RemovedProcess removed{id, record->version, record->position, record->active, record->teams, {}, {}};
        const auto versions = session_.processes.versions(id);
        for (const ProcessVersionRecord& each : versions)
            removed.versions.append({{each.version, each.savedAt, each.savedBy, each.comment}, each.body});
        const auto drafts = session_.processes.drafts(id);
        for (const ProcessDraftRecord& each : drafts)
            removed.drafts.append({each.user, {each.body, each.basedOn, each.changedAt, each.comment}});
        session_.processes.remove(id);
        session_.forgetCaches();
        changes.processes = true;
        return removed;
    });
}

Outcome ProcessRemoval::putBack(UserId actor, const RemovedProcess& removed)
{
    return session_.write([&](Changes& changes) -> Outcome {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed;
        if (removed.versions.isEmpty() || session_.processRecord(removed.id))
            return done();
        if (const auto free = requireFreeName(session_, removed.versions.first().process.name, removed.id);
            !free)
            return free;
        ProcessStore& store = session_.processes;
        store.saveRecord({removed.id, removed.version, removed.position, false, removed.active});
        store.saveTeams(removed.id, teamsThatAre(session_.organisation(), removed.teams));
        for (const ProcessVersion& each : removed.versions)
            store.insertVersion(
                {removed.id, each.version, each.savedAt, each.savedBy, each.comment, each.process});
        for (const auto& [user, draft] : removed.drafts)
            store.saveDraft({removed.id, user, draft.basedOn, draft.changedAt, draft.process, draft.comment});
        session_.forgetCaches();
        changes.processes = true;
        return done();
    });
}

} // namespace stagewright
