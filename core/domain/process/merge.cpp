// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/merge.h"

#include "core/domain/process/sequence.h"

namespace stagewright {

namespace {

struct Sides
{
    const Process& base;
    const Process& ours;
    const Process& theirs;
};

bool sameFields(const Stage& one, const Stage& other)
{
    return one.name == other.name && one.hint == other.hint && one.idleDays == other.idleDays;
}

StageId homeOf(const Process& process, ActionId action)
{
    const Stage* stage = process.stageOf(action);
    return stage ? stage->id : StageId();
}

QList<ActionId> actionsOf(const Process& process, StageId id)
{
    const Stage* stage = process.stage(id);
    return stage ? idsOf(stage->actions) : QList<ActionId>();
}

/// What is left of both sides, and where: nothing that one side worked on is lost.
class Survivors
{
public:
    explicit Survivors(const Sides& sides) : sides_(sides)
    {
        for (const Process* process : {&sides.ours, &sides.theirs}) {
            for (const Stage& stage : process->stages)
                decide(stage);
        }
        for (const Process* process : {&sides.ours, &sides.theirs}) {
            for (const Stage& stage : process->stages) {
                for (const Action& action : stage.actions)
                    decide(action, stage.id, *process);
            }
        }
    }

    QSet<StageId> stages;
    QHash<StageId, QSet<ActionId>> actions;
    QSet<StageId> rescuedStages;   ///< removed by one side, worked on by the other
    QSet<ActionId> rescuedActions; ///< likewise
    QSet<ActionId> torn;           ///< moved into different stages

private:
    void decide(const Stage& stage)
    {
        const bool everywhere = sides_.ours.stage(stage.id) && sides_.theirs.stage(stage.id);
        const Stage* old = sides_.base.stage(stage.id);
        if (!everywhere && old) {
            if (!workedOn(stage, *old))
                return;
            rescuedStages.insert(stage.id);
        }
        stages.insert(stage.id);
    }

    static bool workedOn(const Stage& stage, const Stage& old)
    {
        return !sameFields(stage, old) ||
               std::any_of(stage.actions.cbegin(), stage.actions.cend(),
                           [&old](const Action& action) { return !old.actions.contains(action); });
    }

    void decide(const Action& action, StageId home, const Process& side)
    {
        const bool isOurs = &side == &sides_.ours;
        const Action* other = (isOurs ? sides_.theirs : sides_.ours).action(action.id);
        const Action* old = sides_.base.action(action.id);
        if (other) {
            if (isOurs)
                keep(action.id, commonHome(action.id));
            return;
        }
        if (!old) {
            keep(action.id, home);
        } else if (action != *old || homeOf(sides_.base, action.id) != home) {
            rescuedActions.insert(action.id);
            keep(action.id, home);
        } else if (rescuedStages.contains(home)) {
            keep(action.id, home);
        }
    }

    StageId commonHome(ActionId action)
    {
        const StageId ours = homeOf(sides_.ours, action);
        const StageId theirs = homeOf(sides_.theirs, action);
        const StageId base = homeOf(sides_.base, action);
        if (ours != theirs && ours != base && theirs != base)
            torn.insert(action);
        return ours == base ? theirs : ours;
    }

    void keep(ActionId action, StageId home) { actions[home].insert(action); }

    const Sides& sides_;
};

class Merging
{
public:
    explicit Merging(const Sides& sides) : sides_(sides), survivors_(sides), result_{sides.ours, {}} {}

    Merge run()
    {
        Process& merged = result_.merged;
        at_ = {MergeField::Name, {}, {}};
        merged.name = pick(&Process::name, MergeField::Name, &sides_.base, sides_.ours, sides_.theirs);
        merged.description =
            pick(&Process::description, MergeField::Description, &sides_.base, sides_.ours, sides_.theirs);
        merged.stages.clear();
        const auto order = ordered(idsOf(sides_.base.stages), idsOf(sides_.ours.stages),
                                   idsOf(sides_.theirs.stages), survivors_.stages);
        for (const StageId id : order)
            merged.stages.append(mergedStage(id));
        return result_;
    }

private:
    void conflict(MergeField field) { result_.conflicts.append({field, at_.stage, at_.action}); }

    template<class Value, class Field>
    Field pick(Field Value::*field, MergeField name, const Value* base, const Value& ours,
               const Value& theirs)
    {
        if (ours.*field == theirs.*field)
            return ours.*field;
        if (base && base->*field == ours.*field)
            return theirs.*field;
        if (!base || base->*field != theirs.*field)
            conflict(name);
        return ours.*field;
    }

    template<class AnyId>
    QList<AnyId> ordered(const QList<AnyId>& base, const QList<AnyId>& ours, const QList<AnyId>& theirs,
                         const QSet<AnyId>& wanted)
    {
        const bool oursMoved = commonOf(base, ours) != commonOf(ours, base);
        const bool theirsMoved = commonOf(base, theirs) != commonOf(theirs, base);
        if (oursMoved && theirsMoved && commonOf(ours, theirs) != commonOf(theirs, ours))
            conflict(MergeField::Order);
        if (!oursMoved && (theirsMoved || base == ours))
            return arranged(theirs, ours, wanted);
        return arranged(ours, theirs, wanted);
    }

    Stage mergedStage(StageId id)
    {
        at_ = {MergeField::Existence, id, {}};
        if (survivors_.rescuedStages.contains(id))
            conflict(MergeField::Existence);
        const Stage* base = sides_.base.stage(id);
        const Stage* ours = sides_.ours.stage(id);
        const Stage* theirs = sides_.theirs.stage(id);
        Stage merged = ours ? *ours : *theirs;
        if (ours && theirs) {
            merged.name = pick(&Stage::name, MergeField::Name, base, *ours, *theirs);
            merged.hint = pick(&Stage::hint, MergeField::Hint, base, *ours, *theirs);
            merged.idleDays = pick(&Stage::idleDays, MergeField::IdleDays, base, *ours, *theirs);
        }
        const auto order = ordered(actionsOf(sides_.base, id), actionsOf(sides_.ours, id),
                                   actionsOf(sides_.theirs, id), survivors_.actions.value(id));
        merged.actions.clear();
        for (const ActionId action : order)
            merged.actions.append(mergedAction(id, action));
        return merged;
    }

    Action mergedAction(StageId stage, ActionId id)
    {
        at_ = {MergeField::Existence, stage, id};
        if (survivors_.rescuedActions.contains(id))
            conflict(MergeField::Existence);
        if (survivors_.torn.contains(id))
            conflict(MergeField::Stage);
        const Action* base = sides_.base.action(id);
        const Action* ours = sides_.ours.action(id);
        const Action* theirs = sides_.theirs.action(id);
        if (!ours || !theirs)
            return ours ? *ours : *theirs;
        Action merged = *ours;
        merged.name = pick(&Action::name, MergeField::Name, base, *ours, *theirs);
        merged.hint = pick(&Action::hint, MergeField::Hint, base, *ours, *theirs);
        merged.weight = pick(&Action::weight, MergeField::Weight, base, *ours, *theirs);
        merged.mandatory = pick(&Action::mandatory, MergeField::Mandatory, base, *ours, *theirs);
        merged.performers = pick(&Action::performers, MergeField::Performers, base, *ours, *theirs);
        merged.note = pick(&Action::note, MergeField::Note, base, *ours, *theirs);
        merged.notify = pick(&Action::notify, MergeField::Notify, base, *ours, *theirs);
        merged.trigger = pick(&Action::trigger, MergeField::Trigger, base, *ours, *theirs);
        return merged;
    }

    const Sides& sides_;
    Survivors survivors_;
    MergeConflict at_{MergeField::Name, {}, {}};
    Merge result_;
};

} // namespace

Merge merge(const Process& base, const Process& ours, const Process& theirs)
{
    const Sides sides{base, ours, theirs};
    return Merging(sides).run();
}

} // namespace stagewright
