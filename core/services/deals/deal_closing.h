// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/undo/step.h"
#include "core/services/deals/deal_steps.h"

namespace stagewright {

// What closing and reopening a deal store, once the right to it has been checked. Below the services; only
// within a verb.

/// Whether a deal may be closed for this reason: ReasonRequired, ReasonNotFound, ReasonOfOtherStatus.
[[nodiscard]] Outcome checkReason(Session& session, DealStatus status, ReasonId reason);

/// The problems of closedDeal().
[[nodiscard]] Outcome storeWin(Session& session, DealStep& step, Changes& changes);
/// `status` is Lost or Outdated. The problems of closedDeal() and checkReason(); TextTooLong for the
/// comment.
[[nodiscard]] Outcome storeClosing(Session& session, DealStep& step, DealStatus status, ReasonId reason,
                                   const QString& comment, Changes& changes);
/// The problems of reopenedDeal().
[[nodiscard]] Outcome storeReopening(Session& session, DealStep& step, Changes& changes);
/// Makes an end of the deal what it was before a closing or reopening, or after it. ReasonNotFound;
/// MandatoryUndone.
[[nodiscard]] Outcome storeEnd(Session& session, DealStep& step, const DealEnd& end, Changes& changes);

} // namespace stagewright
