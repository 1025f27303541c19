// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"
#include "core/domain/process/process.h"

namespace stagewright {

class Session;
struct Changes;

/// Gives every open deal of the process its stage and weights under this version, and the process its totals.
/// A deal whose furthest stage is gone since `before` keeps the nearest stage before it. The deals themselves
/// did not change, so their history gets no entry. The only problem is Cancelled: the verb then has to fail.
/// Below the services; only within a verb.
[[nodiscard]] Outcome moveOpenDealsTo(Session& session, const Process& before, const Process& process,
                                      Changes& changes, const LongWork& work);

} // namespace stagewright
