// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"
#include "core/domain/process/action_usage.h"
#include "core/domain/result.h"
#include "core/services/directory.h"

#include <QHash>

namespace stagewright {

class Session;
struct Changes;

// Below the services, within a verb only.

/// The processes in the administrator's order, without numbers of deals.
[[nodiscard]] QList<ProcessSummary> processSummaries(Session& session);
/// Fills in how many of their open deals the viewer may see; cheap at any number of deals.
void countOpenDeals(Session& session, UserId viewer, QList<ProcessSummary>& summaries);

/// How many deals have a tick of each action any version of the process ever had; looks at every tick there
/// is.
[[nodiscard]] QHash<ActionId, ActionUsage> actionUsage(Session& session, ProcessId id);

/// Gives every open deal of the process its stage and weights under this version, and the process its totals.
/// A deal whose furthest stage is gone since `before` keeps the nearest one in front of it.
/// Deals did not change by it, so their history says nothing. The problem is Cancelled, if any: the verb has
/// to fail then.
[[nodiscard]] Outcome moveOpenDealsTo(Session& session, const Process& before, const Process& process,
                                      Changes& changes, const LongWork& work);

/// Refuses for the default process and the last active one: new deals need a process.
[[nodiscard]] Outcome requireDispensable(Session& session, ProcessId id);
/// NameTaken when a process other than `except` has the name.
[[nodiscard]] Outcome requireFreeName(Session& session, const ProcessName& name, ProcessId except);

} // namespace stagewright
