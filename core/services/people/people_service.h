// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/settings/people_edit.h"

namespace stagewright {

class Session;
struct Changes;

/// Users and teams; changed by administrators only.
class PeopleService
{
public:
    explicit PeopleService(Session& session) : session_(session) {}

    /// Knows no viewer: whoever acts is chosen from it, when a workspace is opened and on the command line,
    /// so it is needed before there is one. It tells nothing of deals.
    [[nodiscard]] Result<Organisation> organisation();
    [[nodiscard]] Result<Organisation> organisation(UserId viewer);
    [[nodiscard]] Result<User> byEmail(UserId viewer, const QString& email);
    // The id of the new user or team is made here.
    /// With the name of a team, the user joins it; the team is made if it does not exist.
    [[nodiscard]] Result<UserId> addUser(UserId actor, const User& user,
                                         const std::optional<QString>& teamName = {});
    /// The last active administrator can neither be deactivated nor lose the role. ChangedMeanwhile.
    [[nodiscard]] Outcome changeUser(UserId actor, const Edit<User>& edit);
    [[nodiscard]] Result<TeamId> addTeam(UserId actor, const Team& team);
    [[nodiscard]] Outcome changeTeam(UserId actor, const Edit<Team>& edit); ///< ChangedMeanwhile
    /// Refused while the team has members, or teams below it.
    [[nodiscard]] Outcome removeTeam(UserId actor, TeamId team);

private:
    [[nodiscard]] Result<TeamId> teamNamed(const QString& name, Changes& changes);
    [[nodiscard]] Result<UserId> storeUser(const User& wanted, Changes& changes);
    [[nodiscard]] Result<TeamId> storeTeam(const Team& wanted, Changes& changes);

    Session& session_;
};

} // namespace stagewright
