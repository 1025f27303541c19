// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"
#include "core/domain/result.h"

namespace stagewright {

class Session;

/// Rebuilds every derived fact of a workspace from its source: stages and weights, totals, folded names and
/// the search index, in one transaction. Afterwards check finds no difference in them.
[[nodiscard]] Outcome rederive(Session& session, const LongWork& work = {});

} // namespace stagewright
