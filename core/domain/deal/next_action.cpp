// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/next_action.h"

#include "core/domain/money.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace stagewright {

namespace {

constexpr int mostPoints = 24 + 12 + 4 + 4;
static_assert(Money::largest <= std::numeric_limits<qint64>::max() / mostPoints,
              "the score of the most valuable deal must fit");

using Test = std::function<bool(const Action&)>;

/// The first action of the stages from `from` until before `until` that passes.
std::optional<NextStep> firstOf(const Process& process, qsizetype from, qsizetype until, const Test& passes)
{
    for (qsizetype i = from; i < until; ++i) {
        const Stage& stage = process.stages[i];
        const auto found = std::find_if(stage.actions.cbegin(), stage.actions.cend(), passes);
        if (found != stage.actions.cend())
            return NextStep{found->id, stage.id, found->weight.value(), false};
    }
    return std::nullopt;
}

/// Of the last stage that has actions; -1 if none has.
qsizetype lastStageOf(const Process& process)
{
    for (qsizetype i = process.stages.size() - 1; i >= 0; --i) {
        if (!process.stages[i].actions.isEmpty())
            return i;
    }
    return -1;
}

qsizetype startOf(const Process& process, StageId current)
{
    return std::max<qsizetype>(process.stageIndex(current), 0);
}

bool isAtTheEnd(const Process& process, StageId current)
{
    return startOf(process, current) == lastStageOf(process);
}

std::optional<NextWhy> taskReason(const Pressure& pressure)
{
    if (!pressure.nextTask.isValid())
        return std::nullopt;
    const qint64 days = pressure.today.daysTo(pressure.nextTask);
    if (days < 0)
        return NextWhy{NextReason::TaskLate, -days};
    if (days == 0)
        return NextWhy{NextReason::TaskToday, 0};
    return NextWhy{days == 1 ? NextReason::TaskTomorrow : NextReason::TaskPlanned, days};
}

std::optional<NextWhy> closingReason(const Pressure& pressure)
{
    if (!pressure.expectedClose.isValid())
        return std::nullopt;
    const qint64 days = pressure.today.daysTo(pressure.expectedClose);
    if (days < 0)
        return NextWhy{NextReason::ClosingPast, -days};
    return days <= closingSoonDays ? std::optional(NextWhy{NextReason::ClosingSoon, days}) : std::nullopt;
}

} // namespace

int pointsOf(NextReason reason)
{
    switch (reason) {
    case NextReason::NeededToWin:
        return 24;
    case NextReason::TaskLate:
        return 12;
    case NextReason::ClosingPast:
    case NextReason::TaskToday:
    case NextReason::Idle:
    case NextReason::ClosingSoon:
        return 4;
    case NextReason::TaskTomorrow:
        return 3;
    case NextReason::TaskPlanned:
    case NextReason::NothingPlanned:
        return 0;
    }
    return 0;
}

QList<NextWhy> reasonsFor(const Pressure& pressure, bool neededToWin)
{
    QList<NextWhy> reasons;
    if (neededToWin)
        reasons.append({NextReason::NeededToWin, 0});
    const auto task = taskReason(pressure);
    if (task)
        reasons.append(*task);
    if (const auto closing = closingReason(pressure))
        reasons.append(*closing);
    if (pressure.idle)
        reasons.append({NextReason::Idle, pressure.quietDays});
    if (reasons.isEmpty())
        reasons.append({NextReason::NothingPlanned, 0});
    std::stable_sort(reasons.begin(), reasons.end(), [](const NextWhy& a, const NextWhy& b) {
        return pointsOf(a.reason) > pointsOf(b.reason);
    });
    return reasons;
}

int urgencyOf(const Pressure& pressure, bool neededToWin)
{
    int points = neededToWin ? pointsOf(NextReason::NeededToWin) : 0;
    if (const auto task = taskReason(pressure))
        points += pointsOf(task->reason);
    if (const auto closing = closingReason(pressure))
        points += pointsOf(closing->reason);
    if (pressure.idle)
        points += pointsOf(NextReason::Idle);
    return std::max(points, 1);
}

std::optional<NextStep> nextStep(const Process& process, StageId current, const QSet<ActionId>& done,
                                 const Test& mayPerform)
{
    const Test isOpen = [&](const Action& action) {
        return !done.contains(action.id) && mayPerform(action);
    };
    const qsizetype from = startOf(process, current);
    const bool atTheEnd = isAtTheEnd(process, current);
    const Test isOpenAndMandatory = [&](const Action& action) {
        return action.mandatory && isOpen(action);
    };
    auto found = firstOf(process, from, process.stages.size(), isOpen);
    if (!found && atTheEnd)
        found = firstOf(process, 0, from, isOpenAndMandatory);
    if (!found)
        found = firstOf(process, 0, from, isOpen);
    if (found)
        found->neededToWin = atTheEnd && process.action(found->action)->mandatory;
    return found;
}

qint64 NextRank::score() const
{
    return worthMinor * urgency;
}

bool standsBefore(const NextRank& a, const NextRank& b)
{
    const auto closing = [](const NextRank& rank) {
        return rank.expectedClose.isValid() ? rank.expectedClose.toJulianDay()
                                            : std::numeric_limits<qint64>::max();
    };
    return std::tuple(-a.score(), -a.urgency, -a.valueMinor, closing(a), a.deal) <
           std::tuple(-b.score(), -b.urgency, -b.valueMinor, closing(b), b.deal);
}

NextBound::NextBound(const Process& process) : process_(process), totalWeight_(process.totalWeight())
{
    for (const Stage& stage : process.stages) {
        for (const Action& action : stage.actions) {
            heaviest_ = std::max(heaviest_, action.weight.value());
            anyMandatory_ = anyMandatory_ || action.mandatory;
        }
    }
}

NextRank NextBound::bestOf(DealId deal, StageId current, qint64 valueMinor, const Pressure& pressure) const
{
    const bool mayBeNeeded = anyMandatory_ && isAtTheEnd(process_, current);
    return {weightedMinor(valueMinor, heaviest_, totalWeight_), urgencyOf(pressure, mayBeNeeded), valueMinor,
            pressure.expectedClose, deal};
}

} // namespace stagewright
