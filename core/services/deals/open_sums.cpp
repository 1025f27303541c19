// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/open_sums.h"

#include "core/services/session/session.h"
#include "core/storage/stores/statistics/statistics_store.h"

#include <algorithm>

namespace stagewright {

namespace {

/// The deals the filter counts, by what the kept totals know of them. Those that the viewer sees only by
/// taking part in them are not among these.
TotalStore::Counted countedBy(const DealFilter& filter)
{
    const DealSight& sight = filter.sight;
    const QSet<UserId> seen(sight.owners.cbegin(), sight.owners.cend());
    std::optional<QSet<UserId>> wanted;
    if (filter.owners)
        wanted.emplace(filter.owners->cbegin(), filter.owners->cend());
    if (sight.everything && !wanted)
        return {};
    return [sight, seen, wanted](UserId owner, Visibility visibility) {
        if (wanted && !wanted->contains(owner))
            return false;
        return sight.everything || owner == sight.viewer || visibility == Visibility::Public ||
               (visibility == Visibility::Private && seen.contains(owner));
    };
}

void addTotals(Session& session, const DealFilter& filter, GroupBy by, GroupSums& groups)
{
    const TotalStore::Counted isCounted = countedBy(filter);
    for (const ProcessRecord& record : session.processes.records()) {
        if (!filter.process.isNull() && record.id != filter.process)
            continue;
        const auto kept = session.totals.sums(record.id, by, isCounted);
        const Process* process = session.process(record.id);
        const qint64 totalWeight = process ? process->totalWeight() : 0;
        for (auto it = kept.cbegin(); it != kept.cend(); ++it)
            groups[it.key()].add(it->count, it->value, it->weighted, totalWeight);
    }
}

} // namespace

ProcessId countedProcess(Session& session, GroupBy by, ProcessId wanted)
{
    if (by != GroupBy::Stage || !wanted.isNull())
        return wanted;
    const QList<ProcessRecord> records = session.processes.records();
    const auto found =
        std::find_if(records.cbegin(), records.cend(), [](const auto& each) { return each.isDefault; });
    return found == records.cend() ? ProcessId() : found->id;
}

GroupSums openSums(Session& session, const DealFilter& filter, GroupBy by)
{
    GroupSums groups;
    const auto add = [&groups](const OpenDealWorth& deal) {
        groups[deal.key].add(deal.valueMinor, deal.doneWeight, deal.totalWeight);
    };
    StatisticsStore store(session.connection());
    // The kept totals know process, owner, visibility and what is grouped by; not when deals were created,
    // nor who takes part in them.
    if (!filter.isCoveredByChange()) {
        store.eachOpen(filter, by, add);
        return groups;
    }
    addTotals(session, filter, by, groups);
    if (!filter.sight.everything)
        store.eachByParticipation(filter, by, add);
    return groups;
}

} // namespace stagewright
