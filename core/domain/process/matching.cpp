// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/matching.h"

#include <QHash>

#include <algorithm>

namespace stagewright {

namespace {

/// Hands out the ids of one process, each once.
class Matching
{
public:
    Matching(const Process& target, const TakenIds& taken, IdSource& ids)
        : target_(target), taken_(taken), ids_(ids)
    {}

    Process run(Process file)
    {
        matchStages(file);
        matchActions(file);
        file.id = target_.id;
        return file;
    }

private:
    /// Ids by folded name, folded only once: big files have thousands of names.
    template<class AnyId>
    using Namesakes = QHash<QString, QList<AnyId>>;

    /// False if something else in the file took the id first.
    template<class AnyId>
    static bool claim(AnyId id, QSet<AnyId>& used)
    {
        if (used.contains(id))
            return false;
        used.insert(id);
        return true;
    }

    /// Gives `value` the id of the first free namesake.
    template<class Value, class AnyId>
    static bool takeOver(Value& value, const Namesakes<AnyId>& namesakes, QSet<AnyId>& used)
    {
        for (const AnyId id : namesakes.value(folded(value.name.text()))) {
            if (claim(id, used)) {
                value.id = id;
                return true;
            }
        }
        return false;
    }

    template<class AnyId>
    AnyId ownOrNew(AnyId id, QSet<AnyId>& used, const QSet<AnyId>& taken)
    {
        while (id.isNull() || taken.contains(id) || !claim(id, used))
            id = ids_.make<AnyId>();
        return id;
    }

    void matchStages(Process& file)
    {
        // Ids first, so that a renamed stage is not mistaken for another one.
        Namesakes<StageId> namesakes;
        for (const Stage& stage : target_.stages)
            namesakes[folded(stage.name.text())].append(stage.id);
        QList<Stage*> unmatched;
        for (Stage& stage : file.stages) {
            if (!target_.stage(stage.id) || !claim(stage.id, stages_))
                unmatched.append(&stage);
        }
        for (Stage* stage : unmatched) {
            if (!takeOver(*stage, namesakes, stages_))
                stage->id = ownOrNew(stage->id, stages_, taken_.stages);
        }
    }

    void matchActions(Process& file)
    {
        Namesakes<ActionId> all;
        QHash<StageId, Namesakes<ActionId>> ofStage;
        for (const Stage& stage : target_.stages) {
            for (const Action& action : stage.actions) {
                const QString name = folded(action.name.text());
                all[name].append(action.id);
                ofStage[stage.id][name].append(action.id);
            }
        }
        QList<Action*> unmatched;
        for (const auto& [action, stage] : withoutTheirIds(file)) {
            // Namesakes in the same stage first: equal names in different stages are different actions.
            if (!takeOver(*action, ofStage.value(stage), actions_))
                unmatched.append(action);
        }
        for (Action* action : unmatched) {
            if (!takeOver(*action, all, actions_))
                action->id = ownOrNew(action->id, actions_, taken_.actions);
        }
    }

    /// The actions of the file whose ids the target does not have, each with its stage.
    QList<std::pair<Action*, StageId>> withoutTheirIds(Process& file)
    {
        QList<std::pair<Action*, StageId>> result;
        for (Stage& stage : file.stages) {
            for (Action& action : stage.actions) {
                if (!target_.action(action.id) || !claim(action.id, actions_))
                    result.append({&action, stage.id});
            }
        }
        return result;
    }

    const Process& target_;
    const TakenIds& taken_;
    IdSource& ids_;
    QSet<StageId> stages_;
    QSet<ActionId> actions_;
};

} // namespace

const Process* matchOf(const Process& file, const QList<Process>& processes)
{
    const auto byId = std::find_if(processes.cbegin(), processes.cend(),
                                   [&file](const Process& each) { return each.id == file.id; });
    if (byId != processes.cend())
        return &*byId;
    const QString wanted = folded(file.name.text());
    const auto byName = std::find_if(processes.cbegin(), processes.cend(), [&wanted](const Process& each) {
        return folded(each.name.text()) == wanted;
    });
    return byName == processes.cend() ? nullptr : &*byName;
}

TakenIds takenIds(const QList<Process>& others)
{
    TakenIds taken;
    for (const Process& process : others) {
        for (const Stage& stage : process.stages) {
            taken.stages.insert(stage.id);
            for (const Action& action : stage.actions)
                taken.actions.insert(action.id);
        }
    }
    return taken;
}

Process asNextOf(const Process& target, Process file, const TakenIds& taken, IdSource& ids)
{
    return Matching(target, taken, ids).run(std::move(file));
}

} // namespace stagewright
