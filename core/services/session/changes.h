// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QSet>

namespace stagewright {

/// What a committed verb changed. Announced only after the commit, so that listeners can read it.
struct Changes
{
    QSet<DealId> deals;
    bool manyDeals = false; ///< too many to list: anything about deals may have changed
    bool processes = false;
    bool people = false;
    bool lists = false; ///< products, sources, reasons, companies, persons
    bool tasks = false;
    bool notifications = false;
    bool workspace = false;

    [[nodiscard]] bool anyDeals() const { return manyDeals || !deals.isEmpty(); }
    [[nodiscard]] bool isEmpty() const
    {
        return !anyDeals() && !processes && !people && !lists && !tasks && !notifications && !workspace;
    }
    void unite(const Changes& other);
    /// For when it is unknown what changed.
    [[nodiscard]] static Changes everything();
};

} // namespace stagewright
