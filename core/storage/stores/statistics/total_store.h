// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/domain/statistics/weighted_sum.h"
#include "core/storage/engine/statement.h"

#include <QHash>

#include <vector>

namespace stagewright {

class Connection;

/// Whose deals a kept sum counts.
enum class TotalScope {
    Owner,       ///< those of one person
    Everyone,    ///< all of them; the person is null
    Participant, ///< those that are not public and that one person takes part in without owning them
};

/// A row of deal_total: which open deals. Owner and participant are people the row belongs to, see
/// TotalScope.
struct TotalKey
{
    ProcessId process;
    GroupBy dimension = GroupBy::Stage;
    TotalScope scope = TotalScope::Owner;
    UserId user;
    Visibility visibility = Visibility::Private;
    qint64 key = 0;
    friend bool operator==(const TotalKey&, const TotalKey&) = default;
    friend size_t qHash(const TotalKey& total, size_t seed = 0)
    {
        return qHashMulti(seed, total.process, static_cast<int>(total.dimension),
                          static_cast<int>(total.scope), total.user, static_cast<int>(total.visibility),
                          total.key);
    }
};

/// Its sums. `weighted` is Σ value x done_weight.
struct TotalSums
{
    qint64 count = 0;
    qint64 value = 0;
    WeightedSum weighted;
    friend bool operator==(const TotalSums&, const TotalSums&) = default;
};

using DealTotals = QHash<TotalKey, TotalSums>;

/// Adds what a deal contributes, with `times` +1 or -1; nothing if the deal is not open. The deal has to know
/// its participants.
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
    /// A part of the kept sums: of one scope and person, only the deals with these visibilities.
    struct Part
    {
        TotalScope scope = TotalScope::Everyone;
        UserId user = {};
        std::vector<Visibility> visibilities = {};
        friend bool operator==(const Part&, const Part&) = default;
    };
    /// The sums of a process within these parts, in no order; key to sums.
    [[nodiscard]] QHash<qint64, TotalSums> sums(ProcessId process, GroupBy dimension,
                                                const std::vector<Part>& parts);
    /// The open deals of a process.
    [[nodiscard]] qint64 count(ProcessId process);

private:
    Statement add_;
    Statement removeEmpty_;
    Statement removeAll_;
    Statement all_;
    Statement sums_;
};

} // namespace stagewright
