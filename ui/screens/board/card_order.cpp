// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/card_order.h"

#include <algorithm>

namespace stagewright {

namespace {

/// What cards are sorted by; nothing for a card without it, which comes last in both directions.
std::optional<double> keyOf(const DealRow& card, DealSort sort)
{
    switch (sort) {
    case DealSort::Value:
        return static_cast<double>(card.valueMinor);
    case DealSort::Probability:
        return card.progress.totalWeight > 0 ? static_cast<double>(card.progress.doneWeight) /
                                                   static_cast<double>(card.progress.totalWeight)
                                             : 0.0;
    case DealSort::ExpectedClose:
        return card.expectedClose.isValid() ? std::optional(double(card.expectedClose.toJulianDay()))
                                            : std::nullopt;
    default:
        return static_cast<double>(card.changedAt.ms);
    }
}

} // namespace

int rowOfMoved(const QList<DealRow>& cards, const DealRow& moved, DealSort sort, bool descending)
{
    if (sort == DealSort::Changed)
        return descending ? 0 : static_cast<int>(cards.size());
    const std::optional<double> key = keyOf(moved, sort);
    const auto staysBefore = [&](const DealRow& card) {
        const std::optional<double> other = keyOf(card, sort);
        if (!key || !other)
            return other.has_value();
        return descending ? *other > *key : *other < *key;
    };
    return static_cast<int>(std::count_if(cards.cbegin(), cards.cend(), staysBefore));
}

} // namespace stagewright
