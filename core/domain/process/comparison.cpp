// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/comparison.h"

#include "core/domain/process/sequence.h"

#include <QHash>
#include <QSet>

namespace stagewright {

namespace {

class Comparing
{
public:
    Comparing(const Process& before, const Process& after) : before_(before), after_(after)
    {
        for (const Stage& stage : before.stages) {
            for (const Action& action : stage.actions)
                old_.insert(action.id, {&action, stage.id});
        }
        for (const Stage& stage : after.stages) {
            for (const Action& action : stage.actions)
                there_.insert(action.id);
        }
    }

    QList<ProcessChange> run()
    {
        addIf(before_.name != after_.name, ChangeKind::Name, {}, {});
        addIf(before_.description != after_.description, ChangeKind::Description, {}, {});
        const auto stages = idsOf(after_.stages);
        const auto oldStages = idsOf(before_.stages);
        const auto movedStages = movedAmong(commonOf(oldStages, stages), commonOf(stages, oldStages));
        for (const Stage& stage : after_.stages)
            compareStage(stage, movedStages.contains(stage.id));
        for (const Stage& stage : before_.stages) {
            addIf(!after_.stage(stage.id), ChangeKind::Removed, stage.id, {});
            for (const Action& action : stage.actions)
                addIf(!there_.contains(action.id), ChangeKind::Removed, stage.id, action.id);
        }
        return changes_;
    }

private:
    void addIf(bool differs, ChangeKind kind, StageId stage, ActionId action)
    {
        if (differs)
            changes_.append({kind, stage, action});
    }

    void compareStage(const Stage& stage, bool moved)
    {
        QSet<ActionId> movedActions;
        if (const Stage* old = before_.stage(stage.id)) {
            addIf(moved, ChangeKind::MovedWithin, stage.id, {});
            addIf(old->name != stage.name, ChangeKind::Name, stage.id, {});
            addIf(old->hint != stage.hint, ChangeKind::Hint, stage.id, {});
            addIf(old->idleDays != stage.idleDays, ChangeKind::IdleDays, stage.id, {});
            const auto actions = idsOf(stage.actions);
            const auto oldActions = idsOf(old->actions);
            movedActions = movedAmong(commonOf(oldActions, actions), commonOf(actions, oldActions));
        } else {
            addIf(true, ChangeKind::Added, stage.id, {});
        }
        for (const Action& action : stage.actions)
            compareAction(stage, action, movedActions.contains(action.id));
    }

    void compareAction(const Stage& stage, const Action& action, bool moved)
    {
        const auto found = old_.constFind(action.id);
        if (found == old_.cend()) {
            addIf(true, ChangeKind::Added, stage.id, action.id);
            return;
        }
        const Action* old = found->action;
        const auto differs = [&](bool differing, ChangeKind kind) {
            addIf(differing, kind, stage.id, action.id);
        };
        differs(found->stage != stage.id, ChangeKind::MovedStage);
        differs(moved, ChangeKind::MovedWithin);
        differs(old->name != action.name, ChangeKind::Name);
        differs(old->hint != action.hint, ChangeKind::Hint);
        differs(old->weight != action.weight, ChangeKind::Weight);
        differs(old->mandatory != action.mandatory, ChangeKind::Mandatory);
        differs(old->performers != action.performers, ChangeKind::Performers);
        differs(old->note != action.note, ChangeKind::Note);
        differs(old->notify != action.notify, ChangeKind::Notify);
        differs(old->trigger != action.trigger, ChangeKind::Trigger);
    }

    struct Old
    {
        const Action* action;
        StageId stage;
    };

    const Process& before_;
    const Process& after_;
    /// The draft is compared at every edit, so actions are looked up instead of searched for.
    QHash<ActionId, Old> old_;
    QSet<ActionId> there_; ///< actions in the later process
    QList<ProcessChange> changes_;
};

} // namespace

QList<ProcessChange> compare(const Process& before, const Process& after)
{
    return Comparing(before, after).run();
}

QList<ComparisonRow> sideBySide(const Process& before, const Process& after)
{
    QHash<std::pair<StageId, ActionId>, QList<ProcessChange>> changes;
    for (const ProcessChange& change : compare(before, after))
        changes[{change.stage, change.action}].append(change);
    QList<ComparisonRow> rows;
    const auto add = [&](StageId stage, ActionId action) {
        rows.append({stage, action, changes.value({stage, action})});
    };
    add({}, {});
    const auto stages = idsOf(after.stages);
    const auto oldStages = idsOf(before.stages);
    for (const StageId id : arranged(stages, oldStages, unionOf(stages, oldStages))) {
        add(id, {});
        const Stage* now = after.stage(id);
        const Stage* then = before.stage(id);
        const auto actions = now ? idsOf(now->actions) : QList<ActionId>();
        auto gone = then ? idsOf(then->actions) : QList<ActionId>();
        // An action that moved to another stage is listed there.
        gone.removeIf([&](ActionId action) { return after.action(action) && !actions.contains(action); });
        for (const ActionId action : arranged(actions, gone, unionOf(actions, gone)))
            add(id, action);
    }
    return rows;
}

} // namespace stagewright
