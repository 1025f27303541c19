// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_steps.h"

namespace stagewright {

// What ticking a box stores, once the right to it has been checked. Below the services; only within a verb.

/// With its note and files, and tells whom the action names. The problems of tickedDeal() and
/// checkTick(). `stored` becomes the tick.
[[nodiscard]] Result<TickResult> storeTick(Session& session, DealStep& step, const TickRequest& request,
                                           Changes& changes, Tick& stored);
/// The problems of untickedDeal().
[[nodiscard]] Result<TickResult> storeUntick(Session& session, DealStep& step, ActionId action,
                                             Changes& changes);
/// What is given with a tick: DayInFuture, DayBeforeDeal, TextTooLong, FileTooLarge.
[[nodiscard]] Outcome checkTick(const Session& session, const Deal& deal, const QString& note,
                                const QList<FileContent>& files, QDate day);
/// Stores a tick from before as it was, and tells nobody. The problems of retickedDeal();
/// NoteRequired or FileRequired if what it required has been deleted meanwhile.
[[nodiscard]] Outcome storeRetick(Session& session, DealStep& step, const Tick& tick, Changes& changes);

} // namespace stagewright
