// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/statistics/statistics_service.h"

#include "core/domain/name.h"
#include "core/services/deals/deal_sight.h"
#include "core/services/deals/open_sums.h"
#include "core/services/session/session.h"

#include <algorithm>

namespace stagewright {

namespace {

/// Every stage has its group, even when empty, so that the legend keeps its rows while numbers come and go.
QList<OpenDealsGroup> stageGroups(const Process& process, const GroupSums& sums)
{
    QList<OpenDealsGroup> groups{{0, {}, sums.value(0).sums(), -1}};
    for (qsizetype i = 0; i < process.stages.size(); ++i) {
        const Stage& stage = process.stages[i];
        const qint64 key = stage.id.value();
        groups.append({key, stage.name.text(), sums.value(key).sums(), static_cast<int>(i)});
    }
    return groups;
}

template<class Things>
QHash<qint64, QString> names(const Things& things)
{
    QHash<qint64, QString> result;
    for (const auto& thing : things)
        result.insert(thing.id.value(), thing.name);
    return result;
}

QHash<qint64, QString> namesFor(Session& session, GroupBy by)
{
    switch (by) {
    case GroupBy::Product:
        return names(session.lists.products());
    case GroupBy::Owner:
        return names(session.organisation().users);
    case GroupBy::Source:
        return names(session.lists.sources());
    case GroupBy::Stage:
        break;
    }
    return {};
}

/// The largest value first.
QList<OpenDealsGroup> rankedGroups(Session& session, GroupBy by, const GroupSums& sums)
{
    const auto named = namesFor(session, by);
    QList<OpenDealsGroup> groups;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        groups.append({it.key(), named.value(it.key()), it->sums(), 0});
    std::sort(groups.begin(), groups.end(), [](const OpenDealsGroup& a, const OpenDealsGroup& b) {
        if (a.sums.valueMinor != b.sums.valueMinor)
            return a.sums.valueMinor > b.sums.valueMinor;
        return std::pair(folded(a.name), a.key) < std::pair(folded(b.name), b.key);
    });
    for (qsizetype i = 0; i < groups.size(); ++i)
        groups[i].position = static_cast<int>(i);
    return groups;
}

} // namespace

Result<OpenDealsReport> StatisticsService::openDeals(UserId viewer, GroupBy by, const OpenDealsFilter& wanted)
{
    return session_.readAs(viewer, [&]() -> Result<OpenDealsReport> {
        DealFilter filter = filterOf(session_, viewer, wanted);
        filter.process = countedProcess(session_, by, filter.process);
        const Process* process = session_.process(filter.process);
        if (!process && !filter.process.isNull())
            return Problem{ProblemCode::ProcessNotFound, {filter.process.toText()}};
        if (!process && by == GroupBy::Stage)
            return OpenDealsReport{};

        const GroupSums sums = openSums(session_, filter, by);
        DealSums total;
        for (const DealSums& each : sums)
            total += each;
        // Summing may have loaded further processes, which can invalidate the pointer found before.
        return OpenDealsReport{by == GroupBy::Stage ? stageGroups(*session_.process(filter.process), sums)
                                                    : rankedGroups(session_, by, sums),
                               total.sums()};
    });
}

} // namespace stagewright
