// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/trial.h"

#include "core/domain/deal/progress.h"
#include "core/domain/people/rights.h"
#include "core/domain/process/requirement.h"

#include <algorithm>

namespace stagewright {

namespace {

Result<TrialStep> stepOn(const TrialScene& scene, const Trial& trial, DealVerb verb)
{
    if (const Outcome allowed = may(scene.people, scene.actor, verb, trial.facts); !allowed)
        return allowed.problem();
    const Progress progress = progressOf(scene.process, trial);
    return TrialStep{trial, progress, progress, {}, std::nullopt};
}

Outcome requireOpen(const Trial& trial)
{
    if (trial.status != DealStatus::Open)
        return Problem{ProblemCode::DealClosed, {trial.facts.name}};
    return done();
}

/// The action, when this actor may perform it on the open deal.
Result<const Action*> performable(const TrialScene& scene, const Trial& trial, ActionId id)
{
    const Action* action = scene.process.action(id);
    if (!action)
        return Problem{ProblemCode::ActionNotFound, {id.toText()}};
    if (const Outcome open = requireOpen(trial); !open)
        return open.problem();
    if (const Outcome may = mayPerform(scene.people, scene.actor, *action, trial.facts); !may)
        return may.problem();
    return action;
}

void follow(const TrialScene& scene, TrialStep& step)
{
    step.after = progressOf(scene.process, step.trial);
    step.trial.furthest = step.after.furthest;
}

/// Who changes facts and closes, as on a real deal.
Result<TrialStep> closingStepOn(const TrialScene& scene, const Trial& trial)
{
    auto step = stepOn(scene, trial, DealVerb::Work);
    if (!step)
        return step;
    if (const Outcome open = requireOpen(trial); !open)
        return open.problem();
    return step;
}

} // namespace

UserId someoneAs(Role role, const Organisation& people, UserId owner)
{
    const auto fits = [&](const User& user) {
        if (!user.active)
            return false;
        return role == Role::Manager ? people.managesOwner(user.id, owner) : user.role == role;
    };
    // The owner is who a salesperson tries a deal as.
    const User* own = people.user(owner);
    if (role == Role::Salesperson && own && fits(*own))
        return owner;
    const auto found = std::find_if(people.users.cbegin(), people.users.cend(), fits);
    return found == people.users.cend() ? UserId() : found->id;
}

Progress progressOf(const Process& process, const Trial& trial)
{
    return progressOf(process, trial.done, trial.furthest);
}

Result<TrialStep> tick(const TrialScene& scene, const Trial& trial, ActionId id, const QString& note,
                       bool hasFile)
{
    auto step = stepOn(scene, trial, DealVerb::Work);
    if (!step)
        return step;
    const auto action = performable(scene, trial, id);
    if (!action)
        return action.problem();
    if (trial.done.contains(id))
        return Problem{ProblemCode::AlreadyDone, {(*action)->name.text()}};
    if (const Outcome complete = satisfies(**action, note, hasFile); !complete)
        return complete.problem();
    step->trial.done.insert(id);
    follow(scene, *step);
    step->notified = recipients(scene.people, (*action)->notify, trial.facts, scene.actor);
    if ((*action)->trigger)
        step->task = proposedTask(*(*action)->trigger, scene.today, scene.actor, trial.facts.owner, {},
                                  trial.facts.name, trial.companyName, (*action)->name.text());
    return step;
}

Result<TrialStep> untick(const TrialScene& scene, const Trial& trial, ActionId id)
{
    auto step = stepOn(scene, trial, DealVerb::Work);
    if (!step)
        return step;
    const auto action = performable(scene, trial, id);
    if (!action)
        return action.problem();
    if (!step->trial.done.remove(id))
        return Problem{ProblemCode::NotDone, {(*action)->name.text()}};
    follow(scene, *step);
    return step;
}

Result<TrialStep> win(const TrialScene& scene, const Trial& trial)
{
    auto step = closingStepOn(scene, trial);
    if (!step)
        return step;
    QStringList missing;
    const QList<Action> undone = mandatoryUndone(scene.process, trial.done);
    for (const Action& action : undone)
        missing.append(action.name.text());
    if (!missing.isEmpty())
        return Problem{ProblemCode::MandatoryUndone, missing};
    step->trial.status = DealStatus::Won;
    return step;
}

Result<TrialStep> lose(const TrialScene& scene, const Trial& trial)
{
    auto step = closingStepOn(scene, trial);
    if (step)
        step->trial.status = DealStatus::Lost;
    return step;
}

Result<TrialStep> reopen(const TrialScene& scene, const Trial& trial)
{
    auto step = stepOn(scene, trial, DealVerb::Reopen);
    if (!step)
        return step;
    if (trial.status == DealStatus::Open)
        return Problem{ProblemCode::DealNotClosed, {trial.facts.name}};
    step->trial.status = DealStatus::Open;
    follow(scene, *step);
    return step;
}

} // namespace stagewright
