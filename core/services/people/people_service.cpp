// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/people/people_service.h"

#include "core/domain/name.h"
#include "core/services/session/meanwhile.h"
#include "core/services/session/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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

/// Name and e-mail as they will be stored, or what is wrong with the user.
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

/// True if only this user can administrate, and no longer could after the change.
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

QString teamName(const Organisation& people, TeamId id)
{
    const Team* team = people.team(id);
    return team ? team->name : QString();
}

QString userName(const Organisation& people, UserId id)
{
    const User* user = people.user(id);
    return user ? user->name : QString();
}

/// Roles and yes-or-no values are given by the key of their word.
QString userFieldWords(const Organisation& people, const QString& key, const User& user)
{
    if (key == u"name")
        return user.name;
    if (key == u"email")
        return user.email;
    if (key == u"team")
        return teamName(people, user.team);
    if (key == u"active")
        return user.active ? u"yes"_s : u"no"_s;
    const QString roles[] = {u"salesperson"_s, u"manager"_s, u"administrator"_s};
    return roles[static_cast<int>(user.role)];
}

QString teamFieldWords(const Organisation& people, const QString& key, const Team& team)
{
    if (key == u"name")
        return team.name;
    return key == u"parent" ? teamName(people, team.parent) : userName(people, team.manager);
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

Result<Organisation> PeopleService::organisation(UserId viewer)
{
    return session_.readAs(viewer, [&]() -> Result<Organisation> { return session_.organisation(); });
}

Result<User> PeopleService::byEmail(UserId viewer, const QString& email)
{
    return session_.readAs(viewer, [&]() -> Result<User> {
        if (const User* user = userByEmail(session_.organisation(), email))
            return *user;
        return Problem{ProblemCode::UserNotFound, {email}};
    });
}

Result<UserId> PeopleService::storeUser(const User& wanted, Changes& changes)
{
    const Organisation& people = session_.organisation();
    const auto user = checkedUser(people, wanted);
    if (!user)
        return user.problem();
    if (leavesNoAdministrator(people, *user))
        return Problem{ProblemCode::LastAdministrator, {user->name}};
    session_.people.saveUser(*user);
    session_.forgetCaches();
    changes.people = true;
    return user->id;
}

Result<TeamId> PeopleService::teamNamed(const QString& name, Changes& changes)
{
    for (const Team& team : session_.organisation().teams) {
        if (folded(team.name) == folded(name))
            return team.id;
    }
    return storeTeam({session_.environment().ids->make<TeamId>(), name, {}, {}}, changes);
}

Result<UserId> PeopleService::addUser(UserId actor, const User& wanted,
                                      const std::optional<QString>& teamName)
{
    return session_.write([&](Changes& changes) -> Result<UserId> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        User user = wanted;
        user.id = session_.environment().ids->make<UserId>();
        if (teamName) {
            const auto team = teamNamed(*teamName, changes);
            if (!team)
                return team.problem();
            user.team = *team;
        }
        return storeUser(user, changes);
    });
}

Outcome PeopleService::changeUser(UserId actor, const Edit<User>& edit)
{
    return session_.write([&](Changes& changes) -> Outcome {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed;
        const Organisation& people = session_.organisation();
        const User* stored = people.user(edit.wanted.id);
        if (!stored)
            return Problem{ProblemCode::UserNotFound, {edit.wanted.id.toText()}};
        const auto user = mergedOver(*stored, edit, [&people](const QString& key, const User& each) {
            return userFieldWords(people, key, each);
        });
        if (!user)
            return user.problem();
        if (*user == *stored)
            return done();
        const auto saved = storeUser(*user, changes);
        return saved ? done() : Outcome(saved.problem());
    });
}

Result<TeamId> PeopleService::storeTeam(const Team& wanted, Changes& changes)
{
    const auto team = checkedTeam(session_.organisation(), wanted);
    if (!team)
        return team.problem();
    session_.people.saveTeam(*team);
    session_.forgetCaches();
    changes.people = true;
    return team->id;
}

Result<TeamId> PeopleService::addTeam(UserId actor, const Team& wanted)
{
    return session_.write([&](Changes& changes) -> Result<TeamId> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        Team team = wanted;
        team.id = session_.environment().ids->make<TeamId>();
        return storeTeam(team, changes);
    });
}

Outcome PeopleService::changeTeam(UserId actor, const Edit<Team>& edit)
{
    return session_.write([&](Changes& changes) -> Outcome {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed;
        const Organisation& people = session_.organisation();
        const Team* stored = people.team(edit.wanted.id);
        if (!stored)
            return teamNotFound(edit.wanted.id);
        const auto team = mergedOver(*stored, edit, [&people](const QString& key, const Team& each) {
            return teamFieldWords(people, key, each);
        });
        if (!team)
            return team.problem();
        if (*team == *stored)
            return done();
        const auto saved = storeTeam(*team, changes);
        return saved ? done() : Outcome(saved.problem());
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
