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
    const auto addTo = [&](UserId participant, UserId owner) {
        for (const auto& [dimension, key] : keys) {
            TotalSums& sums = totals[{facts.process, dimension, participant, owner, facts.visibility, key}];
            sums.count = saturatingSum(sums.count, times);
            sums.value = saturatingSum(sums.value, saturatingTimes(facts.valueMinor, times));
            sums.weighted.add(facts.valueMinor, deal.progress.doneWeight, times);
        }
    };
    addTo({}, facts.owner);
    addTo({}, {});
    if (facts.visibility == Visibility::Public)
        return;
    for (const UserId participant : facts.participants) {
        if (participant != facts.owner)
            addTo(participant, facts.owner);
    }
}

TotalStore::TotalStore(Connection& connection)
    : add_(connection,
           "INSERT INTO deal_total (process_id, dimension, participant_id, owner_id, visibility, key_id, "
           "deal_count, value, weighted_billions, weighted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
           "ON CONFLICT (process_id, dimension, participant_id, owner_id, visibility, key_id) "
           "DO UPDATE SET deal_count = deal_total.deal_count + excluded.deal_count, "
           "value = deal_total.value + excluded.value, "
           "weighted_billions = deal_total.weighted_billions + excluded.weighted_billions, "
           "weighted = deal_total.weighted + excluded.weighted"),
      removeEmpty_(connection,
                   "DELETE FROM deal_total WHERE process_id = ? AND dimension = ? AND participant_id = ? "
                   "AND owner_id = ? AND visibility = ? AND key_id = ? AND deal_count = 0"),
      removeAll_(connection, "DELETE FROM deal_total WHERE process_id = ?"),
      all_(connection,
           "SELECT process_id, dimension, participant_id, owner_id, visibility, key_id, deal_count, value, "
           "weighted_billions, weighted FROM deal_total"),
      sums_(connection,
            "SELECT owner_id, visibility, key_id, deal_count, value, weighted_billions, weighted "
            "FROM deal_total WHERE process_id = ? AND dimension = ? AND participant_id = ? AND owner_id = ?"),
      sumsOfParticipant_(
          connection, "SELECT owner_id, visibility, key_id, deal_count, value, weighted_billions, weighted "
                      "FROM deal_total WHERE process_id = ? AND dimension = ? AND participant_id = ?")
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
        add_.bind(key.process, dimension, key.participant.value(), key.owner.value(), visibility, key.key,
                  sums.count, sums.value, sums.weighted.billions(), sums.weighted.rest())
            .run();
        if (sums.count < 0)
            removeEmpty_
                .bind(key.process, dimension, key.participant.value(), key.owner.value(), visibility, key.key)
                .run();
    }
}

void TotalStore::change(const Deal* before, const Deal* after)
{
    DealTotals alone;
    DealTotals& changes = together_ ? *together_ : alone;
    if (before)
        addContribution(changes, *before, -1);
    if (after)
        addContribution(changes, *after, +1);
    add(alone);
}

TotalStore::Together::Together(TotalStore& totals) : totals_(totals)
{
    totals_.together_ = &noted_;
}

TotalStore::Together::~Together()
{
    totals_.together_ = nullptr;
}

void TotalStore::Together::store()
{
    totals_.add(noted_);
    noted_.clear();
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
            {all_.id<ProcessId>(0), static_cast<GroupBy>(all_.small(1)), all_.id<UserId>(2),
             all_.id<UserId>(3), static_cast<Visibility>(all_.small(4)), all_.integer(5)},
            {all_.integer(6), all_.integer(7), WeightedSum::fromParts(all_.integer(8), all_.integer(9))});
    return totals;
}

void TotalStore::addPart(QHash<qint64, TotalSums>& sums, ProcessId process, GroupBy dimension,
                         const Part& part)
{
    Statement& rows = part.owner ? sums_ : sumsOfParticipant_;
    if (part.owner)
        rows.bind(process, static_cast<int>(dimension), part.participant.value(), part.owner->value());
    else
        rows.bind(process, static_cast<int>(dimension), part.participant.value());
    while (rows.step()) {
        if (!part.isCounted(rows.id<UserId>(0), static_cast<Visibility>(rows.small(1))))
            continue;
        TotalSums& of = sums[rows.integer(2)];
        of.count = saturatingSum(of.count, rows.integer(3));
        of.value = saturatingSum(of.value, rows.integer(4));
        of.weighted += WeightedSum::fromParts(rows.integer(5), rows.integer(6));
    }
}

QHash<qint64, TotalSums> TotalStore::sums(ProcessId process, GroupBy dimension,
                                          const std::vector<Part>& parts)
{
    QHash<qint64, TotalSums> result;
    for (const Part& part : parts)
        addPart(result, process, dimension, part);
    return result;
}

qint64 TotalStore::count(ProcessId process)
{
    const auto every = [](UserId, Visibility) {
        return true;
    };
    const auto stages = sums(process, GroupBy::Stage, {Part::ofEverybody(every)});
    qint64 count = 0;
    for (const TotalSums& each : stages)
        count = saturatingSum(count, each.count);
    return count;
}

} // namespace stagewright
