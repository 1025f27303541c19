// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/bulk_edit.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace stagewright {

QList<Action> actionsOf(const Process& process, const QSet<ActionId>& ids)
{
    QList<Action> found;
    for (const Stage& stage : process.stages) {
        std::copy_if(stage.actions.cbegin(), stage.actions.cend(), std::back_inserter(found),
                     [&ids](const Action& action) { return ids.contains(action.id); });
    }
    return found;
}

QList<ActionId> actionsBetween(const Process& process, ActionId one, ActionId other)
{
    QList<ActionId> order;
    for (const Stage& stage : process.stages) {
        for (const Action& action : stage.actions)
            order.append(action.id);
    }
    const qsizetype a = order.indexOf(one);
    const qsizetype b = order.indexOf(other);
    if (a < 0 || b < 0)
        return {};
    return order.mid(std::min(a, b), std::abs(a - b) + 1);
}

Process withActionsRemoved(const Process& process, const QSet<ActionId>& ids)
{
    Process next = process;
    for (Stage& stage : next.stages)
        stage.actions.removeIf([&ids](const Action& action) { return ids.contains(action.id); });
    return next;
}

Process withActionsMoved(const Process& process, const QSet<ActionId>& ids, StageId into, qsizetype to)
{
    if (process.stageIndex(into) < 0)
        return process;
    return withActionsAdded(withActionsRemoved(process, ids), into, actionsOf(process, ids), to);
}

Process withActionsStepped(const Process& process, const QSet<ActionId>& ids, int columns, int rows)
{
    const QList<Action> moved = actionsOf(process, ids);
    if (moved.isEmpty())
        return process;
    const ActionPlace first = *process.place(moved.first().id);
    const ActionPlace last = *process.place(moved.last().id);
    const qsizetype stage = (columns < 0 ? first.stage : last.stage) + columns;
    if (stage < 0 || stage >= process.stages.size())
        return process;
    const StageId into = process.stages[stage].id;
    if (columns != 0)
        return withActionsMoved(process, ids, into, first.action);
    if (first.stage != last.stage)
        return process; // moving up and down works within one stage only
    // Counted among the actions that stay: those before the first moved one, plus the step.
    const auto& actions = process.stages[stage].actions;
    const auto stay = std::count_if(actions.cbegin(), actions.cbegin() + first.action,
                                    [&ids](const Action& action) { return !ids.contains(action.id); });
    return withActionsMoved(process, ids, into, stay + rows);
}

Process withActionsAdded(const Process& process, StageId stage, const QList<Action>& actions, qsizetype at)
{
    const qsizetype index = process.stageIndex(stage);
    if (index < 0)
        return process;
    Process next = process;
    QList<Action>& into = next.stages[index].actions;
    qsizetype place = std::clamp<qsizetype>(at, 0, into.size());
    for (const Action& action : actions)
        into.insert(place++, action);
    return next;
}

Process withActionsChanged(const Process& process, const QSet<ActionId>& ids,
                           const std::function<Action(const Action&)>& change)
{
    Process next = process;
    for (Stage& stage : next.stages) {
        for (Action& action : stage.actions) {
            if (!ids.contains(action.id))
                continue;
            const ActionId id = action.id;
            action = change(action);
            action.id = id;
        }
    }
    return next;
}

Process withWeights(const Process& process, const QSet<ActionId>& ids, Weight weight)
{
    return withActionsChanged(process, ids, [weight](Action action) {
        action.weight = weight;
        return action;
    });
}

namespace {

/// `total` split in proportion to `weights`, like withWeightsSpread() but without a largest share.
QList<int> apportioned(const QList<int>& weights, int total)
{
    const qint64 sum = std::accumulate(weights.cbegin(), weights.cend(), qint64(0));
    const auto part = [&](qsizetype i) {
        return sum > 0 ? std::pair<qint64, qint64>(qint64(weights[i]) * total, sum)
                       : std::pair<qint64, qint64>(total, weights.size());
    };
    QList<int> shares;
    QList<qsizetype> order;
    int left = total;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        shares.append(int(part(i).first / part(i).second));
        left -= shares.last();
        order.append(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return part(a).first % part(a).second > part(b).first % part(b).second;
    });
    for (int i = 0; i < left; ++i)
        ++shares[order[i]];
    return shares;
}

} // namespace

Process withWeightsSpread(const Process& process, const QSet<ActionId>& ids, int total)
{
    constexpr int most = 100;
    const QList<Action> actions = actionsOf(process, ids);
    int left = std::clamp(total, 0, most * int(actions.size()));
    QHash<ActionId, int> shares;
    // Actions that would get more than the maximum get the maximum; the others share what is left.
    QList<Action> open = actions;
    while (!open.isEmpty()) {
        QList<int> weights;
        for (const Action& action : open)
            weights.append(action.weight.value());
        const QList<int> parts = apportioned(weights, left);
        QList<Action> fitting;
        for (qsizetype i = 0; i < open.size(); ++i) {
            shares.insert(open[i].id, std::min(parts[i], most));
            if (parts[i] >= most)
                left -= most;
            else
                fitting.append(open[i]);
        }
        const bool settled = std::none_of(parts.cbegin(), parts.cend(), [](int part) { return part > most; });
        if (settled)
            break;
        open = fitting;
    }
    return withActionsChanged(process, ids, [&shares](Action action) {
        action.weight = *Weight::from(shares.value(action.id));
        return action;
    });
}

} // namespace stagewright
