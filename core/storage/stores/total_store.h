// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/domain/statistics/weighted_sum.h"
#include "core/storage/engine/statement.h"

#include <QHash>

namespace stagewright {

class Connection;

/// A row of deal_total: which open deals, and what is summed of them. `weighted` is Σ value x done_weight.
struct TotalKey
{
    ProcessId process;
    GroupBy dimension = GroupBy::Stage;
    qint64 key = 0;
    UserId owner;
    friend bool operator==(const TotalKey&, const TotalKey&) = default;
    friend size_t qHash(const TotalKey& total, size_t seed = 0)
    {
        return qHashMulti(seed, total.process, static_cast<int>(total.dimension), total.key, total.owner);
    }
};

struct TotalSums
{
    qint64 count = 0;
    qint64 value = 0;
    WeightedSum weighted;
    friend bool operator==(const TotalSums&, const TotalSums&) = default;
};

using DealTotals = QHash<TotalKey, TotalSums>;

/// Adds what a deal contributes, `times` +1 or -1; nothing when the deal is not open.
void addContribution(DealTotals& totals, const Deal& deal, int times);

/// The kept sums over open deals.
class TotalStore
{
public:
    explicit TotalStore(Connection& connection);

    /// Adds these changes to the stored sums; rows that become empty are removed.
    void add(const DealTotals& changes);
    /// The change of one deal, either of which may not be there.
    void change(const Deal* before, const Deal* after);
    void removeAll(ProcessId process);
    [[nodiscard]] DealTotals all();
    /// Summed over the owners, or over those of `owners` when that is not null, in no order; key to sums.
    [[nodiscard]] QHash<qint64, TotalSums> sums(ProcessId process, GroupBy dimension,
                                                const QSet<UserId>* owners = nullptr);

private:
    Statement add_;
    Statement removeEmpty_;
    Statement removeAll_;
    Statement all_;
    Statement sums_;
};

} // namespace stagewright
