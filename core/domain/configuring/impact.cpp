// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/configuring/impact.h"

#include "core/domain/deal/progress.h"
#include "core/domain/statistics/weighted_sum.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <vector>

namespace stagewright {

namespace {

constexpr qsizetype nothing = -1;

/// One process, addressed by the action indexes of the tick table.
struct Weighing
{
    struct Entry
    {
        qsizetype stage = nothing;
        qint64 weight = 0;
        qsizetype mandatory = nothing; ///< index among the mandatory actions
    };

    Weighing(const Process& weighed, const QList<ActionId>& actions) : process(weighed)
    {
        QHash<ActionId, Entry> known;
        for (qsizetype s = 0; s < process.stages.size(); ++s) {
            for (const Action& action : process.stages[s].actions) {
                Entry entry{s, action.weight.value()};
                if (action.mandatory) {
                    entry.mandatory = mandatory.size();
                    mandatory.append(action.id);
                }
                known.insert(action.id, entry);
            }
        }
        entries.reserve(static_cast<std::size_t>(actions.size()));
        for (const ActionId action : actions)
            entries.push_back(known.value(action));
        total = process.totalWeight();
    }

    [[nodiscard]] const Entry& at(quint16 tick) const { return entries[tick]; }
    [[nodiscard]] StageId stageAt(qsizetype index) const
    {
        return index == nothing ? StageId() : process.stages[index].id;
    }

    const Process& process;
    std::vector<Entry> entries;
    QList<ActionId> mandatory;
    qint64 total = 0;
};

/// One deal under one process.
struct Standing
{
    qsizetype stage = nothing;
    qint64 done = 0;
    qsizetype mandatoryDone = 0;

    void count(const Weighing::Entry& entry)
    {
        stage = std::max(stage, entry.stage);
        done += entry.weight;
        mandatoryDone += entry.mandatory == nothing ? 0 : 1;
    }
    [[nodiscard]] int probabilityUnder(const Weighing& weighing) const
    {
        return probability(done, weighing.total, mandatoryDone < weighing.mandatory.size());
    }
};

/// For every mandatory action, whether the deal has not ticked it.
std::vector<bool> missingOf(const Weighing& weighing, const TickTable& deals, const TickTable::Row& row)
{
    std::vector<bool> missing(static_cast<std::size_t>(weighing.mandatory.size()), true);
    for (qsizetype i = 0; i < row.tickCount; ++i) {
        const qsizetype index = weighing.at(deals.ticks()[row.firstTick + i]).mandatory;
        if (index != nothing)
            missing[static_cast<std::size_t>(index)] = false;
    }
    return missing;
}

void addMissing(QList<QList<DealId>>& into, const std::vector<bool>& missing, DealId deal)
{
    for (std::size_t i = 0; i < missing.size(); ++i) {
        if (missing[i])
            into[static_cast<qsizetype>(i)].append(deal);
    }
}

QList<ActionDeals> named(const QList<ActionId>& actions, const QList<QList<DealId>>& deals)
{
    QList<ActionDeals> result;
    for (qsizetype i = 0; i < actions.size(); ++i) {
        if (!deals[i].isEmpty())
            result.append({actions[i], deals[i]});
    }
    return result;
}

/// Deals grouped by the stages they leave and reach, "not started" first in both.
class StageMoves
{
public:
    StageMoves(qsizetype from, qsizetype to)
        : width_(to + 1), cells_(static_cast<std::size_t>((from + 1) * (to + 1)))
    {}
    void add(qsizetype from, qsizetype to, DealId deal)
    {
        cells_[static_cast<std::size_t>((from + 1) * width_ + to + 1)].append(deal);
    }
    [[nodiscard]] QList<StageChange> changes(const Weighing& before, const Weighing& after) const
    {
        QList<StageChange> result;
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            const auto cell = static_cast<qsizetype>(i);
            if (!cells_[i].isEmpty())
                result.append(
                    {before.stageAt(cell / width_ - 1), after.stageAt(cell % width_ - 1), cells_[i]});
        }
        return result;
    }

private:
    qsizetype width_;
    std::vector<QList<DealId>> cells_;
};

/// Deals grouped by old and new percentage. The group is found in a table, because every deal asks for it.
class ProbabilityMoves
{
public:
    void add(int from, int to, DealId deal)
    {
        qsizetype& group =
            groupOf_[static_cast<std::size_t>(from) * percentages + static_cast<std::size_t>(to)];
        if (group == nothing) {
            group = changes_.size();
            changes_.append({from, to, {}});
        }
        changes_[group].deals.append(deal);
    }
    [[nodiscard]] QList<ProbabilityChange> changes() const
    {
        QList<ProbabilityChange> result = changes_;
        std::sort(result.begin(), result.end(), [](const ProbabilityChange& a, const ProbabilityChange& b) {
            return std::tuple(-a.deals.size(), a.from, a.to) < std::tuple(-b.deals.size(), b.from, b.to);
        });
        return result;
    }

private:
    static constexpr int percentages = 101; ///< 0 to 100
    std::vector<qsizetype> groupOf_ = std::vector<qsizetype>(percentages * percentages, nothing);
    QList<ProbabilityChange> changes_;
};

} // namespace

void TickTable::add(DealId deal, qint64 valueMinor, const QList<ActionId>& done)
{
    const qsizetype first = ticks_.size();
    for (const ActionId action : done) {
        if (const auto known = indexOf_.constFind(action); known != indexOf_.cend()) {
            ticks_.append(*known);
            continue;
        }
        // Far more than a process can have; the ticks of any further actions would not count anyway.
        if (actions_.size() > std::numeric_limits<quint16>::max())
            continue;
        const auto index = static_cast<quint16>(actions_.size());
        indexOf_.insert(action, index);
        actions_.append(action);
        ticks_.append(index);
    }
    rows_.append({deal, valueMinor, first, ticks_.size() - first});
}

qsizetype Impact::otherProbabilityCount() const
{
    return std::accumulate(
        probabilityChanges.cbegin(), probabilityChanges.cend(), qsizetype(0),
        [](qsizetype sum, const ProbabilityChange& each) { return sum + each.deals.size(); });
}

Impact impactOf(const TickTable& deals, const Process& before, const Process& after, const CancelFlag* cancel)
{
    const Weighing was(before, deals.actions());
    const Weighing is(after, deals.actions());
    Impact impact;
    impact.dealCount = deals.rows().size();
    StageMoves moves(before.stages.size(), after.stages.size());
    ProbabilityMoves probabilities;
    QList<QList<DealId>> blocked(is.mandatory.size());
    QList<QList<DealId>> lost(deals.actions().size());
    WeightedSum weightedBefore;
    WeightedSum weightedAfter;
    for (const TickTable::Row& row : deals.rows()) {
        if (isCancelled(cancel))
            return {};
        Standing standingBefore;
        Standing standingAfter;
        bool loses = false;
        for (qsizetype i = 0; i < row.tickCount; ++i) {
            const quint16 tick = deals.ticks()[row.firstTick + i];
            const Weighing::Entry& old = was.at(tick);
            const Weighing::Entry& fresh = is.at(tick);
            standingBefore.count(old);
            standingAfter.count(fresh);
            if (old.stage != nothing && fresh.stage == nothing) {
                lost[tick].append(row.deal);
                loses = true;
            }
        }
        if (loses)
            impact.losing.append(row.deal);
        weightedBefore.add(row.valueMinor, standingBefore.done);
        weightedAfter.add(row.valueMinor, standingAfter.done);
        if (was.stageAt(standingBefore.stage) != is.stageAt(standingAfter.stage)) {
            impact.otherStage.append(row.deal);
            moves.add(standingBefore.stage, standingAfter.stage, row.deal);
        }
        const int percentBefore = standingBefore.probabilityUnder(was);
        const int percentAfter = standingAfter.probabilityUnder(is);
        if (percentBefore != percentAfter)
            probabilities.add(percentBefore, percentAfter, row.deal);
        if (standingBefore.mandatoryDone == was.mandatory.size() &&
            standingAfter.mandatoryDone < is.mandatory.size()) {
            impact.newlyBlocked.append(row.deal);
            addMissing(blocked, missingOf(is, deals, row), row.deal);
        }
    }
    impact.weightedBefore = weightedBefore.over(was.total);
    impact.weightedAfter = weightedAfter.over(is.total);
    impact.stageChanges = moves.changes(was, is);
    impact.probabilityChanges = probabilities.changes();
    impact.blockedBy = named(is.mandatory, blocked);
    impact.lostTicks = named(deals.actions(), lost);
    return impact;
}

Backtest backtestOf(const TickTable& won, const Process& process, const CancelFlag* cancel)
{
    const Weighing weighing(process, won.actions());
    Backtest backtest{won.rows().size(), {}, {}};
    QList<QList<DealId>> missed(weighing.mandatory.size());
    for (const TickTable::Row& row : won.rows()) {
        if (isCancelled(cancel))
            return {};
        const std::vector<bool> missing = missingOf(weighing, won, row);
        if (std::find(missing.cbegin(), missing.cend(), true) != missing.cend())
            backtest.refused.append(row.deal);
        addMissing(missed, missing, row.deal);
    }
    backtest.refusedBy = named(weighing.mandatory, missed);
    return backtest;
}

} // namespace stagewright
