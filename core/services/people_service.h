// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/domain/result.h"

namespace stagewright {

class Session;

/// Users and teams; changed by administrators only.
class PeopleService
{
public:
    explicit PeopleService(Session& session) : session_(session) {}

    [[nodiscard]] Result<Organisation> organisation();
    [[nodiscard]] Result<User> byEmail(const QString& email);
    /// Adds the user when the id is null or unknown, else changes it. The last active administrator can
    /// neither be deactivated nor lose the role.
    [[nodiscard]] Result<UserId> saveUser(UserId actor, const User& user);
    [[nodiscard]] Result<TeamId> saveTeam(UserId actor, const Team& team);
    /// Refused while the team has members or teams below it.
    [[nodiscard]] Outcome removeTeam(UserId actor, TeamId team);

private:
    Session& session_;
};

} // namespace stagewright
