// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/event.h"
#include "core/storage/engine/statement.h"

namespace stagewright {

class Connection;

/// The append-only history of deals.
class HistoryStore
{
public:
    explicit HistoryStore(Connection& connection);

    void append(const Event& event);
    /// Newest first.
    [[nodiscard]] QList<Event> of(DealId deal);

private:
    Statement append_;
    Statement ofDeal_;
};

} // namespace stagewright
