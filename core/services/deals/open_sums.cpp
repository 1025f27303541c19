// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/open_sums.h"

#include "core/services/session/session.h"
#include "core/storage/stores/statistics/statistics_store.h"

#include <algorithm>

namespace stagewright {

namespace {

using Part = TotalStore::Part;

/// Whether what the viewer sees only by taking part in it is kept as a sum: not for somebody who sees the
/// deals of others as well, since it is not kept whose deals a person takes part in; nor for the deals of
/// some owners.
bool participationIsKept(const DealFilter& filter)
{
    return !filter.owners && filter.sight.owners == QList<UserId>{filter.sight.viewer};
}

/// The visibilities of an owner's deals that are seen without taking part in them.
std::vector<Visibility> seenOf(UserId owner, const DealSight& sight)
{
    if (sight.everything || owner == sight.viewer)
        return {Visibility::Private, Visibility::Public, Visibility::Hidden};
    if (sight.owners.contains(owner))
        return {Visibility::Private, Visibility::Public};
    return {Visibility::Public};
}

/// The kept sums which together count the deals of the filter, but for those that the viewer sees only by
/// taking part in them.
std::vector<Part> partsOf(const DealFilter& filter)
{
    const DealSight& sight = filter.sight;
    std::vector<Part> parts;
    if (filter.owners) {
        for (const UserId owner : *filter.owners)
            parts.push_back({TotalScope::Owner, owner, seenOf(owner, sight)});
        return parts;
    }
    if (sight.everything)
        return {{TotalScope::Everyone, {}, seenOf({}, sight)}};
    parts.push_back({TotalScope::Everyone, {}, {Visibility::Public}});
    for (const UserId owner : sight.owners) {
        std::vector<Visibility> seen = seenOf(owner, sight);
        std::erase(seen, Visibility::Public);
        parts.push_back({TotalScope::Owner, owner, std::move(seen)});
    }
    if (participationIsKept(filter))
        parts.push_back({TotalScope::Participant, sight.viewer, {Visibility::Private, Visibility::Hidden}});
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
    const auto add = [&groups](const OpenDealWorth& deal) {
        groups[deal.key].add(deal.valueMinor, deal.doneWeight, deal.totalWeight);
    };
    StatisticsStore store(session.connection());
    // The kept totals know process, visibility, what is grouped by, and either owner or participant; not when
    // deals were created.
    if (!filter.isCoveredByChange()) {
        store.eachOpen(filter, by, add);
        return groups;
    }
    addTotals(session, filter, by, groups);
    if (!filter.sight.everything && !participationIsKept(filter))
        store.eachByParticipation(filter, by, add);
    return groups;
}

} // namespace stagewright
