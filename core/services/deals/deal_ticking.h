// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_steps.h"

namespace stagewright {

// What ticking a box stores, once the right to it has been checked. Below the services; only within a verb.

/// With its note and files, and tells whom the action names. The problems of tickedDeal() and
/// checkTick().
[[nodiscard]] Result<TickResult> storeTick(Session& session, DealStep& step, const TickRequest& request,
                                           Changes& changes);
/// The problems of untickedDeal().
[[nodiscard]] Result<TickResult> storeUntick(Session& session, DealStep& step, ActionId action,
                                             Changes& changes);
/// What is given with a tick: DayInFuture, DayBeforeDeal, TextTooLong, FileTooLarge.
[[nodiscard]] Outcome checkTick(const Session& session, const Deal& deal, const QString& note,
                                const QList<FileContent>& files, QDate day);
/// Whether unticking was the last thing that happened to the action.
[[nodiscard]] bool canTickAgain(Session& session, DealId deal, ActionId action);
/// Stores the tick that was there before. The problems of retickedDeal(); NotDone if unticking was not the
/// last thing that happened to the action.
[[nodiscard]] Outcome storeTickAgain(Session& session, DealStep& step, ActionId action, Changes& changes);

} // namespace stagewright
