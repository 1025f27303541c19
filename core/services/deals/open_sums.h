// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Below the services: only their .cpp files include this.
#include "core/domain/statistics/weighted_sum.h"
#include "core/storage/stores/deals/deal_filter.h"

#include <QHash>

namespace stagewright {

class Session;

/// Sums of open deals by the id they are grouped by; 0 is "not started" or "none".
using GroupSums = QHash<qint64, DealSums>;

/// The process a chart counts: the wanted one; when grouping by stage, the default one, because stages belong
/// to a single process. Null: all processes.
[[nodiscard]] ProcessId countedProcess(Session& session, GroupBy by, ProcessId wanted);

/// From the kept totals if they know what the filter asks for, otherwise by adding up the deals. The filter's
/// status must be open.
[[nodiscard]] GroupSums openSums(Session& session, const DealFilter& filter, GroupBy by);

} // namespace stagewright
