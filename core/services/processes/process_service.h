// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/configuring/impact.h"
#include "core/domain/long_work.h"
#include "core/domain/process/action_usage.h"
#include "core/domain/process/process_teams.h"
#include "core/domain/result.h"
#include "core/services/session/directory.h"

#include <QSet>

namespace stagewright {

class Session;

struct ProcessVersion
{
    int version = 1;
    Instant savedAt;
    UserId savedBy;
    QString comment;
    Process process;
    friend bool operator==(const ProcessVersion&, const ProcessVersion&) = default;
};

/// Designing processes; administrators only.
class ProcessService
{
public:
    explicit ProcessService(Session& session) : session_(session) {}

    /// Active people see every process, archived ones too: deals of them are shown with it.
    [[nodiscard]] Result<QList<ProcessSummary>> all(UserId viewer);
    [[nodiscard]] Result<ProcessSummary> byId(UserId viewer, ProcessId id);
    /// By folded name; the problem quotes what was asked for.
    [[nodiscard]] Result<ProcessSummary> byName(UserId viewer, const QString& name);
    [[nodiscard]] Result<QList<ProcessVersion>> versions(UserId actor, ProcessId id); ///< newest first

    /// Stores a new process (its version 1); its name must be free. It gets new ids if any of its ids belongs
    /// to another process.
    [[nodiscard]] Result<ProcessId> create(UserId actor, const Process& process);
    /// Stores the next version of a process. `basedOn` is the version the draft was made from: if the process
    /// moved on meanwhile the problem is ProcessMovedOn and nothing is stored. Every open deal of the process
    /// gets its stage, weights and totals under the new version in the same transaction. The actor's draft is
    /// deleted if it is what was published.
    [[nodiscard]] Result<int> publish(UserId actor, const Process& process, int basedOn,
                                      const QString& comment, const LongWork& work = {});
    /// A copy under a free name, with ids of its own.
    [[nodiscard]] Result<ProcessId> duplicate(UserId actor, ProcessId id, const QString& name);
    [[nodiscard]] Outcome setActive(UserId actor, ProcessId id, bool active);
    /// Sets who may open deals in it; no team means everybody, which the default process needs
    /// (DefaultIsForEverybody). Teams that somebody else added or removed meanwhile are left alone. Running
    /// deals continue.
    [[nodiscard]] Outcome setTeams(UserId actor, ProcessId id, const Edit<ProcessTeams>& edit);
    /// Only for an active process that everybody may use.
    [[nodiscard]] Outcome setDefault(UserId actor, ProcessId id);
    [[nodiscard]] Outcome reorder(UserId actor, const QList<ProcessId>& order);

    /// The administrator's unsaved draft, which survives a crash: stored beside the versions, invisible to
    /// others. The version is the one it was made from.
    struct Draft
    {
        Process process;
        int basedOn = 0;
        Instant changedAt;
        QString comment = {}; ///< on the next version, as far as it has been written
    };
    /// Everything that belonged to a process.
    struct Removed
    {
        ProcessId id;
        int version = 1;
        int position = 0;
        bool active = true;
        QList<TeamId> teams = {};
        QList<ProcessVersion> versions = {}; ///< newest first
        QList<std::pair<UserId, Draft>> drafts = {};
    };
    /// Only for a process that no deal has ever used, and never the default one.
    [[nodiscard]] Result<Removed> remove(UserId actor, ProcessId id);
    /// Undoes remove(): restores it with its versions and drafts. Its name must still be free.
    [[nodiscard]] Outcome putBack(UserId actor, const Removed& removed);

    /// Stores the draft and returns the moment it was stored at. `seen` is the moment of the stored draft
    /// that the caller knows: DraftChangedElsewhere if a different one is stored, which is then not
    /// overwritten.
    [[nodiscard]] Result<Instant> saveDraft(UserId actor, const Process& draft, int basedOn,
                                            std::optional<Instant> seen, const QString& comment = {});
    [[nodiscard]] Result<std::optional<Draft>> draft(UserId actor, ProcessId id);
    /// The processes of which the actor left a draft.
    [[nodiscard]] Result<QSet<ProcessId>> draftsOf(UserId actor);
    /// Does nothing if the stored draft is not the one that was seen.
    [[nodiscard]] Outcome dropDraft(UserId actor, ProcessId id, Instant seen);
    /// What is done on the open deals of a process, read in one pass, for impactOf() to weigh a draft. Covers
    /// everybody's deals, so it is for administrators.
    [[nodiscard]] Result<TickTable> openTicks(UserId actor, ProcessId id, const CancelFlag* cancel = nullptr);
    /// The same for the deals won since then, for backtestOf().
    [[nodiscard]] Result<TickTable> wonTicks(UserId actor, ProcessId id, Instant since,
                                             const CancelFlag* cancel = nullptr);
    /// How many deals have done each action of any version: asked before one is deleted. Covers everybody's
    /// deals, so it is for administrators (OnlyAdministrators).
    [[nodiscard]] Result<QHash<ActionId, ActionUsage>> usage(UserId actor, ProcessId id);

private:
    Session& session_;
};

} // namespace stagewright
