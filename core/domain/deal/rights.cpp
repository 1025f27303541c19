// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/rights.h"

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

/// What each relation may do with a deal of this visibility.
bool isInTable(Relation relation, DealVerb verb, Visibility visibility)
{
    switch (relation) {
    case Relation::Stranger:
        return false;
    case Relation::Administrator:
    case Relation::Owner:
    case Relation::Manager:
        return true;
    case Relation::Participant:
        return verb == DealVerb::See || verb == DealVerb::Work;
    case Relation::Colleague:
        return verb == DealVerb::See && visibility == Visibility::Public;
    }
    return false;
}

Problem refusal(DealVerb verb, const QString& deal)
{
    switch (verb) {
    case DealVerb::ChangeOwner:
        return {ProblemCode::NotAllowedToChangeOwner, {deal}};
    case DealVerb::Delete:
        return {ProblemCode::NotAllowedToDelete, {deal}};
    case DealVerb::Reopen:
        return {ProblemCode::NotAllowedToReopen, {deal}};
    case DealVerb::See:
    case DealVerb::Work:
        break;
    }
    return {ProblemCode::NotYourDeal, {deal}};
}
} // namespace

Relation relationTo(const Organisation& people, UserId actor, const DealFacts& deal)
{
    const User* user = people.user(actor);
    if (!user || !user->active)
        return Relation::Stranger;
    if (user->role == Role::Administrator)
        return Relation::Administrator;
    if (deal.owner == actor)
        return Relation::Owner;
    // Managers do not see a hidden deal unless they take part in it.
    if (deal.visibility != Visibility::Hidden && people.managesOwner(actor, deal.owner))
        return Relation::Manager;
    return deal.participants.contains(actor) ? Relation::Participant : Relation::Colleague;
}

Outcome may(const Organisation& people, UserId actor, DealVerb verb, const DealFacts& deal, DealId id)
{
    const Relation relation = relationTo(people, actor, deal);
    if (isInTable(relation, verb, deal.visibility))
        return done();
    if (relation == Relation::Stranger) {
        const User* user = people.user(actor);
        return user ? Problem{ProblemCode::UserInactive, {user->name}}
                    : Problem{ProblemCode::UserNotFound, {actor.toText()}};
    }
    // Somebody who may not see the deal learns nothing new: only the id they asked for.
    if (!isInTable(relation, DealVerb::See, deal.visibility))
        return Problem{ProblemCode::DealNotFound, {id.toText()}};
    return refusal(verb, deal.name);
}

bool maySee(const Organisation& people, UserId viewer, const DealFacts& deal)
{
    return isInTable(relationTo(people, viewer, deal), DealVerb::See, deal.visibility);
}

DealRights rightsOn(const Organisation& people, UserId actor, const DealFacts& deal)
{
    const Relation relation = relationTo(people, actor, deal);
    const auto has = [&](DealVerb verb) {
        return isInTable(relation, verb, deal.visibility);
    };
    return {has(DealVerb::Work), has(DealVerb::ChangeOwner), has(DealVerb::Delete), has(DealVerb::Reopen)};
}

Outcome mayPerform(const Organisation& people, UserId actor, const Action& action, const DealFacts& deal,
                   DealId id)
{
    if (const Outcome works = may(people, actor, DealVerb::Work, deal, id); !works)
        return works;
    if (people.isAdministrator(actor))
        return done();
    switch (action.performers.rule) {
    case PerformerRule::Everyone:
        return done();
    case PerformerRule::Managers:
        if (people.managesOwner(actor, deal.owner))
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

bool mayChangeTask(const Organisation& people, UserId actor, UserId createdBy, UserId responsible)
{
    const User* user = people.user(actor);
    if (!user || !user->active)
        return false;
    return user->role == Role::Administrator || createdBy == actor || responsible == actor ||
           people.managesOwner(actor, responsible) || people.managesOwner(actor, createdBy);
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
        if (user.id != performer && (byRole || wanted.contains(user.id)) && maySee(people, user.id, deal))
            result.append(user.id);
    }
    return result;
}

} // namespace stagewright
