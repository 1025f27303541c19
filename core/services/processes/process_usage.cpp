// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/processes/process_usage.h"

#include "core/services/session/session.h"

namespace stagewright {

Result<TickTable> ProcessUsage::openTicks(UserId actor, ProcessId id, const CancelFlag* cancel)
{
    return session_.read([&]() -> Result<TickTable> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        TickTable table;
        session_.deals.eachOpenDeal(id, [&](const DealStore::WeighedDeal& deal) {
            table.add(deal.id, deal.valueMinor, deal.done);
            return !isCancelled(cancel);
        });
        if (isCancelled(cancel))
            return Problem{ProblemCode::Cancelled, {}};
        return table;
    });
}

Result<TickTable> ProcessUsage::wonTicks(UserId actor, ProcessId id, Instant since, const CancelFlag* cancel)
{
    return session_.read([&]() -> Result<TickTable> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        TickTable table;
        session_.deals.eachWonDeal(id, since, [&](const DealStore::WeighedDeal& deal) {
            table.add(deal.id, deal.valueMinor, deal.done);
            return !isCancelled(cancel);
        });
        if (isCancelled(cancel))
            return Problem{ProblemCode::Cancelled, {}};
        return table;
    });
}

Result<QHash<ActionId, ActionUsage>> ProcessUsage::actions(UserId actor, ProcessId id)
{
    return session_.read([&]() -> Result<QHash<ActionId, ActionUsage>> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        return actionUsage(session_, id);
    });
}

QHash<ActionId, ActionUsage> actionUsage(Session& session, ProcessId id)
{
    QSet<ActionId> actions;
    const auto versions = session.processes.versions(id);
    for (const ProcessVersionRecord& version : versions) {
        for (const Stage& stage : version.body.stages) {
            for (const Action& action : stage.actions)
                actions.insert(action.id);
        }
    }
    return session.processes.usage(id, actions.values());
}

} // namespace stagewright
