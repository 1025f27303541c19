// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/rights.h"

#include <algorithm>

namespace stagewright {

namespace {
QString namesOf(const Organisation& people, const QList<UserId>& ids)
{
    QStringList names;
    for (const UserId id : ids) {
        if (const User* user = people.user(id))
            names.append(user->name);
    }
    return names.join(QStringLiteral(", "));
}
} // namespace

Outcome mayPerform(const Organisation& people, UserId actor, const Action& action, UserId owner)
{
    const User* user = people.user(actor);
    if (!user || !user->active)
        return Problem{ProblemCode::UserInactive, {user ? user->name : QString()}};
    if (user->role == Role::Administrator)
        return done();
    switch (action.performers.rule) {
    case PerformerRule::Everyone:
        return done();
    case PerformerRule::Managers:
        if (people.managesOwner(actor, owner))
            return done();
        return Problem{ProblemCode::OnlyManagers, {action.name.text()}};
    case PerformerRule::Administrators:
        return Problem{ProblemCode::OnlyAdministratorsPerform, {action.name.text()}};
    case PerformerRule::Chosen:
        if (action.performers.people.contains(actor))
            return done();
        return Problem{ProblemCode::OnlyChosenPeople,
                       {action.name.text(), namesOf(people, action.performers.people)}};
    }
    return done();
}

bool maySee(const Organisation& people, UserId actor, const DealFacts& deal)
{
    return deal.isPublic || mayEdit(people, actor, deal);
}

bool mayEdit(const Organisation& people, UserId actor, const DealFacts& deal)
{
    return deal.owner == actor || deal.participants.contains(actor) || mayReopen(people, actor, deal);
}

bool mayUse(const Organisation& people, UserId actor, const QList<TeamId>& teams)
{
    const User* user = people.user(actor);
    if (teams.isEmpty() || (user && user->role == Role::Administrator))
        return true;
    return user && std::any_of(teams.cbegin(), teams.cend(), [&](TeamId team) {
               const bool belongs = !user->team.isNull() && people.teamsBelow(team).contains(user->team);
               return belongs || people.manages(actor, team);
           });
}

bool mayReopen(const Organisation& people, UserId actor, const DealFacts& deal)
{
    return deal.owner == actor || people.isAdministrator(actor) || people.managesOwner(actor, deal.owner);
}

QList<UserId> recipients(const Organisation& people, const NotifyRule& rule, const DealFacts& deal,
                         UserId performer)
{
    QSet<UserId> wanted(rule.people.cbegin(), rule.people.cend());
    if (rule.owner)
        wanted.insert(deal.owner);
    if (rule.participants)
        wanted.unite(QSet<UserId>(deal.participants.cbegin(), deal.participants.cend()));
    if (rule.managers) {
        const QList<UserId> managers = people.managersOf(deal.owner);
        wanted.unite(QSet<UserId>(managers.cbegin(), managers.cend()));
    }
    QList<UserId> result;
    for (const User& user : people.users) {
        const bool byRole = rule.administrators && user.role == Role::Administrator;
        if (user.active && user.id != performer && (byRole || wanted.contains(user.id)))
            result.append(user.id);
    }
    return result;
}

} // namespace stagewright
