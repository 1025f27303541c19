// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/statistics/statistics_service.h"

#include "core/domain/deal/idle.h"
#include "core/domain/name.h"
#include "core/domain/statistics/weighted_sum.h"
#include "core/services/deals/deal_sight.h"
#include "core/services/deals/open_sums.h"
#include "core/services/session/session.h"
#include "core/storage/stores/statistics/statistics_store.h"

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

constexpr double msPerDay = 24.0 * 60 * 60 * 1000;

QDate quarterStart(QDate day)
{
    return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
}

ClosedSums closedBetween(Session& session, DealFilter filter, DealStatus status, QDate from, QDate before)
{
    filter.status = status;
    const Environment& environment = session.environment();
    return StatisticsStore(session.connection())
        .closed(filter, environment.startOf(from), environment.startOf(before));
}

/// The full value of a won deal is certain.
Sums wonSums(const ClosedSums& closed)
{
    return {closed.count, closed.valueMinor, closed.valueMinor};
}

IdleWindow idleWindow(const Environment& environment, int days)
{
    const IdleRule rule{days, environment.today()};
    return {environment.startOf(rule.lastTouched().addDays(1)), rule.today, rule.plannedUntil()};
}

void addIdle(Session& session, DealFilter filter, const Process& process, DealSums& idle)
{
    QList<StageId> stages{StageId()};
    for (const Stage& stage : process.stages)
        stages.append(stage.id);
    const qint64 totalWeight = process.totalWeight();
    filter.process = process.id;
    for (const StageId stage : std::as_const(stages)) {
        filter.stage = stage;
        const auto take = [&](qint64 value, qint64 done) {
            idle.add(value, done, totalWeight);
        };
        const IdleWindow window = idleWindow(session.environment(), idleDaysOf(process, stage));
        StatisticsStore(session.connection()).eachIdle(filter, window, take);
    }
}

Sums idleSums(Session& session, const DealFilter& filter)
{
    DealSums idle;
    for (const ProcessRecord& record : session.processes.records()) {
        const Process* process = session.process(record.id);
        if (process && (filter.process.isNull() || filter.process == record.id))
            addIdle(session, filter, *process, idle);
    }
    return idle.sums();
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

Result<StatisticsService::Tiles> StatisticsService::tiles(UserId viewer, GroupBy by,
                                                          const OpenDealsFilter& wanted)
{
    return session_.readAs(viewer, [&]() -> Result<Tiles> {
        DealFilter filter = filterOf(session_, viewer, wanted);
        filter.process = countedProcess(session_, by, filter.process);
        const QDate now = quarterStart(session_.environment().today());
        const QDate next = now.addMonths(3);
        const QDate last = now.addMonths(-3);
        const ClosedSums won = closedBetween(session_, filter, DealStatus::Won, now, next);
        const ClosedSums wonBefore = closedBetween(session_, filter, DealStatus::Won, last, now);
        Tiles tiles;
        tiles.wonThisQuarter = wonSums(won);
        tiles.wonLastQuarter = wonSums(wonBefore);
        tiles.lostThisQuarter = closedBetween(session_, filter, DealStatus::Lost, now, next).count;
        tiles.averageDaysToClose = won.averageMs / msPerDay;
        tiles.averageDaysLastQuarter = wonBefore.averageMs / msPerDay;
        tiles.idle = idleSums(session_, filter);
        return tiles;
    });
}

} // namespace stagewright
