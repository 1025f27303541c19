// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/configuring/trial.h"

#include "core/domain/deal/progress.h"
#include "core/domain/deal/rights.h"
#include "core/domain/deal/verbs.h"

#include <algorithm>

namespace stagewright {

namespace {

DealScene dealScene(const TrialScene& scene)
{
    return {scene.process, scene.people, scene.actor};
}

DealState stateOf(const Trial& trial)
{
    return {{}, trial.status, trial.done, trial.furthest};
}

Result<TrialStep> stepTo(const TrialScene& scene, const Trial& trial, const Result<DealMove>& move)
{
    if (!move)
        return move.problem();
    TrialStep step{trial, progressOf(scene.process, trial), move->progress, {}, std::nullopt};
    step.trial.status = move->state.status;
    step.trial.done = move->state.done;
    step.trial.furthest = move->state.furthest;
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
    // A salesperson tries a deal as its owner.
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
    const auto move = tickedDeal(dealScene(scene), trial.facts, stateOf(trial), id, note, hasFile);
    auto step = stepTo(scene, trial, move);
    if (!step)
        return step;
    const Action& action = *move->action;
    step->notified = recipients(scene.people, action.notify, trial.facts, scene.actor);
    if (action.trigger)
        step->task = proposedTask(*action.trigger, scene.today, scene.actor, trial.facts.owner, {},
                                  trial.facts.name, trial.companyName, action.name.text());
    return step;
}

Result<TrialStep> untick(const TrialScene& scene, const Trial& trial, ActionId id)
{
    return stepTo(scene, trial, untickedDeal(dealScene(scene), trial.facts, stateOf(trial), id));
}

Result<TrialStep> win(const TrialScene& scene, const Trial& trial)
{
    return stepTo(scene, trial, closedDeal(dealScene(scene), trial.facts, stateOf(trial), DealStatus::Won));
}

Result<TrialStep> lose(const TrialScene& scene, const Trial& trial)
{
    return stepTo(scene, trial, closedDeal(dealScene(scene), trial.facts, stateOf(trial), DealStatus::Lost));
}

Result<TrialStep> reopen(const TrialScene& scene, const Trial& trial)
{
    return stepTo(scene, trial, reopenedDeal(dealScene(scene), trial.facts, stateOf(trial)));
}

} // namespace stagewright
