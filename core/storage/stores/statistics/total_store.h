// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/domain/statistics/weighted_sum.h"
#include "core/storage/engine/statement.h"

#include <QHash>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace stagewright {

class Connection;

/// A row of deal_total: which open deals.
struct TotalKey
{
    ProcessId process;
    GroupBy dimension = GroupBy::Stage;
    UserId participant; ///< only deals that are not public and that this person takes part in without owning
                        ///< them
    UserId owner;       ///< null without a participant: everybody's
    Visibility visibility = Visibility::Private;
    qint64 key = 0;
    friend bool operator==(const TotalKey&, const TotalKey&) = default;
    friend size_t qHash(const TotalKey& total, size_t seed = 0)
    {
        return qHashMulti(seed, total.process, static_cast<int>(total.dimension), total.participant,
                          total.owner, static_cast<int>(total.visibility), total.key);
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
    /// While it lives, change() only notes what it would add: many deals change few sums. What is not stored
    /// by its end is forgotten.
    class Together
    {
    public:
        explicit Together(TotalStore& totals);
        ~Together();
        Together(const Together&) = delete;
        Together& operator=(const Together&) = delete;
        void store();

    private:
        TotalStore& totals_;
        DealTotals noted_;
    };
    void removeAll(ProcessId process);
    [[nodiscard]] DealTotals all();
    /// Which rows of a part count; the owner is null in those of everybody.
    using IsCounted = std::function<bool(UserId owner, Visibility visibility)>;
    /// A part of the kept sums.
    struct Part
    {
        [[nodiscard]] static Part ofEverybody(IsCounted isCounted)
        {
            return {{}, UserId(), std::move(isCounted)};
        }
        [[nodiscard]] static Part ofOwner(UserId owner, IsCounted isCounted)
        {
            return {{}, owner, std::move(isCounted)};
        }
        /// What somebody takes part in: the deals of this owner, or of all.
        [[nodiscard]] static Part ofParticipant(UserId participant, std::optional<UserId> owner,
                                                IsCounted isCounted)
        {
            return {participant, owner, std::move(isCounted)};
        }

        UserId participant;          ///< null: the deals of the owner, or everybody's where that is null too
        std::optional<UserId> owner; ///< nothing: all owners
        IsCounted isCounted;
    };
    /// The sums of a process within these parts, in no order; key to sums.
    [[nodiscard]] QHash<qint64, TotalSums> sums(ProcessId process, GroupBy dimension,
                                                const std::vector<Part>& parts);
    /// The open deals of a process.
    [[nodiscard]] qint64 count(ProcessId process);

private:
    void addPart(QHash<qint64, TotalSums>& sums, ProcessId process, GroupBy dimension, const Part& part);

    DealTotals* together_ = nullptr;
    Statement add_;
    Statement removeEmpty_;
    Statement removeAll_;
    Statement all_;
    Statement sums_;
    Statement sumsOfParticipant_;
};

} // namespace stagewright
