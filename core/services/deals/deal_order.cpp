// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/deal_order.h"

#include "core/domain/name.h"
#include "core/services/session/session.h"

#include <algorithm>
#include <limits>

namespace stagewright {

namespace {

/// The order that the database keeps an index for; nothing if deals are sorted by rank.
std::optional<DealOrder> keptOrder(DealSort sort)
{
    switch (sort) {
    case DealSort::Changed:
        return DealOrder::Changed;
    case DealSort::Created:
        return DealOrder::Created;
    case DealSort::Name:
        return DealOrder::Name;
    case DealSort::Value:
        return DealOrder::Value;
    case DealSort::Probability:
        return DealOrder::Probability;
    case DealSort::ExpectedClose:
        return DealOrder::ExpectedClose;
    case DealSort::Closed:
        return DealOrder::Closed;
    default:
        return {};
    }
}

DealKey keyOf(DealSort sort)
{
    switch (sort) {
    case DealSort::Owner:
        return DealKey::Owner;
    case DealSort::Company:
        return DealKey::Company;
    case DealSort::Product:
        return DealKey::Product;
    case DealSort::Source:
        return DealKey::Source;
    case DealSort::Stage:
        return DealKey::Stage;
    default:
        return DealKey::Status;
    }
}

constexpr qint64 noRank = std::numeric_limits<qint64>::max();
using Ranks = QHash<qint64, qint64>;

/// Things with an id and a name, ranked by name.
template<class Things>
Ranks ranksByName(const Things& things)
{
    QList<std::pair<QString, qint64>> named;
    for (const auto& thing : things)
        named.append({folded(thing.name), thing.id.value()});
    std::sort(named.begin(), named.end());
    Ranks ranks;
    for (const auto& [name, id] : named)
        ranks.insert(id, ranks.size());
    return ranks;
}

/// Not started, then the first stages of all processes, then the second ones, and so on.
Ranks stageRanks(Session& session)
{
    Ranks ranks{{0, 0}};
    qint64 position = 0;
    for (const ProcessRecord& record : session.processes.records()) {
        ++position;
        const Process* process = session.process(record.id);
        for (qsizetype i = 0; process && i < process->stages.size(); ++i)
            ranks.insert(process->stages[i].id.value(), (i + 1) * 100'000 + position);
    }
    return ranks;
}

Ranks companyRanks(Session& session)
{
    Ranks ranks;
    for (const CompanyId id : DealQueryStore(session.connection()).companiesByName())
        ranks.insert(id.value(), ranks.size());
    return ranks;
}

/// In the program's order, which is that of the stored numbers.
Ranks statusRanks()
{
    Ranks ranks;
    for (const DealStatus status :
         {DealStatus::Open, DealStatus::Won, DealStatus::Lost, DealStatus::Outdated})
        ranks.insert(static_cast<qint64>(status), ranks.size());
    return ranks;
}

Ranks ranksFor(Session& session, DealKey key)
{
    switch (key) {
    case DealKey::Owner:
        return ranksByName(session.organisation().users);
    case DealKey::Company:
        return companyRanks(session);
    case DealKey::Product:
        return ranksByName(session.lists.products());
    case DealKey::Source:
        return ranksByName(session.lists.sources());
    case DealKey::Stage:
        return stageRanks(session);
    case DealKey::Status:
        return statusRanks();
    }
    return {};
}

void sortByRank(QList<KeyedDeal>& deals, bool descending, int limit)
{
    const auto before = [descending](const KeyedDeal& a, const KeyedDeal& b) {
        if (a.key != b.key && (a.key == noRank || b.key == noRank))
            return b.key == noRank;
        const auto left = std::pair(a.key, a.id);
        const auto right = std::pair(b.key, b.id);
        return descending ? left > right : left < right;
    };
    const bool all = limit < 0 || limit >= deals.size();
    std::partial_sort(deals.begin(), all ? deals.end() : deals.begin() + limit, deals.end(), before);
    if (!all)
        deals.resize(limit);
}

/// The first deals, group by group, each group in the order of its index. Deals without a rank come last;
/// nothing if they are more than one group.
std::optional<QList<DealId>> firstByRank(Session& session, const DealFilter& filter, DealKey key,
                                         const Ranks& ranks, bool descending, int limit)
{
    QList<std::pair<qint64, qint64>> groups;
    groups.reserve(ranks.size());
    for (auto it = ranks.cbegin(); it != ranks.cend(); ++it)
        groups.append({it.value(), it.key()});
    std::sort(groups.begin(), groups.end());
    if (descending)
        std::reverse(groups.begin(), groups.end());
    if (key != DealKey::Status && key != DealKey::Owner)
        groups.append({noRank, 0});
    DealQueryStore store(session.connection());
    QList<DealId> ids;
    for (const auto& [rank, value] : std::as_const(groups)) {
        const auto left = limit - static_cast<int>(ids.size());
        if (left <= 0)
            return ids;
        if (rank == noRank && key == DealKey::Stage)
            return {}; // stages of closed deals that their process no longer has
        ids += store.ofKey(filter, key, value, descending, left);
    }
    return ids;
}

/// True if the first groups are likely to contain enough rows; otherwise filtering comes first.
bool isWide(const DealFilter& filter)
{
    return filter.foldedText.isEmpty() && filter.isCoveredByChange();
}

QList<DealId> idsByRank(Session& session, const DealFilter& filter, DealKey key, bool descending, int limit,
                        const std::atomic_bool* cancel)
{
    const Ranks ranks = ranksFor(session, key);
    if (limit >= 0 && isWide(filter)) {
        if (const auto first = firstByRank(session, filter, key, ranks, descending, limit))
            return *first;
    }
    QList<KeyedDeal> deals = DealQueryStore(session.connection()).keyed(filter, key, cancel);
    if (cancel && *cancel)
        return {};
    for (KeyedDeal& deal : deals)
        deal.key = ranks.value(deal.key, noRank);
    sortByRank(deals, descending, limit);
    QList<DealId> ids;
    ids.reserve(deals.size());
    for (const KeyedDeal& deal : std::as_const(deals))
        ids.append(deal.id);
    return ids;
}

} // namespace

QList<DealId> idsInOrder(Session& session, const DealFilter& filter, DealSort sort, bool descending,
                         int limit, const std::atomic_bool* cancel)
{
    if (const auto order = keptOrder(sort))
        return DealQueryStore(session.connection()).ordered(filter, {*order, descending, limit}, cancel);
    return idsByRank(session, filter, keyOf(sort), descending, limit, cancel);
}

} // namespace stagewright
