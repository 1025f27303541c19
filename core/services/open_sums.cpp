// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/open_sums.h"

#include "core/services/session.h"
#include "core/storage/stores/statistics_store.h"

#include <algorithm>

namespace stagewright {

namespace {

/// The owners whose deals all count; nothing for every owner.
std::optional<QSet<UserId>> wholeOwners(const DealFilter& filter)
{
    if (filter.sight.everything)
        return filter.owners ? std::optional(QSet<UserId>(filter.owners->cbegin(), filter.owners->cend()))
                             : std::nullopt;
    QSet<UserId> owners(filter.sight.owners.cbegin(), filter.sight.owners.cend());
    if (filter.owners)
        owners.intersect(QSet<UserId>(filter.owners->cbegin(), filter.owners->cend()));
    return owners;
}

void addTotals(Session& session, const DealFilter& filter, GroupBy by, GroupSums& groups)
{
    const std::optional<QSet<UserId>> owners = wholeOwners(filter);
    for (const ProcessRecord& record : session.processes.records()) {
        if (!filter.process.isNull() && record.id != filter.process)
            continue;
        const auto kept = session.totals.sums(record.id, by, owners ? &*owners : nullptr);
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
    // The kept totals know process, owner and what is grouped by; not when deals were created. Of a deal that
    // is shared with the viewer they know nothing either, but there are few of these.
    if (!filter.isCoveredByChange()) {
        store.eachOpen(filter, by, add);
        return groups;
    }
    addTotals(session, filter, by, groups);
    if (filter.sight.everything)
        return groups;
    store.eachShared(filter, by, add);
    if (filter.sight.owners.size() < 2)
        return groups; // of one's own deals nothing is hidden
    // The kept totals of an owner count hidden deals too, which are not for the owner's managers.
    store.eachHidden(filter, by, [&groups](const OpenDealWorth& deal) {
        groups[deal.key].add(deal.valueMinor, deal.doneWeight, deal.totalWeight, -1);
    });
    groups.removeIf([](const auto& each) { return each.value().sums().count == 0; });
    return groups;
}

} // namespace stagewright
