// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"

namespace stagewright {

/// The row that a card will have among these once it was moved to their column, which counts as a change.
[[nodiscard]] int rowOfMoved(const QList<DealRow>& cards, const DealRow& moved, DealSort sort,
                             bool descending);

} // namespace stagewright
