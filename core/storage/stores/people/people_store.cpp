// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/people/people_store.h"

#include "core/domain/name.h"

#include <algorithm>

namespace stagewright {

PeopleStore::PeopleStore(Connection& connection)
    : users_(connection, "SELECT id, name, email, role, team_id, active FROM workspace_user ORDER BY id"),
      teams_(connection, "SELECT id, name, parent_id, manager_id FROM team"),
      saveUser_(connection,
                "INSERT INTO workspace_user (id, name, email, folded_email, role, team_id, active) "
                "VALUES (?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, "
                "folded_email = excluded.folded_email, role = excluded.role, "
                "team_id = excluded.team_id, active = excluded.active"),
      saveTeam_(connection, "INSERT INTO team (id, name, parent_id, manager_id) VALUES (?, ?, ?, ?) "
                            "ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                            "parent_id = excluded.parent_id, manager_id = excluded.manager_id"),
      removeTeam_(connection, "DELETE FROM team WHERE id = ?")
{}

Organisation PeopleStore::organisation()
{
    Organisation people;
    users_.bind();
    while (users_.step()) {
        people.users.append({users_.id<UserId>(0), users_.text(1), users_.text(2),
                             static_cast<Role>(users_.small(3)), users_.id<TeamId>(4), users_.flag(5)});
    }
    teams_.bind();
    while (teams_.step()) {
        people.teams.append(
            {teams_.id<TeamId>(0), teams_.text(1), teams_.id<TeamId>(2), teams_.id<UserId>(3)});
    }
    std::sort(people.teams.begin(), people.teams.end(), [](const Team& a, const Team& b) {
        return std::pair(folded(a.name), a.id) < std::pair(folded(b.name), b.id);
    });
    return people;
}

void PeopleStore::saveUser(const User& user)
{
    saveUser_
        .bind(user.id, user.name, user.email, folded(user.email), static_cast<int>(user.role), user.team,
              user.active)
        .run();
}

void PeopleStore::saveTeam(const Team& team)
{
    saveTeam_.bind(team.id, team.name, team.parent, team.manager).run();
}

void PeopleStore::removeTeam(TeamId team)
{
    removeTeam_.bind(team).run();
}

} // namespace stagewright
