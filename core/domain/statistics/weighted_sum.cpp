// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/statistics/weighted_sum.h"

#include <algorithm>

namespace stagewright {

namespace {

using Wide = WeightedSum::Wide;
__extension__ using UnsignedWide = unsigned __int128;

constexpr Wide largestWide = static_cast<Wide>((static_cast<UnsignedWide>(1) << 127) - 1);

Wide added(Wide a, Wide b)
{
    Wide sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return b > 0 ? largestWide : -largestWide;
    return sum;
}

qint64 narrow(Wide number)
{
    const Wide least = std::numeric_limits<qint64>::min();
    const Wide most = std::numeric_limits<qint64>::max();
    return static_cast<qint64>(std::clamp(number, least, most));
}

/// Rounds towards minus infinity.
Wide floored(Wide number, qint64 divisor)
{
    const Wide quotient = number / divisor;
    return number % divisor < 0 ? quotient - 1 : quotient;
}

} // namespace

qint64 saturatingSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return b > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
    return sum;
}

qint64 saturatingTimes(qint64 number, int times)
{
    qint64 product = 0;
    if (__builtin_mul_overflow(number, times, &product))
        return (number < 0) == (times < 0) ? std::numeric_limits<qint64>::max()
                                           : std::numeric_limits<qint64>::min();
    return product;
}

WeightedSum WeightedSum::fromParts(qint64 billions, qint64 rest)
{
    WeightedSum sum;
    sum.sum_ = static_cast<Wide>(billions) * billion + rest;
    return sum;
}

void WeightedSum::add(qint64 valueMinor, qint64 weight, int times)
{
    const Wide product = static_cast<Wide>(valueMinor) * weight;
    sum_ = added(sum_, times < 0 ? -product : product);
}

WeightedSum& WeightedSum::operator+=(const WeightedSum& other)
{
    sum_ = added(sum_, other.sum_);
    return *this;
}

qint64 WeightedSum::billions() const
{
    return narrow(sum_ / billion);
}

qint64 WeightedSum::over(qint64 totalWeight) const
{
    DealSums sums;
    sums.add(0, 0, *this, totalWeight);
    return sums.sums().weightedMinor;
}

QString WeightedSum::toText() const
{
    QString text;
    UnsignedWide left = sum_ < 0 ? -static_cast<UnsignedWide>(sum_) : static_cast<UnsignedWide>(sum_);
    do {
        text.prepend(QChar(u'0' + static_cast<int>(left % 10)));
        left /= 10;
    } while (left > 0);
    return sum_ < 0 ? u'-' + text : text;
}

void DealSums::add(qint64 valueMinor, qint64 doneWeight, qint64 totalWeight)
{
    count_ = saturatingSum(count_, 1);
    valueMinor_ = saturatingSum(valueMinor_, valueMinor);
    partFor(totalWeight).add(valueMinor, doneWeight);
}

void DealSums::add(qint64 count, qint64 valueMinor, const WeightedSum& weighted, qint64 totalWeight)
{
    count_ = saturatingSum(count_, count);
    valueMinor_ = saturatingSum(valueMinor_, valueMinor);
    partFor(totalWeight) += weighted;
}

DealSums& DealSums::operator+=(const DealSums& other)
{
    count_ = saturatingSum(count_, other.count_);
    valueMinor_ = saturatingSum(valueMinor_, other.valueMinor_);
    for (const Part& part : other.parts_)
        partFor(part.totalWeight) += part.weighted;
    return *this;
}

WeightedSum& DealSums::partFor(qint64 totalWeight)
{
    auto at = std::find_if(parts_.begin(), parts_.end(),
                           [&](const Part& part) { return part.totalWeight >= totalWeight; });
    if (at == parts_.end() || at->totalWeight != totalWeight)
        at = parts_.insert(at, {totalWeight, {}});
    return at->weighted;
}

Sums DealSums::sums() const
{
    // Whole units, and the fractions in units of 2^-64. Each fraction loses less than one such unit, which is
    // given back before rounding: a half made of unlike parts (a third and a sixth) must not come out below a
    // half.
    Wide whole = 0;
    UnsignedWide fractions = 0;
    qint64 inexact = 0;
    for (const Part& part : parts_) {
        if (part.totalWeight <= 0)
            continue;
        const Wide units = floored(part.weighted.wide(), part.totalWeight);
        const auto rest = static_cast<UnsignedWide>(part.weighted.wide() - units * part.totalWeight) << 64;
        whole = added(whole, units);
        fractions += rest / static_cast<UnsignedWide>(part.totalWeight);
        inexact += rest % static_cast<UnsignedWide>(part.totalWeight) == 0 ? 0 : 1;
    }
    const auto half = static_cast<UnsignedWide>(1) << 63;
    const auto rounded = (fractions + half + static_cast<UnsignedWide>(inexact)) >> 64;
    return {count_, valueMinor_, narrow(added(whole, static_cast<Wide>(rounded)))};
}

} // namespace stagewright
