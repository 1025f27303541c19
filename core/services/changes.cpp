// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/changes.h"

namespace stagewright {

void Changes::unite(const Changes& other)
{
    deals.unite(other.deals);
    manyDeals |= other.manyDeals;
    processes |= other.processes;
    people |= other.people;
    lists |= other.lists;
    tasks |= other.tasks;
    notifications |= other.notifications;
    workspace |= other.workspace;
}

} // namespace stagewright
