// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/domain/long_work.h"
#include "core/domain/process/process_teams.h"
#include "core/domain/process/process_version.h"
#include "core/domain/result.h"
#include "core/services/session/directory.h"

namespace stagewright {

class Session;

/// The processes of a workspace. Active people read them; only administrators change them
/// (OnlyAdministrators). UserNotFound or UserInactive for anybody else.
class ProcessService
{
public:
    explicit ProcessService(Session& session) : session_(session) {}

    /// Archived ones too: deals of them are shown with it.
    [[nodiscard]] Result<QList<ProcessSummary>> all(UserId viewer);
    /// ProcessNotFound.
    [[nodiscard]] Result<ProcessSummary> byId(UserId viewer, ProcessId id);
    /// By folded name; ProcessNotFound quotes what was asked for.
    [[nodiscard]] Result<ProcessSummary> byName(UserId viewer, const QString& name);
    /// Newest first, without reading what is in them. ProcessNotFound.
    [[nodiscard]] Result<QList<ProcessVersionInfo>> versionList(UserId viewer, ProcessId id);
    /// ProcessNotFound also if there is no such version, or if it cannot be read.
    [[nodiscard]] Result<ProcessVersion> version(UserId viewer, ProcessId id, int version);
    /// Newest first, as far as they can be read, and with their content: slow for many. ProcessNotFound.
    [[nodiscard]] Result<QList<ProcessVersion>> versions(UserId viewer, ProcessId id);

    /// Stores a new process (its version 1); its name must be free (NameTaken). It gets new ids if any of its
    /// ids belongs to another process. TooManyStages, TooManyActions, DaysOutOfRange, TextTooLong.
    [[nodiscard]] Result<ProcessId> create(UserId actor, const Process& process);
    /// Stores the next version of a process. `basedOn` is the version the draft was made from: if the process
    /// moved on meanwhile the problem is ProcessMovedOn and nothing is stored. Every open deal of the process
    /// gets its stage, weights and totals under the new version in the same transaction. The actor's draft is
    /// deleted if it is what was published. ProcessNotFound, Cancelled and the problems of create().
    [[nodiscard]] Result<int> publish(UserId actor, const Process& process, int basedOn,
                                      const QString& comment, const LongWork& work = {});
    /// A copy under a free name (NameTaken), with ids of its own. ProcessNotFound; NameEmpty,
    /// NameTooLong or NameUnreadable.
    [[nodiscard]] Result<ProcessId> duplicate(UserId actor, ProcessId id, const QString& name);
    /// Archives or restores. ProcessNotFound; DefaultProcessNeeded or LastActiveProcess for one that new
    /// deals need.
    [[nodiscard]] Outcome setActive(UserId actor, ProcessId id, bool active);
    /// Sets who may open deals in it; no team means everybody, which the default process needs
    /// (DefaultIsForEverybody). Teams that somebody else added or removed meanwhile are left alone. Running
    /// deals continue. ProcessNotFound, TeamNotFound.
    [[nodiscard]] Outcome setTeams(UserId actor, ProcessId id, const Edit<ProcessTeams>& edit);
    /// Only for an active process (ProcessArchived) that everybody may use (DefaultIsForEverybody).
    /// ProcessNotFound.
    [[nodiscard]] Outcome setDefault(UserId actor, ProcessId id);
    /// Those that are not named keep their order, after the others.
    [[nodiscard]] Outcome reorder(UserId actor, const QList<ProcessId>& order);

private:
    Session& session_;
};

} // namespace stagewright
