// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/people_service.h"

#include "core/domain/name.h"
#include "core/services/session.h"

#include <algorithm>

namespace stagewright {

namespace {

Problem teamNotFound(TeamId id)
{
    return {ProblemCode::TeamNotFound, {id.toText()}};
}

const User* userByEmail(const Organisation& people, const QString& email)
{
    const QString wanted = folded(email);
    const auto found = std::find_if(people.users.cbegin(), people.users.cend(),
                                    [&](const User& each) { return folded(each.email) == wanted; });
    return found == people.users.cend() ? nullptr : &*found;
}

/// Name and e-mail as they are stored, or what is wrong with the user.
Result<User> checkedUser(const Organisation& people, User user)
{
    const auto name = cleanedName(user.name, DealName::maxLength);
    if (!name)
        return name.problem();
    user.name = *name;
    user.email = user.email.trimmed();
    if (!looksLikeEmail(user.email))
        return Problem{ProblemCode::EmailUnreadable, {user.email}};
    if (const User* other = userByEmail(people, user.email); other && other->id != user.id)
        return Problem{ProblemCode::EmailTaken, {user.email}};
    if (!user.team.isNull() && !people.team(user.team))
        return teamNotFound(user.team);
    return user;
}

bool isActiveAdministrator(const User& user)
{
    return user.active && user.role == Role::Administrator;
}

/// True when nobody but this user can administrate, and the user no longer could.
bool leavesNoAdministrator(const Organisation& people, const User& changed)
{
    return !isActiveAdministrator(changed) &&
           std::none_of(people.users.cbegin(), people.users.cend(), [&](const User& each) {
               return each.id != changed.id && isActiveAdministrator(each);
           });
}

Result<Team> checkedTeam(const Organisation& people, Team team)
{
    const auto name = cleanedName(team.name, DealName::maxLength);
    if (!name)
        return name.problem();
    team.name = *name;
    for (const Team& other : people.teams) {
        if (other.id != team.id && folded(other.name) == folded(team.name))
            return Problem{ProblemCode::NameTaken, {other.name}};
    }
    if (!team.parent.isNull() && !people.team(team.parent))
        return teamNotFound(team.parent);
    if (people.closesCircle(team.id, team.parent))
        return Problem{ProblemCode::TeamCircle, {team.name}};
    if (!team.manager.isNull() && !people.user(team.manager))
        return Problem{ProblemCode::UserNotFound, {team.manager.toText()}};
    return team;
}

bool isInUse(const Organisation& people, TeamId team)
{
    const bool hasMembers = std::any_of(people.users.cbegin(), people.users.cend(),
                                        [team](const User& each) { return each.team == team; });
    const bool hasTeams = std::any_of(people.teams.cbegin(), people.teams.cend(),
                                      [team](const Team& each) { return each.parent == team; });
    return hasMembers || hasTeams;
}

} // namespace

Result<Organisation> PeopleService::organisation()
{
    return session_.read([&]() -> Result<Organisation> { return session_.organisation(); });
}

Result<User> PeopleService::byEmail(const QString& email)
{
    return session_.read([&]() -> Result<User> {
        if (const User* user = userByEmail(session_.organisation(), email))
            return *user;
        return Problem{ProblemCode::UserNotFound, {email}};
    });
}

Result<UserId> PeopleService::saveUser(UserId actor, const User& wanted)
{
    return session_.write([&](Changes& changes) -> Result<UserId> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        const Organisation& people = session_.organisation();
        auto user = checkedUser(people, wanted);
        if (!user)
            return user.problem();
        if (leavesNoAdministrator(people, *user))
            return Problem{ProblemCode::LastAdministrator, {user->name}};
        if (user->id.isNull())
            user->id = session_.environment().ids->make<UserId>();
        session_.people.saveUser(*user);
        session_.forgetCaches();
        changes.people = true;
        return user->id;
    });
}

Result<TeamId> PeopleService::saveTeam(UserId actor, const Team& wanted)
{
    return session_.write([&](Changes& changes) -> Result<TeamId> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        auto team = checkedTeam(session_.organisation(), wanted);
        if (!team)
            return team.problem();
        if (team->id.isNull())
            team->id = session_.environment().ids->make<TeamId>();
        session_.people.saveTeam(*team);
        session_.forgetCaches();
        changes.people = true;
        return team->id;
    });
}

Outcome PeopleService::removeTeam(UserId actor, TeamId id)
{
    return session_.write([&](Changes& changes) -> Outcome {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed;
        const Organisation& people = session_.organisation();
        const Team* team = people.team(id);
        if (!team)
            return teamNotFound(id);
        if (isInUse(people, id) || session_.processes.servesTeam(id))
            return Problem{ProblemCode::TeamInUse, {team->name}};
        session_.people.removeTeam(id);
        session_.forgetCaches();
        changes.people = true;
        return done();
    });
}

} // namespace stagewright
