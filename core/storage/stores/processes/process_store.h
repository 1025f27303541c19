// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/action_usage.h"
#include "core/domain/process/process_version.h"
#include "core/storage/engine/statement.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace stagewright {

class Connection;

/// The row of a process; its content is in its versions.
struct ProcessRecord
{
    ProcessId id;
    int version = 1;
    int position = 0;
    bool isDefault = false;
    bool active = true;
    QList<TeamId> teams = {}; ///< who may open deals in it; empty: everybody
};

struct ProcessVersionRecord
{
    ProcessId process;
    int version = 1;
    Instant savedAt;
    UserId savedBy;
    QString comment;
    Process body;
};

struct ProcessDraftRecord
{
    ProcessId process;
    UserId user;
    int basedOn = 0;
    Instant changedAt;
    Process body;
    QString comment = {}; ///< on the next version
};

/// When a version was saved, and by whom.
struct ProcessStamp
{
    Instant savedAt;
    UserId savedBy;
};

/// Processes, their versions and the drafts of their next versions.
class ProcessStore
{
public:
    explicit ProcessStore(Connection& connection);

    [[nodiscard]] QList<ProcessRecord> records(); ///< by position
    [[nodiscard]] std::optional<ProcessRecord> record(ProcessId id);
    /// Inserts, or changes the row with the same id; its teams are saved by saveTeams().
    void saveRecord(const ProcessRecord& record);
    void saveTeams(ProcessId id, const QList<TeamId>& teams);
    /// Whether any process is limited to this team.
    [[nodiscard]] bool servesTeam(TeamId team);
    void remove(ProcessId id);

    void insertVersion(const ProcessVersionRecord& version);
    /// Nothing if there is none, or if its document cannot be read (which check reports).
    [[nodiscard]] std::optional<ProcessVersionRecord> version(ProcessId id, int version);
    [[nodiscard]] QList<ProcessVersionRecord> versions(ProcessId id); ///< newest first
    /// Newest first, without reading their documents; also those that cannot be read.
    [[nodiscard]] QList<ProcessVersionInfo> versionList(ProcessId id);
    /// For the newest version of each process, without reading its document.
    [[nodiscard]] QHash<ProcessId, ProcessStamp> newestStamps();

    void saveDraft(const ProcessDraftRecord& draft);
    [[nodiscard]] std::optional<ProcessDraftRecord> draft(ProcessId id, UserId user);
    /// When the draft was stored, whether or not it can be read.
    [[nodiscard]] std::optional<Instant> draftChangedAt(ProcessId id, UserId user);
    [[nodiscard]] QList<ProcessDraftRecord> drafts(ProcessId id);
    [[nodiscard]] QSet<ProcessId> processesWithDraft(UserId user);
    void removeDraft(ProcessId id, UserId user);

    [[nodiscard]] qint64 dealCount(ProcessId id, bool openOnly);
    /// How many deals have ticked each of these actions, with the open ones of this process counted apart;
    /// actions that no deal has done are missing. Reads every tick in the database.
    [[nodiscard]] QHash<ActionId, ActionUsage> usage(ProcessId id, const QList<ActionId>& actions);

private:
    [[nodiscard]] QList<TeamId> teams(ProcessId id);

    Connection& connection_;
};

/// The document that stores a process version, and reading it: compact JSON in the storage's own format.
[[nodiscard]] QByteArray processDocument(const Process& process);
[[nodiscard]] std::optional<Process> processFromDocument(const QByteArray& document);

} // namespace stagewright
