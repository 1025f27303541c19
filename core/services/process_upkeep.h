// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/directory.h"

#include <QHash>

namespace stagewright {

class Session;
struct Changes;

// Below the services, within a verb only.

/// The processes in the administrator's order, with the number of their open deals; cheap at any number of
/// deals.
[[nodiscard]] QList<ProcessSummary> processSummaries(Session& session);

/// How many deals have a tick of each action any version of the process ever had; looks at every tick there
/// is.
[[nodiscard]] QHash<ActionId, qint64> actionUsage(Session& session, ProcessId id);

/// Gives every open deal of the process its stage and weights under this version, and the process its totals.
/// Deals did not change by it, so their history says nothing.
void moveOpenDealsTo(Session& session, const Process& process, Changes& changes);

} // namespace stagewright
