// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/domain/statistics/weighted_sum.h"
#include "core/storage/engine/statement.h"

#include <QHash>

#include <functional>

namespace stagewright {

class Connection;

/// A row of deal_total: which open deals, and their sums. `weighted` is Σ value x done_weight.
struct TotalKey
{
    ProcessId process;
    GroupBy dimension = GroupBy::Stage;
    qint64 key = 0;
    UserId owner;
    Visibility visibility = Visibility::Private;
    friend bool operator==(const TotalKey&, const TotalKey&) = default;
    friend size_t qHash(const TotalKey& total, size_t seed = 0)
    {
        return qHashMulti(seed, total.process, static_cast<int>(total.dimension), total.key, total.owner,
                          static_cast<int>(total.visibility));
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

/// Adds what a deal contributes, with `times` +1 or -1; nothing if the deal is not open.
void addContribution(DealTotals& totals, const Deal& deal, int times);

/// The kept sums over open deals.
class TotalStore
{
public:
    explicit TotalStore(Connection& connection);

    /// Adds these changes to the stored sums; rows that become empty are removed.
    void add(const DealTotals& changes);
    /// Applies the change of one deal; a null pointer means that it does not exist before or after.
    void change(const Deal* before, const Deal* after);
    void removeAll(ProcessId process);
    [[nodiscard]] DealTotals all();
    /// Which deals a sum counts, by their owner and visibility.
    using Counted = std::function<bool(UserId owner, Visibility visibility)>;
    /// Summed over all deals, or those that are counted, in no order; key to sums.
    [[nodiscard]] QHash<qint64, TotalSums> sums(ProcessId process, GroupBy dimension,
                                                const Counted& isCounted = {});

private:
    Statement add_;
    Statement removeEmpty_;
    Statement removeAll_;
    Statement all_;
    Statement sums_;
};

} // namespace stagewright
