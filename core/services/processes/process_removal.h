// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process_version.h"
#include "core/services/processes/process_drafts.h"

#include <utility>

namespace stagewright {

class Session;

/// Everything that belonged to a process.
struct RemovedProcess
{
    ProcessId id;
    int version = 1;
    int position = 0;
    bool active = true;
    QList<TeamId> teams = {};
    QList<ProcessVersion> versions = {}; ///< newest first
    QList<std::pair<UserId, ProcessDraft>> drafts = {};
};

/// Deletes processes and restores them; administrators only (OnlyAdministrators).
class ProcessRemoval
{
public:
    explicit ProcessRemoval(Session& session) : session_(session) {}

    /// Only a process that no deal has ever used (ProcessInUse), and neither the default process
    /// (DefaultProcessNeeded) nor the last active one (LastActiveProcess). ProcessNotFound.
    [[nodiscard]] Result<RemovedProcess> remove(UserId actor, ProcessId id);
    /// Undoes remove(): restores it with its versions and drafts. Its name must still be free (NameTaken).
    [[nodiscard]] Outcome putBack(UserId actor, const RemovedProcess& removed);

private:
    Session& session_;
};

} // namespace stagewright
