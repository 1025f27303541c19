// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/statistics/total_store.h"

#include "core/storage/engine/connection.h"

#include <algorithm>

namespace stagewright {

void addContribution(DealTotals& totals, const Deal& deal, int times)
{
    if (deal.status != DealStatus::Open)
        return;
    const DealFacts& facts = deal.facts;
    const std::pair<GroupBy, qint64> keys[] = {{GroupBy::Stage, deal.progress.stage.value()},
                                               {GroupBy::Product, facts.product.value()},
                                               {GroupBy::Owner, facts.owner.value()},
                                               {GroupBy::Source, facts.source.value()}};
    const auto addTo = [&](TotalScope scope, UserId user) {
        for (const auto& [dimension, key] : keys) {
            TotalSums& sums = totals[{facts.process, dimension, scope, user, facts.visibility, key}];
            sums.count = saturatingSum(sums.count, times);
            sums.value = saturatingSum(sums.value, saturatingTimes(facts.valueMinor, times));
            sums.weighted.add(facts.valueMinor, deal.progress.doneWeight, times);
        }
    };
    addTo(TotalScope::Owner, facts.owner);
    addTo(TotalScope::Everyone, {});
    if (facts.visibility == Visibility::Public)
        return;
    for (const UserId participant : facts.participants) {
        if (participant != facts.owner)
            addTo(TotalScope::Participant, participant);
    }
}

TotalStore::TotalStore(Connection& connection)
    : add_(connection,
           "INSERT INTO deal_total (process_id, dimension, scope, user_id, visibility, key_id, "
           "deal_count, value, weighted_billions, weighted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
           "ON CONFLICT (process_id, dimension, scope, user_id, visibility, key_id) "
           "DO UPDATE SET deal_count = deal_total.deal_count + excluded.deal_count, "
           "value = deal_total.value + excluded.value, "
           "weighted_billions = deal_total.weighted_billions + excluded.weighted_billions, "
           "weighted = deal_total.weighted + excluded.weighted"),
      removeEmpty_(connection, "DELETE FROM deal_total WHERE process_id = ? AND dimension = ? AND scope = ? "
                               "AND user_id = ? AND visibility = ? AND key_id = ? AND deal_count = 0"),
      removeAll_(connection, "DELETE FROM deal_total WHERE process_id = ?"),
      all_(connection, "SELECT process_id, dimension, scope, user_id, visibility, key_id, deal_count, value, "
                       "weighted_billions, weighted FROM deal_total"),
      sums_(connection,
            "SELECT visibility, key_id, deal_count, value, weighted_billions, weighted "
            "FROM deal_total WHERE process_id = ? AND dimension = ? AND scope = ? AND user_id = ?")
{}

void TotalStore::add(const DealTotals& changes)
{
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        const TotalKey& key = it.key();
        const TotalSums& sums = it.value();
        if (sums == TotalSums{})
            continue;
        const int dimension = static_cast<int>(key.dimension);
        const int scope = static_cast<int>(key.scope);
        const int visibility = static_cast<int>(key.visibility);
        add_.bind(key.process, dimension, scope, key.user.value(), visibility, key.key, sums.count,
                  sums.value, sums.weighted.billions(), sums.weighted.rest())
            .run();
        if (sums.count < 0)
            removeEmpty_.bind(key.process, dimension, scope, key.user.value(), visibility, key.key).run();
    }
}

void TotalStore::change(const Deal* before, const Deal* after)
{
    DealTotals changes;
    if (before)
        addContribution(changes, *before, -1);
    if (after)
        addContribution(changes, *after, +1);
    add(changes);
}

void TotalStore::removeAll(ProcessId process)
{
    removeAll_.bind(process).run();
}

DealTotals TotalStore::all()
{
    DealTotals totals;
    all_.bind();
    while (all_.step())
        totals.insert(
            {all_.id<ProcessId>(0), static_cast<GroupBy>(all_.small(1)),
             static_cast<TotalScope>(all_.small(2)), all_.id<UserId>(3),
             static_cast<Visibility>(all_.small(4)), all_.integer(5)},
            {all_.integer(6), all_.integer(7), WeightedSum::fromParts(all_.integer(8), all_.integer(9))});
    return totals;
}

QHash<qint64, TotalSums> TotalStore::sums(ProcessId process, GroupBy dimension,
                                          const std::vector<Part>& parts)
{
    QHash<qint64, TotalSums> result;
    for (const Part& part : parts) {
        sums_.bind(process, static_cast<int>(dimension), static_cast<int>(part.scope), part.user.value());
        while (sums_.step()) {
            const auto visibility = static_cast<Visibility>(sums_.small(0));
            if (std::find(part.visibilities.cbegin(), part.visibilities.cend(), visibility) ==
                part.visibilities.cend())
                continue;
            TotalSums& sums = result[sums_.integer(1)];
            sums.count = saturatingSum(sums.count, sums_.integer(2));
            sums.value = saturatingSum(sums.value, sums_.integer(3));
            sums.weighted += WeightedSum::fromParts(sums_.integer(4), sums_.integer(5));
        }
    }
    return result;
}

qint64 TotalStore::count(ProcessId process)
{
    const std::vector<Visibility> every{Visibility::Private, Visibility::Public, Visibility::Hidden};
    const auto stages = sums(process, GroupBy::Stage, {{TotalScope::Everyone, {}, every}});
    qint64 count = 0;
    for (const TotalSums& each : stages)
        count = saturatingSum(count, each.count);
    return count;
}

} // namespace stagewright
