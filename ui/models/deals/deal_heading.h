// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"

#include <QString>

#include <optional>

namespace stagewright {

/// The heading of a column of the table of deals, and what a click on it sorts by.
struct DealHeading
{
    const char* source; ///< in English
    std::optional<DealSort> sort;
    bool number = false;
    [[nodiscard]] QString text() const; ///< in the reader's language
};

/// By DealTableModel::Column.
[[nodiscard]] const DealHeading& dealHeading(int column);

} // namespace stagewright
