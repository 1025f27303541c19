// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <vector>

namespace stagewright {

/// The smallest set of elements that have to move to turn `before` into `after`; both contain the same
/// elements.
template<class AnyId>
[[nodiscard]] QSet<AnyId> movedAmong(const QList<AnyId>& before, const QList<AnyId>& after)
{
    QHash<AnyId, qsizetype> place;
    for (qsizetype i = 0; i < before.size(); ++i)
        place.insert(before[i], i);
    // What stays is a longest increasing run of the old places: first find the lengths, then walk back.
    std::vector<qsizetype> tails; // smallest last place of a run of each length
    std::vector<std::size_t> lengths;
    for (const AnyId id : after) {
        const qsizetype at = place.value(id);
        const auto tail = std::lower_bound(tails.begin(), tails.end(), at);
        lengths.push_back(static_cast<std::size_t>(tail - tails.begin()) + 1);
        if (tail == tails.end())
            tails.push_back(at);
        else
            *tail = at;
    }
    QSet<AnyId> moved;
    std::size_t wanted = tails.size();
    qsizetype below = before.size();
    for (qsizetype i = after.size() - 1; i >= 0; --i) {
        const qsizetype at = place.value(after[i]);
        if (wanted > 0 && lengths[static_cast<std::size_t>(i)] == wanted && at < below) {
            --wanted;
            below = at;
        } else {
            moved.insert(after[i]);
        }
    }
    return moved;
}

/// The elements of `list` that are also in `other`, in the order of `list`.
template<class AnyId>
[[nodiscard]] QList<AnyId> commonOf(const QList<AnyId>& list, const QList<AnyId>& other)
{
    const QSet<AnyId> wanted(other.cbegin(), other.cend());
    QList<AnyId> result;
    std::copy_if(list.cbegin(), list.cend(), std::back_inserter(result),
                 [&wanted](AnyId id) { return wanted.contains(id); });
    return result;
}

/// The elements of `wanted` in the order of `first`; those missing there come after what they follow in
/// `second`.
template<class AnyId>
[[nodiscard]] QList<AnyId> arranged(const QList<AnyId>& first, const QList<AnyId>& second,
                                    const QSet<AnyId>& wanted)
{
    QList<AnyId> result;
    std::copy_if(first.cbegin(), first.cend(), std::back_inserter(result),
                 [&wanted](AnyId id) { return wanted.contains(id); });
    qsizetype next = 0;
    for (const AnyId id : second) {
        const qsizetype at = result.indexOf(id);
        if (at >= 0)
            next = at + 1;
        else if (wanted.contains(id))
            result.insert(next++, id);
    }
    return result;
}

/// Everything that is in either of them.
template<class AnyId>
[[nodiscard]] QSet<AnyId> unionOf(const QList<AnyId>& one, const QList<AnyId>& other)
{
    QSet<AnyId> both(one.cbegin(), one.cend());
    for (const AnyId id : other)
        both.insert(id);
    return both;
}

/// The ids of a list of values.
template<class Values>
[[nodiscard]] auto idsOf(const Values& values)
{
    QList<decltype(values.first().id)> ids;
    for (const auto& each : values)
        ids.append(each.id);
    return ids;
}

} // namespace stagewright
