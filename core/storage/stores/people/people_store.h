// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/storage/engine/statement.h"

namespace stagewright {

class Connection;

/// Users and teams.
class PeopleStore
{
public:
    explicit PeopleStore(Connection& connection);

    /// Users in the order they were added, teams by name.
    [[nodiscard]] Organisation organisation();
    /// Inserts, or changes the row with the same id.
    void saveUser(const User& user);
    void saveTeam(const Team& team);
    void removeTeam(TeamId team);

private:
    Statement users_;
    Statement teams_;
    Statement saveUser_;
    Statement saveTeam_;
    Statement removeTeam_;
};

} // namespace stagewright
