// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/bulk_wish.h"
#include "core/domain/long_work.h"
#include "core/domain/result.h"
#include "core/services/deals/deal_rows.h"

#include <variant>

namespace stagewright {

class Session;

/// These deals, or everything that a query finds at that moment; each once.
using BulkTarget = std::variant<QList<DealId>, DealQuery>;

/// One verb on many deals, in one transaction. Every deal is treated exactly as by the verb of DealService
/// for one deal: the same rights, rules and history; those that refuse are left as they are and reported.
class BulkChanges
{
public:
    enum class Run { Store, Trial };

    explicit BulkChanges(Session& session) : session_(session) {}

    /// Refused as a whole, with nothing stored, where the wish is wrong for every deal: UserNotFound,
    /// OwnerInactive, ListEntryNotFound; ProcessNotFound, ProcessArchived, ProcessNotForYou; ReasonRequired,
    /// ReasonNotFound, ReasonOfOtherStatus, TextTooLong; and UserNotFound or UserInactive for the actor.
    /// Cancelled stores nothing either. A trial reports what would happen.
    [[nodiscard]] Result<BulkReport> apply(UserId actor, const BulkTarget& target, const BulkWish& wish,
                                           const LongWork& work = {}, Run run = Run::Store);

private:
    Session& session_;
};

} // namespace stagewright
