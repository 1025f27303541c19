// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/matching.h"

#include <QSet>

#include <algorithm>

namespace stagewright {

namespace {

/// Gives away the ids of one process, each once.
class Matching
{
public:
    Matching(const Process& target, IdSource& ids) : target_(target), ids_(ids) {}

    Process run(Process file)
    {
        matchStages(file);
        matchActions(file);
        file.id = target_.id;
        return file;
    }

private:
    template<class Value>
    static bool sameName(const Value& one, const Value& other)
    {
        return folded(one.name.text()) == folded(other.name.text());
    }

    /// The first of `candidates` with the name of `value` whose id is still free.
    template<class Value, class AnyId>
    static AnyId freeNamesake(const Value& value, const QList<Value>& candidates, const QSet<AnyId>& taken)
    {
        for (const Value& each : candidates) {
            if (sameName(each, value) && !taken.contains(each.id))
                return each.id;
        }
        return {};
    }

    void matchStages(Process& file)
    {
        // Ids first, so that a renamed stage is not taken for another one.
        for (const Stage& stage : file.stages) {
            if (target_.stage(stage.id))
                stages_.insert(stage.id);
        }
        for (Stage& stage : file.stages) {
            if (target_.stage(stage.id))
                continue;
            const StageId namesake = freeNamesake(stage, target_.stages, stages_);
            stage.id = namesake.isNull() ? ids_.make<StageId>() : namesake;
            stages_.insert(stage.id);
        }
    }

    void matchActions(Process& file)
    {
        QList<Action> all;
        for (const Stage& stage : target_.stages)
            all += stage.actions;
        for (const Stage& stage : file.stages) {
            for (const Action& action : stage.actions) {
                if (target_.action(action.id))
                    actions_.insert(action.id);
            }
        }
        // Namesakes of the same stage first: equal names in different stages are different actions.
        QList<Action*> unmatched;
        for (Stage& stage : file.stages) {
            const Stage* old = target_.stage(stage.id);
            for (Action& action : stage.actions) {
                if (!target_.action(action.id) && !take(action, old ? old->actions : QList<Action>()))
                    unmatched.append(&action);
            }
        }
        for (Action* action : unmatched) {
            if (!take(*action, all))
                action->id = ids_.make<ActionId>();
        }
    }

    bool take(Action& action, const QList<Action>& candidates)
    {
        const ActionId namesake = freeNamesake(action, candidates, actions_);
        if (namesake.isNull())
            return false;
        action.id = namesake;
        actions_.insert(namesake);
        return true;
    }

    const Process& target_;
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

Process asNextOf(const Process& target, Process file, IdSource& ids)
{
    return Matching(target, ids).run(std::move(file));
}

} // namespace stagewright
