// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/statistics/total_store.h"

#include "core/storage/engine/connection.h"

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
    for (const auto& [dimension, key] : keys) {
        TotalSums& sums = totals[{facts.process, dimension, key, facts.owner, facts.visibility}];
        sums.count = saturatingSum(sums.count, times);
        sums.value = saturatingSum(sums.value, saturatingTimes(facts.valueMinor, times));
        sums.weighted.add(facts.valueMinor, deal.progress.doneWeight, times);
    }
}

TotalStore::TotalStore(Connection& connection)
    : add_(connection, "INSERT INTO deal_total (process_id, dimension, key_id, owner_id, visibility, "
                       "deal_count, value, weighted_billions, weighted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (process_id, dimension, key_id, owner_id, visibility) "
                       "DO UPDATE SET deal_count = deal_count + excluded.deal_count, "
                       "value = value + excluded.value, "
                       "weighted_billions = weighted_billions + excluded.weighted_billions, "
                       "weighted = weighted + excluded.weighted"),
      removeEmpty_(connection, "DELETE FROM deal_total WHERE process_id = ? AND dimension = ? AND key_id = ? "
                               "AND owner_id = ? AND visibility = ? AND deal_count = 0"),
      removeAll_(connection, "DELETE FROM deal_total WHERE process_id = ?"),
      all_(connection, "SELECT process_id, dimension, key_id, owner_id, visibility, deal_count, value, "
                       "weighted_billions, weighted FROM deal_total"),
      sums_(connection, "SELECT key_id, owner_id, visibility, deal_count, value, weighted_billions, weighted "
                        "FROM deal_total WHERE process_id = ? AND dimension = ?")
{}

void TotalStore::add(const DealTotals& changes)
{
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        const TotalKey& key = it.key();
        const TotalSums& sums = it.value();
        if (sums == TotalSums{})
            continue;
        const int dimension = static_cast<int>(key.dimension);
        const int visibility = static_cast<int>(key.visibility);
        add_.bind(key.process, dimension, key.key, key.owner, visibility, sums.count, sums.value,
                  sums.weighted.billions(), sums.weighted.rest())
            .run();
        if (sums.count < 0)
            removeEmpty_.bind(key.process, dimension, key.key, key.owner, visibility).run();
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
            {all_.id<ProcessId>(0), static_cast<GroupBy>(all_.small(1)), all_.integer(2), all_.id<UserId>(3),
             static_cast<Visibility>(all_.small(4))},
            {all_.integer(5), all_.integer(6), WeightedSum::fromParts(all_.integer(7), all_.integer(8))});
    return totals;
}

QHash<qint64, TotalSums> TotalStore::sums(ProcessId process, GroupBy dimension, const Counted& isCounted)
{
    QHash<qint64, TotalSums> result;
    sums_.bind(process, static_cast<int>(dimension));
    while (sums_.step()) {
        if (isCounted && !isCounted(sums_.id<UserId>(1), static_cast<Visibility>(sums_.small(2))))
            continue;
        TotalSums& sums = result[sums_.integer(0)];
        sums.count = saturatingSum(sums.count, sums_.integer(3));
        sums.value = saturatingSum(sums.value, sums_.integer(4));
        sums.weighted += WeightedSum::fromParts(sums_.integer(5), sums_.integer(6));
    }
    return result;
}

} // namespace stagewright
