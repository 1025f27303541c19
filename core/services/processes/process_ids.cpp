// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/processes/process_ids.h"

#include <QSet>

#include <algorithm>

namespace stagewright {

namespace {

template<class AnyId>
void makeUnique(AnyId& id, QSet<AnyId>& seen, IdSource& ids)
{
    if (id.isNull() || seen.contains(id))
        id = ids.make<AnyId>();
    seen.insert(id);
}

} // namespace

Process withSoundIds(Process process, IdSource& ids)
{
    if (process.id.isNull())
        process.id = ids.make<ProcessId>();
    QSet<StageId> stages;
    QSet<ActionId> actions;
    for (Stage& stage : process.stages) {
        makeUnique(stage.id, stages, ids);
        for (Action& action : stage.actions)
            makeUnique(action.id, actions, ids);
    }
    return process;
}

bool haveCommonIds(const Process& one, const Process& other)
{
    return std::any_of(other.stages.cbegin(), other.stages.cend(), [&one](const Stage& stage) {
        return one.stage(stage.id) ||
               std::any_of(stage.actions.cbegin(), stage.actions.cend(),
                           [&one](const Action& action) { return one.action(action.id) != nullptr; });
    });
}

Process copyOf(Process process, const ProcessName& name, IdSource& ids)
{
    process.id = {};
    process.name = name;
    for (Stage& stage : process.stages) {
        stage.id = {};
        for (Action& action : stage.actions)
            action.id = {};
    }
    return withSoundIds(std::move(process), ids);
}

} // namespace stagewright
