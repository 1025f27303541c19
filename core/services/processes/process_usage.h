// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/configuring/impact.h"
#include "core/domain/instant.h"
#include "core/domain/process/action_usage.h"
#include "core/domain/result.h"

#include <QHash>

namespace stagewright {

class Session;

/// What deals have done of a process, to weigh a change of it. Covers everybody's deals, so all of it is for
/// administrators (OnlyAdministrators).
class ProcessUsage
{
public:
    explicit ProcessUsage(Session& session) : session_(session) {}

    /// What is done on the open deals of a process, read in one pass, for impactOf() to weigh a draft.
    /// Cancelled.
    [[nodiscard]] Result<TickTable> openTicks(UserId actor, ProcessId id, const CancelFlag* cancel = nullptr);
    /// The same for the deals won since then, for backtestOf().
    [[nodiscard]] Result<TickTable> wonTicks(UserId actor, ProcessId id, Instant since,
                                             const CancelFlag* cancel = nullptr);
    /// How many deals have done each action of any version: asked before one is deleted.
    [[nodiscard]] Result<QHash<ActionId, ActionUsage>> actions(UserId actor, ProcessId id);

private:
    Session& session_;
};

/// How many deals have ticked each action that any version of the process ever had; reads every tick in the
/// database. Below the services; only within a verb.
[[nodiscard]] QHash<ActionId, ActionUsage> actionUsage(Session& session, ProcessId id);

} // namespace stagewright
