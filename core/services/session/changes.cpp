// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session/changes.h"

namespace stagewright {

Changes Changes::everything()
{
    Changes changes;
    changes.manyDeals = true;
    changes.processes = true;
    changes.people = true;
    changes.lists = true;
    changes.tasks = true;
    changes.notifications = true;
    changes.workspace = true;
    return changes;
}

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
