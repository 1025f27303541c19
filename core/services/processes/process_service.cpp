// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/processes/process_service.h"

#include "core/services/processes/process_checks.h"
#include "core/services/processes/process_ids.h"
#include "core/services/processes/process_summaries.h"
#include "core/services/processes/version_rollout.h"
#include "core/services/session/session.h"

#include <algorithm>
#include <utility>

namespace stagewright {

namespace {

Problem notFound(ProcessId id)
{
    return {ProblemCode::ProcessNotFound, {id.toText()}};
}

ProcessVersion versionOf(ProcessVersionRecord record)
{
    return {{record.version, record.savedAt, record.savedBy, std::move(record.comment)},
            std::move(record.body)};
}

Outcome requireStorable(Session& session, const Process& process)
{
    if (const auto sound = storable(process); !sound)
        return sound;
    return requireFreeName(session, process.name, process.id);
}

void insertVersion(Session& session, UserId actor, const Process& process, int version,
                   const QString& comment)
{
    session.processes.insertVersion(
        {process.id, version, session.environment().now(), actor, comment, process});
    // A draft that differs from what was saved is still unsaved work.
    if (const auto draft = session.processes.draft(process.id, actor); draft && draft->body == process)
        session.processes.removeDraft(process.id, actor);
    session.forgetCaches();
}

/// A process read from a file may already be here, or contain parts of one that is. The new one is a
/// different process, and ticks of the old one must not count for it.
bool sharesIds(Session& session, const Process& wanted)
{
    const auto records = session.processes.records();
    return std::any_of(records.cbegin(), records.cend(), [&](const ProcessRecord& record) {
        const Process* process = session.process(record.id);
        return record.id == wanted.id || (process && haveCommonIds(*process, wanted));
    });
}

ProcessId insertProcess(Session& session, UserId actor, const Process& process)
{
    const auto records = session.processes.records();
    int position = 0;
    for (const ProcessRecord& record : records)
        position = std::max(position, record.position + 1);
    session.processes.saveRecord({process.id, 1, position, records.isEmpty(), true});
    insertVersion(session, actor, process, 1, {});
    return process.id;
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

Result<QList<ProcessVersionInfo>> ProcessService::versionList(UserId viewer, ProcessId id)
{
    return session_.readAs(viewer, [&]() -> Result<QList<ProcessVersionInfo>> {
        if (!session_.processRecord(id))
            return notFound(id);
        return session_.processes.versionList(id);
    });
}

Result<ProcessVersion> ProcessService::version(UserId viewer, ProcessId id, int version)
{
    return session_.readAs(viewer, [&]() -> Result<ProcessVersion> {
        auto record = session_.processes.version(id, version);
        if (!record)
            return notFound(id);
        return versionOf(*std::move(record));
    });
}

Result<QList<ProcessVersion>> ProcessService::versions(UserId viewer, ProcessId id)
{
    return session_.readAs(viewer, [&]() -> Result<QList<ProcessVersion>> {
        if (!session_.processRecord(id))
            return notFound(id);
        QList<ProcessVersion> result;
        const auto records = session_.processes.versions(id);
        for (const ProcessVersionRecord& each : records)
            result.append(versionOf(each));
        return result;
    });
}

Result<ProcessId> ProcessService::create(UserId actor, const Process& wanted)
{
    return session_.write([&](Changes& changes) -> Result<ProcessId> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        IdSource& ids = *session_.environment().ids;
        const Process process =
            sharesIds(session_, wanted) ? copyOf(wanted, wanted.name, ids) : withSoundIds(wanted, ids);
        if (const auto sound = requireStorable(session_, process); !sound)
            return sound.problem();
        changes.processes = true;
        return insertProcess(session_, actor, process);
    });
}

Result<int> ProcessService::publish(UserId actor, const Process& wanted, int basedOn, const QString& comment,
                                    const LongWork& work)
{
    return session_.write([&](Changes& changes) -> Result<int> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        auto record = session_.processes.record(wanted.id);
        if (!record)
            return notFound(wanted.id);
        if (record->version != basedOn) {
            const UserId savedBy = session_.processes.newestStamps().value(record->id).savedBy;
            const User* saver = session_.organisation().user(savedBy);
            return Problem{ProblemCode::ProcessMovedOn,
                           {saver ? saver->name : QString(), QString::number(record->version)}};
        }
        if (const auto sound = storableComment(comment); !sound)
            return sound.problem();
        const Process process = withSoundIds(wanted, *session_.environment().ids);
        if (const auto sound = requireStorable(session_, process); !sound)
            return sound.problem();
        const Process* newest = session_.process(wanted.id);
        const Process before = newest ? *newest : process;
        ++record->version;
        session_.processes.saveRecord(*record);
        insertVersion(session_, actor, process, record->version, comment);
        if (const auto moved = moveOpenDealsTo(session_, before, process, changes, work); !moved)
            return moved.problem();
        changes.processes = true;
        return record->version;
    });
}

Result<ProcessId> ProcessService::duplicate(UserId actor, ProcessId id, const QString& name)
{
    return session_.write([&](Changes& changes) -> Result<ProcessId> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        const Process* original = session_.process(id);
        if (!original)
            return notFound(id);
        const auto newName = ProcessName::from(name);
        if (!newName)
            return newName.problem();
        const Process copy = copyOf(*original, *newName, *session_.environment().ids);
        if (const auto sound = requireStorable(session_, copy); !sound)
            return sound.problem();
        changes.processes = true;
        const QList<TeamId> teams = session_.processRecord(id)->teams;
        const auto made = insertProcess(session_, actor, copy);
        session_.processes.saveTeams(copy.id, teams);
        return made;
    });
}

Outcome ProcessService::setActive(UserId actor, ProcessId id, bool active)
{
    return session_.write([&](Changes& changes) -> Outcome {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed;
        auto record = session_.processes.record(id);
        if (!record)
            return notFound(id);
        if (const auto dispensable = requireDispensable(session_, id); !active && !dispensable)
            return dispensable;
        record->active = active;
        session_.processes.saveRecord(*record);
        session_.forgetCaches();
        changes.processes = true;
        return done();
    });
}

Outcome ProcessService::setTeams(UserId actor, ProcessId id, const Edit<ProcessTeams>& edit)
{
    return session_.write([&](Changes& changes) -> Outcome {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed;
        const ProcessRecord* record = session_.processRecord(id);
        const Process* process = session_.process(id);
        if (!record || !process)
            return notFound(id);
        const QList<TeamId> teams = merged(edit, ProcessTeams{record->teams}).record.teams;
        if (record->isDefault && !teams.isEmpty())
            return Problem{ProblemCode::DefaultIsForEverybody, {process->name.text()}};
        for (const TeamId team : teams) {
            if (!session_.organisation().team(team))
                return Problem{ProblemCode::TeamNotFound, {team.toText()}};
        }
        session_.processes.saveTeams(id, teams);
        session_.forgetCaches();
        changes.processes = true;
        return done();
    });
}

Outcome ProcessService::setDefault(UserId actor, ProcessId id)
{
    return session_.write([&](Changes& changes) -> Outcome {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed;
        const ProcessRecord* chosen = session_.processRecord(id);
        const Process* process = session_.process(id);
        if (!chosen || !process)
            return notFound(id);
        if (!chosen->active)
            return Problem{ProblemCode::ProcessArchived, {process->name.text()}};
        // Whoever opens a deal gets this process without being asked.
        if (!chosen->teams.isEmpty())
            return Problem{ProblemCode::DefaultIsForEverybody, {process->name.text()}};
        auto records = session_.processes.records();
        for (ProcessRecord& record : records) {
            record.isDefault = record.id == id;
            session_.processes.saveRecord(record);
        }
        session_.forgetCaches();
        changes.processes = true;
        return done();
    });
}

Outcome ProcessService::reorder(UserId actor, const QList<ProcessId>& order)
{
    return session_.write([&](Changes& changes) -> Outcome {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed;
        auto records = session_.processes.records();
        const auto place = [&order](const ProcessRecord& record) {
            const qsizetype index = order.indexOf(record.id);
            return index < 0 ? order.size() : index;
        };
        std::stable_sort(records.begin(), records.end(),
                         [&place](const auto& a, const auto& b) { return place(a) < place(b); });
        for (int position = 0; position < records.size(); ++position) {
            records[position].position = position;
            session_.processes.saveRecord(records[position]);
        }
        session_.forgetCaches();
        changes.processes = true;
        return done();
    });
}

} // namespace stagewright
