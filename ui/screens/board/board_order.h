// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"

namespace stagewright {

/// The order of the cards within every column.
struct BoardOrder
{
    DealSort sort = DealSort::Changed;
    bool descending = true;
    friend bool operator==(const BoardOrder&, const BoardOrder&) = default;
};

/// The orders that a person can choose, in the order of the menu.
[[nodiscard]] QList<BoardOrder> boardOrders();
/// "Sorted by value".
[[nodiscard]] QString boardOrderText(const BoardOrder& order);
} // namespace stagewright
