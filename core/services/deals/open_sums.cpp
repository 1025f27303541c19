// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/open_sums.h"

#include "core/services/session/session.h"
#include "core/storage/stores/statistics/statistics_store.h"

#include <algorithm>

namespace stagewright {

namespace {

using Part = TotalStore::Part;

/// The kept sums which together count the deals of the filter, each deal once.
std::vector<Part> partsOf(const DealFilter& filter)
{
    const DealSight& sight = filter.sight;
    const OwnerSight seen(sight);
    const auto onlyByTakingPart = [seen](UserId owner, Visibility visibility) {
        return !seen(owner, visibility);
    };
    std::vector<Part> parts;
    if (filter.owners) {
        for (const UserId owner : *filter.owners) {
            parts.push_back(Part::ofOwner(owner, seen));
            if (!sight.everything && owner != sight.viewer)
                parts.push_back(Part::ofParticipant(sight.viewer, owner, onlyByTakingPart));
        }
        return parts;
    }
    if (sight.everything)
        return {Part::ofEverybody(seen)};
    parts.push_back(Part::ofEverybody([](UserId, Visibility each) { return each == Visibility::Public; }));
    for (const UserId owner : sight.owners) {
        parts.push_back(Part::ofOwner(owner, [seen](UserId of, Visibility each) {
            return each != Visibility::Public && seen(of, each);
        }));
    }
    parts.push_back(Part::ofParticipant(sight.viewer, std::nullopt, onlyByTakingPart));
    return parts;
}

void addTotals(Session& session, const DealFilter& filter, GroupBy by, GroupSums& groups)
{
    const std::vector<Part> parts = partsOf(filter);
    for (const ProcessRecord& record : session.processes.records()) {
        if (!filter.process.isNull() && record.id != filter.process)
            continue;
        const auto kept = session.totals.sums(record.id, by, parts);
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
    // The kept totals know process, owner, visibility, participants and what is grouped by; not when deals
    // were created.
    if (filter.isCoveredByChange()) {
        addTotals(session, filter, by, groups);
        return groups;
    }
    StatisticsStore(session.connection()).eachOpen(filter, by, [&groups](const OpenDealWorth& deal) {
        groups[deal.key].add(deal.valueMinor, deal.doneWeight, deal.totalWeight);
    });
    return groups;
}

} // namespace stagewright
