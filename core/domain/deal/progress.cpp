// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/progress.h"

#include <algorithm>

namespace stagewright {

namespace {
/// a x b / c rounded half up, without intermediate overflow: the product may need 128 bits.
qint64 scaled(qint64 a, qint64 b, qint64 c)
{
    if (c <= 0)
        return 0;
    __extension__ using Wide = __int128;
    const Wide twice = 2 * static_cast<Wide>(a) * b + c;
    return static_cast<qint64>(twice / (2 * static_cast<Wide>(c)));
}
} // namespace

int percent(qint64 doneWeight, qint64 totalWeight)
{
    return static_cast<int>(scaled(100, doneWeight, totalWeight));
}

int probability(qint64 doneWeight, qint64 totalWeight, bool mandatoryUndone)
{
    return std::min(percent(doneWeight, totalWeight), mandatoryUndone ? 99 : 100);
}

int probability(const Progress& progress)
{
    return probability(progress.doneWeight, progress.totalWeight, progress.mandatoryUndone);
}

int shownProbability(DealStatus status, const Progress& progress)
{
    switch (status) {
    case DealStatus::Open:
        return probability(progress);
    case DealStatus::Won:
        return 100;
    case DealStatus::Lost:
    case DealStatus::Outdated:
        return 0;
    }
    return 0;
}

CountedWeight countedWeight(DealStatus status, qint64 doneWeight, qint64 totalWeight)
{
    switch (status) {
    case DealStatus::Open:
        return {doneWeight, totalWeight};
    case DealStatus::Won:
        return {1, 1};
    case DealStatus::Lost:
    case DealStatus::Outdated:
        return {0, 1};
    }
    return {};
}

qint64 weightedMinor(qint64 valueMinor, qint64 doneWeight, qint64 totalWeight)
{
    return scaled(valueMinor, doneWeight, totalWeight);
}

Progress progressOf(const Process& process, const QSet<ActionId>& done, StageId furthestBefore)
{
    Progress progress;
    qsizetype current = -1;
    for (qsizetype s = 0; s < process.stages.size(); ++s) {
        for (const Action& action : process.stages[s].actions) {
            progress.totalWeight += action.weight.value();
            if (done.contains(action.id)) {
                progress.doneWeight += action.weight.value();
                current = s;
            } else if (action.mandatory) {
                progress.mandatoryUndone = true;
            }
        }
    }
    const qsizetype furthest = std::max(current, process.stageIndex(furthestBefore));
    if (current >= 0)
        progress.stage = process.stages[current].id;
    if (furthest >= 0)
        progress.furthest = process.stages[furthest].id;
    return progress;
}

StageId survivingStage(const Process& before, const Process& after, StageId stage)
{
    if (after.stage(stage))
        return stage;
    for (qsizetype s = before.stageIndex(stage) - 1; s >= 0; --s) {
        if (after.stage(before.stages[s].id))
            return before.stages[s].id;
    }
    return {};
}

QList<Action> mandatoryUndone(const Process& process, const QSet<ActionId>& done)
{
    QList<Action> missing;
    for (const Stage& stage : process.stages) {
        for (const Action& action : stage.actions) {
            if (action.mandatory && !done.contains(action.id))
                missing.append(action);
        }
    }
    return missing;
}

QList<ActionId> actionsUpTo(const Process& process, StageId stage)
{
    QList<ActionId> actions;
    const qsizetype last = process.stageIndex(stage);
    for (qsizetype s = 0; s <= last; ++s) {
        for (const Action& action : process.stages[s].actions)
            actions.append(action.id);
    }
    return actions;
}

} // namespace stagewright
