// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QList>
#include <QSet>
#include <QString>

namespace stagewright {

enum class Role { Salesperson, Manager, Administrator };

/// Somebody who uses the program.
struct User
{
    UserId id;
    QString name;
    QString email;
    Role role = Role::Salesperson;
    TeamId team;
    bool active = true;
    friend bool operator==(const User&, const User&) = default;
};

/// A team may be below another team. Besides the members with the role of manager it may have a manager of
/// its own.
struct Team
{
    TeamId id;
    QString name;
    TeamId parent;
    UserId manager;
    friend bool operator==(const Team&, const Team&) = default;
};

/// All users and all teams: few enough that rules get the whole of it.
struct Organisation
{
    QList<User> users;
    QList<Team> teams;

    [[nodiscard]] const User* user(UserId id) const;
    [[nodiscard]] const Team* team(TeamId id) const;
    [[nodiscard]] bool isAdministrator(UserId id) const;
    /// True if the user manages the team or one above it; safe even if teams form a circle.
    [[nodiscard]] bool manages(UserId manager, TeamId team) const;
    /// True if the user manages the owner's team or a team above it.
    [[nodiscard]] bool managesOwner(UserId manager, UserId owner) const;
    /// The active managers of the owner's team and of the teams above it, in the order of users.
    [[nodiscard]] QList<UserId> managersOf(UserId owner) const;
    /// The team and every team below it.
    [[nodiscard]] QSet<TeamId> teamsBelow(TeamId id) const;
    /// Users of the team and of the teams below it, including inactive ones: their deals still count.
    [[nodiscard]] QSet<UserId> membersBelow(TeamId id) const;
    /// Everybody in the teams the user manages and in the teams below; if they manage none, everybody in
    /// their own team.
    [[nodiscard]] QSet<UserId> peopleAround(UserId user) const;
    /// True if making `parent` the parent of `team` would close a circle.
    [[nodiscard]] bool closesCircle(TeamId team, TeamId parent) const;

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

/// First letters of the first and the last word, for avatars.
[[nodiscard]] QString initials(const QString& name);
/// One @, no spaces or control characters, something on both sides.
[[nodiscard]] bool looksLikeEmail(const QString& text);

} // namespace stagewright
