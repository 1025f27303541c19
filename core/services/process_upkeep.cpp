// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/process_upkeep.h"

#include "core/domain/deal/progress.h"
#include "core/services/session.h"

namespace stagewright {

namespace {

/// More changed deals than this are not named one by one.
constexpr qsizetype mostNamed = 1000;

Deal asDeal(const DealStore::OpenDeal& open, ProcessId process, const Progress& progress)
{
    Deal deal;
    deal.id = open.id;
    deal.facts.process = process;
    deal.facts.owner = open.owner;
    deal.facts.product = open.product;
    deal.facts.source = open.source;
    deal.facts.valueMinor = open.valueMinor;
    deal.progress = progress;
    return deal;
}

qint64 openDealCount(Session& session, ProcessId process)
{
    qint64 count = 0;
    const auto sums = session.totals.sums(process, GroupBy::Stage);
    for (const TotalSums& each : sums)
        count += each.count;
    return count;
}

} // namespace

QList<ProcessSummary> processSummaries(Session& session)
{
    QList<ProcessSummary> summaries;
    const auto stamps = session.processes.newestStamps();
    const auto records = session.processes.records();
    for (const ProcessRecord& record : records) {
        const Process* process = session.process(record.id);
        if (!process)
            continue;
        const ProcessStamp stamp = stamps.value(record.id);
        summaries.append({*process, record.version, record.isDefault, record.active, stamp.savedAt,
                          stamp.savedBy, openDealCount(session, record.id), record.teams});
    }
    return summaries;
}

QHash<ActionId, qint64> actionUsage(Session& session, ProcessId id)
{
    QSet<ActionId> actions;
    const auto versions = session.processes.versions(id);
    for (const ProcessVersionRecord& version : versions) {
        for (const Stage& stage : version.body.stages) {
            for (const Action& action : stage.actions)
                actions.insert(action.id);
        }
    }
    return session.processes.usage(actions.values());
}

void moveOpenDealsTo(Session& session, const Process& process, Changes& changes)
{
    QList<std::pair<DealId, Progress>> moved;
    DealTotals totals;
    // Deals are changed after the pass: a row changed under a running query may come by twice.
    session.deals.eachOpenDeal(process.id, [&](const DealStore::OpenDeal& open) {
        const Progress progress = progressOf(process, open.done, open.progress.furthest);
        addContribution(totals, asDeal(open, process.id, progress), 1);
        if (!(progress == open.progress))
            moved.append({open.id, progress});
    });
    for (const auto& [deal, progress] : moved)
        session.deals.setProgress(deal, progress);
    session.totals.removeAll(process.id);
    session.totals.add(totals);

    changes.manyDeals |= moved.size() > mostNamed;
    if (moved.size() <= mostNamed) {
        for (const auto& [deal, progress] : moved)
            changes.deals.insert(deal);
    }
}

} // namespace stagewright
