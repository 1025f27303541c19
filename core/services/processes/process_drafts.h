// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/process/process.h"

#include <QSet>

#include <optional>

namespace stagewright {

class Session;

/// An administrator's unsaved draft of the next version.
struct ProcessDraft
{
    Process process;
    int basedOn = 0; ///< the version it was made from
    Instant changedAt;
    QString comment = {}; ///< on the next version, as far as it has been written
};

/// Drafts of the next versions of processes, one for each administrator and process. They survive a crash,
/// are stored beside the versions, and others do not see them.
class ProcessDrafts
{
public:
    explicit ProcessDrafts(Session& session) : session_(session) {}

    /// Stores the draft and returns the moment it was stored at. `seen` is the moment of the stored draft
    /// that the caller knows: DraftChangedElsewhere if a different one is stored, which is then not
    /// overwritten. OnlyAdministrators; ProcessNotFound for a null id; TooManyStages, TooManyActions,
    /// DaysOutOfRange or TextTooLong if it could never be saved.
    [[nodiscard]] Result<Instant> save(UserId actor, const Process& draft, int basedOn,
                                       std::optional<Instant> seen, const QString& comment = {});
    [[nodiscard]] Result<std::optional<ProcessDraft>> of(UserId actor, ProcessId id);
    /// The processes of which the actor left a draft.
    [[nodiscard]] Result<QSet<ProcessId>> processes(UserId actor);
    /// Does nothing if the stored draft is not the one that was seen.
    [[nodiscard]] Outcome drop(UserId actor, ProcessId id, Instant seen);

private:
    Session& session_;
};

} // namespace stagewright
