// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/action_usage.h"
#include "core/domain/process/process.h"
#include "core/storage/engine/statement.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace stagewright {

class Connection;

/// What stands on the row of a process; its content stands in its versions.
struct ProcessRecord
{
    ProcessId id;
    int version = 1;
    int position = 0;
    bool isDefault = false;
    bool active = true;
    QList<TeamId> teams = {}; ///< who may use it; empty: everybody
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

/// When and by whom a version was saved.
struct ProcessStamp
{
    Instant savedAt;
    UserId savedBy;
};

/// Processes, their versions and the drafts of their next ones.
class ProcessStore
{
public:
    explicit ProcessStore(Connection& connection);

    [[nodiscard]] QList<ProcessRecord> records(); ///< by position
    [[nodiscard]] std::optional<ProcessRecord> record(ProcessId id);
    /// Inserts, or changes the row of the same id; its teams are saved by saveTeams().
    void saveRecord(const ProcessRecord& record);
    void saveTeams(ProcessId id, const QList<TeamId>& teams);
    /// Some process is for this team.
    [[nodiscard]] bool servesTeam(TeamId team);
    void remove(ProcessId id);

    void insertVersion(const ProcessVersionRecord& version);
    /// Nothing when there is none, or when its document cannot be read (which check reports).
    [[nodiscard]] std::optional<ProcessVersionRecord> version(ProcessId id, int version);
    [[nodiscard]] QList<ProcessVersionRecord> versions(ProcessId id); ///< newest first
    /// Of the newest version of each process, without reading its document.
    [[nodiscard]] QHash<ProcessId, ProcessStamp> newestStamps();

    void saveDraft(const ProcessDraftRecord& draft);
    [[nodiscard]] std::optional<ProcessDraftRecord> draft(ProcessId id, UserId user);
    /// When the draft was stored, whether it can be read or not.
    [[nodiscard]] std::optional<Instant> draftChangedAt(ProcessId id, UserId user);
    [[nodiscard]] QList<ProcessDraftRecord> drafts(ProcessId id);
    [[nodiscard]] QSet<ProcessId> processesWithDraft(UserId user);
    void removeDraft(ProcessId id, UserId user);

    [[nodiscard]] qint64 dealCount(ProcessId id, bool openOnly);
    /// How many deals have a tick of each of these actions, the open ones of this process apart; actions that
    /// no deal has done are missing. Looks at every tick there is.
    [[nodiscard]] QHash<ActionId, ActionUsage> usage(ProcessId id, const QList<ActionId>& actions);

private:
    [[nodiscard]] QList<TeamId> teams(ProcessId id);

    Connection& connection_;
};

/// The document a process version is stored as, and its reading; a compact JSON of the storage's own.
[[nodiscard]] QByteArray processDocument(const Process& process);
[[nodiscard]] std::optional<Process> processFromDocument(const QByteArray& document);

} // namespace stagewright
