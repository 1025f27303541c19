// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/statistics/open_deals.h"

#include <limits>
#include <vector>

namespace stagewright {

/// How many deals a workspace may hold: with this limit the sum of their values cannot overflow.
inline constexpr qint64 mostDealsKept = 9'000'000;
/// Headroom, because other programs may be adding deals while the deals are counted.
inline constexpr qint64 spareDeals = 200'000;
static_assert((mostDealsKept + spareDeals) <= std::numeric_limits<qint64>::max() / Money::largest);

// A damaged file can hold any number: the sum then stays at the limit of the type, and check finds the
// number.
[[nodiscard]] qint64 saturatingSum(qint64 a, qint64 b);
/// `number`, or, if `times` is -1, the number that cancels it.
[[nodiscard]] qint64 saturatingTimes(qint64 number, int times);

/// The exact sum of value x weight over any number of deals. One product may have 18 digits, so a sum of them
/// does not fit into 64 bits. A plain value; it saturates at the limits of 127 bits.
class WeightedSum
{
public:
    __extension__ using Wide = __int128;

    WeightedSum() = default;
    /// From the two numbers it is stored as.
    [[nodiscard]] static WeightedSum fromParts(qint64 billions, qint64 rest);

    void add(qint64 valueMinor, qint64 weight, int times = 1);
    WeightedSum& operator+=(const WeightedSum& other);

    [[nodiscard]] qint64 billions() const;
    [[nodiscard]] qint64 rest() const { return static_cast<qint64>(sum_ % billion); }
    [[nodiscard]] Wide wide() const { return sum_; }
    /// Divided by the total weight and rounded half up; 0 if the total weight is 0.
    [[nodiscard]] qint64 over(qint64 totalWeight) const;
    [[nodiscard]] QString toText() const;
    friend bool operator==(const WeightedSum&, const WeightedSum&) = default;

private:
    static constexpr qint64 billion = 1'000'000'000;
    Wide sum_ = 0;
};

/// Number, value and weighted value of deals of any processes. The weighted value is kept exactly and rounded
/// once, when it is read: board, chart, tiles, list and command line all show what sums() returns.
class DealSums
{
public:
    /// Adds one deal.
    void add(qint64 valueMinor, qint64 doneWeight, qint64 totalWeight);
    /// Adds deals that have the same total weight.
    void add(qint64 count, qint64 valueMinor, const WeightedSum& weighted, qint64 totalWeight);
    DealSums& operator+=(const DealSums& other);

    [[nodiscard]] Sums sums() const;
    friend bool operator==(const DealSums&, const DealSums&) = default;

private:
    struct Part
    {
        qint64 totalWeight;
        WeightedSum weighted;
        friend bool operator==(const Part&, const Part&) = default;
    };
    WeightedSum& partFor(qint64 totalWeight);

    qint64 count_ = 0;
    qint64 valueMinor_ = 0;
    std::vector<Part> parts_; ///< sorted by total weight; only a handful
};

} // namespace stagewright
