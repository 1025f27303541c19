// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"
#include "core/domain/process/action_usage.h"
#include "core/domain/result.h"
#include "core/services/session/directory.h"

#include <QHash>

namespace stagewright {

class Session;
struct Changes;

// Below the services; only within a verb.

/// The processes in the administrator's order, without the numbers of deals.
[[nodiscard]] QList<ProcessSummary> processSummaries(Session& session);
/// Fills in how many of their open deals the viewer may see; cheap for any number of deals.
void countOpenDeals(Session& session, UserId viewer, QList<ProcessSummary>& summaries);

/// How many deals have ticked each action that any version of the process ever had; reads every tick in the
/// database.
[[nodiscard]] QHash<ActionId, ActionUsage> actionUsage(Session& session, ProcessId id);

/// Gives every open deal of the process its stage and weights under this version, and the process its totals.
/// A deal whose furthest stage is gone since `before` keeps the nearest stage before it. The deals themselves
/// did not change, so their history gets no entry. The only problem is Cancelled: the verb then has to fail.
[[nodiscard]] Outcome moveOpenDealsTo(Session& session, const Process& before, const Process& process,
                                      Changes& changes, const LongWork& work);

/// Refuses the default process and the last active one: new deals need a process.
[[nodiscard]] Outcome requireDispensable(Session& session, ProcessId id);
/// NameTaken if a process other than `except` has the name.
[[nodiscard]] Outcome requireFreeName(Session& session, const ProcessName& name, ProcessId except);

} // namespace stagewright
