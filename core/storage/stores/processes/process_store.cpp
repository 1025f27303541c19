// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/processes/process_store.h"

#include "core/domain/deal/deal.h"
#include "core/storage/engine/connection.h"

#include <QSet>

namespace stagewright {

namespace {

ProcessRecord recordAt(const Statement& row)
{
    return {row.id<ProcessId>(0), row.small(1), row.small(2), row.flag(3), row.flag(4), {}};
}

std::optional<ProcessVersionRecord> versionAt(const Statement& row)
{
    auto body = processFromDocument(row.bytes(5));
    if (!body)
        return std::nullopt;
    return ProcessVersionRecord{row.id<ProcessId>(0), row.small(1), row.instant(2),
                                row.id<UserId>(3),    row.text(4),  std::move(*body)};
}

QByteArray recordsSql(const char* which)
{
    return QByteArray("SELECT id, version, position, is_default, active FROM process ") + which;
}

QByteArray versionsSql(const char* which)
{
    return QByteArray("SELECT process_id, version, saved_at, saved_by, comment, body FROM process_version ") +
           which;
}

} // namespace

ProcessStore::ProcessStore(Connection& connection) : connection_(connection) {}

QList<ProcessRecord> ProcessStore::records()
{
    Statement& row = connection_.statement(recordsSql("ORDER BY position, id"));
    QList<ProcessRecord> result;
    row.bind();
    while (row.step())
        result.append(recordAt(row));
    for (ProcessRecord& record : result)
        record.teams = teams(record.id);
    return result;
}

std::optional<ProcessRecord> ProcessStore::record(ProcessId id)
{
    Statement& row = connection_.statement(recordsSql("WHERE id = ?"));
    if (!row.bind(id).step())
        return std::nullopt;
    ProcessRecord found = recordAt(row);
    row.reset();
    found.teams = teams(id);
    return found;
}

QList<TeamId> ProcessStore::teams(ProcessId id)
{
    QList<TeamId> result;
    Statement& row =
        connection_.statement("SELECT team_id FROM process_team WHERE process_id = ? ORDER BY team_id");
    row.bind(id);
    while (row.step())
        result.append(row.id<TeamId>(0));
    return result;
}

void ProcessStore::saveTeams(ProcessId id, const QList<TeamId>& teams)
{
    connection_.statement("DELETE FROM process_team WHERE process_id = ?").bind(id).run();
    for (const TeamId team : teams)
        connection_
            .statement("INSERT INTO process_team (process_id, team_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
            .bind(id, team)
            .run();
}

bool ProcessStore::servesTeam(TeamId team)
{
    Statement& row = connection_.statement("SELECT 1 FROM process_team WHERE team_id = ? LIMIT 1");
    const bool found = row.bind(team).step();
    row.reset();
    return found;
}

void ProcessStore::saveRecord(const ProcessRecord& record)
{
    connection_
        .statement("INSERT INTO process (id, version, position, is_default, active) "
                   "VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET version = excluded.version, "
                   "position = excluded.position, is_default = excluded.is_default, active = excluded.active")
        .bind(record.id, record.version, record.position, record.isDefault, record.active)
        .run();
}

void ProcessStore::remove(ProcessId id)
{
    connection_.statement("DELETE FROM process_draft WHERE process_id = ?").bind(id).run();
    connection_.statement("DELETE FROM process WHERE id = ?").bind(id).run();
}

void ProcessStore::insertVersion(const ProcessVersionRecord& version)
{
    connection_
        .statement("INSERT INTO process_version (process_id, version, saved_at, saved_by, comment, body) "
                   "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(version.process, version.version, version.savedAt, version.savedBy, version.comment,
              QString::fromUtf8(processDocument(version.body)))
        .run();
}

std::optional<ProcessVersionRecord> ProcessStore::version(ProcessId id, int version)
{
    Statement& row = connection_.statement(versionsSql("WHERE process_id = ? AND version = ?"));
    if (!row.bind(id, version).step())
        return std::nullopt;
    auto found = versionAt(row);
    row.reset();
    return found;
}

QList<ProcessVersionRecord> ProcessStore::versions(ProcessId id)
{
    Statement& row = connection_.statement(versionsSql("WHERE process_id = ? ORDER BY version DESC"));
    QList<ProcessVersionRecord> result;
    row.bind(id);
    while (row.step()) {
        if (auto found = versionAt(row))
            result.append(std::move(*found));
    }
    return result;
}

QList<ProcessVersionInfo> ProcessStore::versionList(ProcessId id)
{
    Statement& row = connection_.statement("SELECT version, saved_at, saved_by, comment FROM process_version "
                                           "WHERE process_id = ? ORDER BY version DESC");
    QList<ProcessVersionInfo> result;
    row.bind(id);
    while (row.step())
        result.append({row.small(0), row.instant(1), row.id<UserId>(2), row.text(3)});
    return result;
}

QHash<ProcessId, ProcessStamp> ProcessStore::newestStamps()
{
    Statement& row =
        connection_.statement("SELECT v.process_id, v.saved_at, v.saved_by FROM process p "
                              "JOIN process_version v ON v.process_id = p.id AND v.version = p.version");
    QHash<ProcessId, ProcessStamp> stamps;
    row.bind();
    while (row.step())
        stamps.insert(row.id<ProcessId>(0), {row.instant(1), row.id<UserId>(2)});
    return stamps;
}

void ProcessStore::saveDraft(const ProcessDraftRecord& draft)
{
    connection_
        .statement("INSERT INTO process_draft (process_id, user_id, based_on, changed_at, body, comment) "
                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (process_id, user_id) DO UPDATE SET "
                   "based_on = excluded.based_on, changed_at = excluded.changed_at, body = excluded.body, "
                   "comment = excluded.comment")
        .bind(draft.process, draft.user, draft.basedOn, draft.changedAt,
              QString::fromUtf8(processDocument(draft.body)), draft.comment)
        .run();
}

std::optional<ProcessDraftRecord> ProcessStore::draft(ProcessId id, UserId user)
{
    Statement& row = connection_.statement("SELECT based_on, changed_at, body, comment FROM process_draft "
                                           "WHERE process_id = ? AND user_id = ?");
    if (!row.bind(id, user).step())
        return std::nullopt;
    auto body = processFromDocument(row.bytes(2));
    std::optional<ProcessDraftRecord> found;
    if (body)
        found = ProcessDraftRecord{id, user, row.small(0), row.instant(1), std::move(*body), row.text(3)};
    row.reset();
    return found;
}

std::optional<Instant> ProcessStore::draftChangedAt(ProcessId id, UserId user)
{
    Statement& row =
        connection_.statement("SELECT changed_at FROM process_draft WHERE process_id = ? AND user_id = ?");
    if (!row.bind(id, user).step())
        return std::nullopt;
    const Instant at = row.instant(0);
    row.reset();
    return at;
}

QList<ProcessDraftRecord> ProcessStore::drafts(ProcessId id)
{
    Statement& row =
        connection_.statement("SELECT user_id, based_on, changed_at, body, comment FROM process_draft "
                              "WHERE process_id = ? ORDER BY user_id");
    QList<ProcessDraftRecord> result;
    row.bind(id);
    while (row.step()) {
        if (auto body = processFromDocument(row.bytes(3)))
            result.append(
                {id, row.id<UserId>(0), row.small(1), row.instant(2), std::move(*body), row.text(4)});
    }
    return result;
}

QSet<ProcessId> ProcessStore::processesWithDraft(UserId user)
{
    Statement& row = connection_.statement("SELECT process_id FROM process_draft WHERE user_id = ?");
    QSet<ProcessId> result;
    row.bind(user);
    while (row.step())
        result.insert(row.id<ProcessId>(0));
    return result;
}

void ProcessStore::removeDraft(ProcessId id, UserId user)
{
    connection_.statement("DELETE FROM process_draft WHERE process_id = ? AND user_id = ?")
        .bind(id, user)
        .run();
}

qint64 ProcessStore::dealCount(ProcessId id, bool openOnly)
{
    // Two statements, because only open deals have an index that begins with the process.
    const qint64 open = connection_.statement("SELECT count(*) FROM deal WHERE process_id = ? AND status = 0")
                            .bind(id)
                            .firstInteger();
    if (openOnly)
        return open;
    return open + connection_.statement("SELECT count(*) FROM deal WHERE process_id = ? AND status > 0")
                      .bind(id)
                      .firstInteger();
}

QHash<ActionId, ActionUsage> ProcessStore::usage(ProcessId id, const QList<ActionId>& actions)
{
    const QSet<ActionId> wanted(actions.cbegin(), actions.cend());
    QHash<ActionId, ActionUsage> counts;
    // Counted here: grouping in the database would sort every tick.
    Statement& row = connection_.statement(
        "SELECT completed_action.action_id, deal.status, deal.process_id FROM completed_action "
        "JOIN deal ON deal.id = completed_action.deal_id");
    row.bind();
    while (row.step()) {
        const auto action = row.id<ActionId>(0);
        if (!wanted.contains(action))
            continue;
        const bool follows = row.integer(1) == qint64(DealStatus::Open) && row.id<ProcessId>(2) == id;
        ++(follows ? counts[action].open : counts[action].other);
    }
    return counts;
}

} // namespace stagewright
