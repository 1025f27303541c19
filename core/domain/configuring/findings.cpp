// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/configuring/findings.h"

#include "core/domain/name.h"
#include "core/domain/task/task.h"

#include <QSet>

#include <algorithm>

namespace stagewright {

namespace {

using Severity = FindingSeverity;

/// The weight for an action that has none and should have one.
constexpr int usualWeight = 10;

bool isActive(const Organisation& people, UserId id)
{
    const User* user = people.user(id);
    return user && user->active;
}

/// Those of the chosen people who are active, or those who are not.
QList<UserId> chosenWho(const Organisation& people, const QList<UserId>& chosen, bool active)
{
    QList<UserId> who;
    std::copy_if(chosen.cbegin(), chosen.cend(), std::back_inserter(who),
                 [&people, active](UserId id) { return isActive(people, id) == active; });
    return who;
}

bool hasManagers(const Organisation& people)
{
    return std::any_of(people.users.cbegin(), people.users.cend(),
                       [&people](const User& user) { return !people.managersOf(user.id).isEmpty(); });
}

/// There is somebody who sells, and none of them has a manager.
bool lacksManagers(const Organisation& people)
{
    const bool anySeller = std::any_of(people.users.cbegin(), people.users.cend(), [](const User& user) {
        return user.active && user.role != Role::Administrator;
    });
    return anySeller && !hasManagers(people);
}

/// A deal always has an owner, participants can be added to any deal, and there is always an administrator.
bool reachesNobody(const Organisation& people, const NotifyRule& rule)
{
    if (rule.isEmpty() || rule.administrators || rule.participants || rule.owner)
        return false;
    return chosenWho(people, rule.people, true).isEmpty() && !(rule.managers && hasManagers(people));
}

bool hasMandatory(const Process& process)
{
    return std::any_of(process.stages.cbegin(), process.stages.cend(), [](const Stage& stage) {
        return std::any_of(stage.actions.cbegin(), stage.actions.cend(),
                           [](const Action& action) { return action.mandatory; });
    });
}

/// Checks one process.
class Check
{
public:
    Check(const Process& process, const Organisation& people) : process_(process), people_(people) {}

    QList<Finding> run()
    {
        checkWhole();
        for (const Stage& stage : process_.stages)
            checkStage(stage);
        return found_;
    }

private:
    void add(FindingCode code, Severity severity, StageId stage = {}, ActionId action = {},
             const QList<UserId>& who = {})
    {
        found_.append({code, severity, stage, action, who});
    }

    void checkWhole()
    {
        if (process_.stages.isEmpty())
            add(FindingCode::NoStages, Severity::Error);
        if (process_.actionCount() == 0)
            return;
        if (process_.totalWeight() == 0)
            add(FindingCode::NoWeights, Severity::Error);
        if (!hasMandatory(process_))
            add(FindingCode::NothingMandatory, Severity::Hint);
    }

    void checkStage(const Stage& stage)
    {
        if (stage.actions.isEmpty())
            add(FindingCode::StageWithoutActions, Severity::Warning, stage.id);
        if (isRepeated(folded(stage.name.text()), stageNames_))
            add(FindingCode::EqualStageNames, Severity::Warning, stage.id);
        if (stage.name.text().size() > comfortableName)
            add(FindingCode::LongName, Severity::Hint, stage.id);
        QSet<QString> actionNames;
        for (const Action& action : stage.actions) {
            const QString name = folded(action.name.text());
            const bool anywhere = isRepeated(name, allActionNames_);
            if (isRepeated(name, actionNames))
                add(FindingCode::EqualActionNames, Severity::Warning, stage.id, action.id);
            else if (anywhere)
                add(FindingCode::RepeatedActionName, Severity::Hint, stage.id, action.id);
            if (action.name.text().size() > comfortableName)
                add(FindingCode::LongName, Severity::Hint, stage.id, action.id);
            if (action.mandatory && action.weight.value() == 0 && process_.totalWeight() > 0)
                add(FindingCode::MandatoryWithoutWeight, Severity::Hint, stage.id, action.id);
            checkPerformers(stage, action);
            checkNotified(stage, action);
        }
    }

    void checkPerformers(const Stage& stage, const Action& action)
    {
        if (action.performers.rule == PerformerRule::Managers && lacksManagers(people_))
            add(FindingCode::OnlyAdministratorsCan, action.mandatory ? Severity::Error : Severity::Warning,
                stage.id, action.id);
        if (action.performers.rule != PerformerRule::Chosen)
            return;
        const QList<UserId> left = chosenWho(people_, action.performers.people, false);
        if (left.size() == action.performers.people.size())
            add(FindingCode::OnlyAdministratorsCan, action.mandatory ? Severity::Error : Severity::Warning,
                stage.id, action.id, left);
        else if (!left.isEmpty())
            add(FindingCode::PerformerLeft, Severity::Warning, stage.id, action.id, left);
    }

    void checkNotified(const Stage& stage, const Action& action)
    {
        const QList<UserId> left = chosenWho(people_, action.notify.people, false);
        if (reachesNobody(people_, action.notify))
            add(FindingCode::NobodyToNotify, Severity::Warning, stage.id, action.id, left);
        else if (!left.isEmpty())
            add(FindingCode::NotifiedLeft, Severity::Warning, stage.id, action.id, left);
        // Nobody is notified of a deal they may not see, and only administrators see every deal.
        QList<UserId> partly = chosenWho(people_, action.notify.people, true);
        partly.removeIf([this](UserId each) { return people_.isAdministrator(each); });
        if (!partly.isEmpty())
            add(FindingCode::NotifiedMayNotSee, Severity::Hint, stage.id, action.id, partly);
        if (action.trigger && action.trigger->responsible == Responsible::Person &&
            !isActive(people_, action.trigger->person))
            add(FindingCode::ResponsibleLeft, Severity::Warning, stage.id, action.id,
                {action.trigger->person});
        if (action.trigger && !unknownPlaceholders(action.trigger->title).isEmpty())
            add(FindingCode::UnknownPlaceholder, Severity::Warning, stage.id, action.id);
    }

    /// Reported only for the later ones: the first may keep its name.
    static bool isRepeated(const QString& foldedName, QSet<QString>& seen)
    {
        const qsizetype before = seen.size();
        seen.insert(foldedName);
        return seen.size() == before;
    }

    const Process& process_;
    const Organisation& people_;
    QList<Finding> found_;
    QSet<QString> stageNames_;
    QSet<QString> allActionNames_;
};

/// "Call (2)", with the first number that makes the name unique.
template<class AnyName, class Named>
std::optional<AnyName> ownName(const QString& name, const QList<Named>& all)
{
    QSet<QString> taken;
    for (const Named& each : all)
        taken.insert(folded(each.name.text()));
    int number = 2;
    while (taken.contains(folded(QStringLiteral("%1 (%2)").arg(name).arg(number))))
        ++number;
    const auto made = AnyName::from(QStringLiteral("%1 (%2)").arg(name).arg(number));
    return made ? std::optional<AnyName>(*made) : std::nullopt;
}

Process withUsualWeights(Process process)
{
    for (Stage& stage : process.stages) {
        for (Action& action : stage.actions)
            action.weight = *Weight::from(usualWeight);
    }
    return process;
}

std::optional<Process> withStageRenamed(const Process& process, const Stage& stage)
{
    const auto name = ownName<StageName>(stage.name.text(), process.stages);
    if (!name)
        return {};
    Stage changed = stage;
    changed.name = *name;
    return process.withStage(changed);
}

QList<Action> actionsOf(const Process& process)
{
    QList<Action> all;
    for (const Stage& stage : process.stages)
        all += stage.actions;
    return all;
}

/// The action without the finding; nothing if only a person can decide.
std::optional<Action> repairedAction(const Process& process, Action action, const Organisation& people,
                                     FindingCode code)
{
    switch (code) {
    case FindingCode::MandatoryWithoutWeight:
        action.weight = *Weight::from(usualWeight);
        return action;
    case FindingCode::OnlyAdministratorsCan:
        action.performers = {};
        return action;
    case FindingCode::PerformerLeft:
        action.performers.people = chosenWho(people, action.performers.people, true);
        return action;
    case FindingCode::NobodyToNotify:
        action.notify = {};
        return action;
    case FindingCode::NotifiedLeft:
        action.notify.people = chosenWho(people, action.notify.people, true);
        return action;
    case FindingCode::ResponsibleLeft:
        action.trigger->responsible = Responsible::Performer;
        action.trigger->person = {};
        return action;
    case FindingCode::EqualActionNames:
    case FindingCode::RepeatedActionName:
        if (const auto name = ownName<ActionName>(action.name.text(), actionsOf(process))) {
            action.name = *name;
            return action;
        }
        return {};
    case FindingCode::NoStages:
    case FindingCode::StageWithoutActions:
    case FindingCode::NoWeights:
    case FindingCode::NothingMandatory:
    case FindingCode::EqualStageNames:
    case FindingCode::NotifiedMayNotSee:
    case FindingCode::UnknownPlaceholder:
    case FindingCode::LongName:
        return {};
    }
    return {};
}

} // namespace

QList<Finding> check(const Process& process, const Organisation& people)
{
    return Check(process, people).run();
}

std::optional<Process> repaired(const Process& process, const Organisation& people, const Finding& finding)
{
    if (finding.code == FindingCode::NoWeights)
        return withUsualWeights(process);
    const Stage* stage = process.stage(finding.stage);
    if (!stage)
        return {};
    if (finding.code == FindingCode::StageWithoutActions)
        return process.withStageRemoved(stage->id);
    if (finding.code == FindingCode::EqualStageNames)
        return withStageRenamed(process, *stage);
    const Action* action = process.action(finding.action);
    if (!action)
        return {};
    const auto changed = repairedAction(process, *action, people, finding.code);
    return changed ? std::optional<Process>(process.withAction(*changed)) : std::nullopt;
}

} // namespace stagewright
