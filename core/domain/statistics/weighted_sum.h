// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/statistics/open_deals.h"

#include <limits>
#include <vector>

namespace stagewright {

/// How many deals a workspace may hold: their values add up without a bound of their own.
inline constexpr qint64 mostDealsKept = 9'000'000;
/// Other programs may be adding deals while one counts.
inline constexpr qint64 spareDeals = 200'000;
static_assert((mostDealsKept + spareDeals) <= std::numeric_limits<qint64>::max() / Money::largest);

// A damaged file can hold any number: then a sum stays at the edge, and check finds the number.
[[nodiscard]] qint64 saturatingSum(qint64 a, qint64 b);
/// `number`, or with `times` -1 what takes it away.
[[nodiscard]] qint64 saturatingTimes(qint64 number, int times);

/// The exact sum of value x weight over any number of deals. One product may have 18 digits, so a sum of
/// them does not fit into 64 bits. It is a plain value; what would not fit into 127 bits stays at their edge.
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
    /// Divided by the total weight and rounded half up; 0 when that is 0.
    [[nodiscard]] qint64 over(qint64 totalWeight) const;
    [[nodiscard]] QString toText() const;
    friend bool operator==(const WeightedSum&, const WeightedSum&) = default;

private:
    static constexpr qint64 billion = 1'000'000'000;
    Wide sum_ = 0;
};

/// Number, value and weighted value of deals of any processes. The weighted value is kept exactly and rounded
/// once, when it is asked for: board, chart, tiles, list and command line all show what sums() says.
class DealSums
{
public:
    /// One deal, or with `times` -1 one that was added and does not count.
    void add(qint64 valueMinor, qint64 doneWeight, qint64 totalWeight, int times = 1);
    /// Deals that share a total weight.
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
    std::vector<Part> parts_; ///< by total weight; a handful
};

} // namespace stagewright
