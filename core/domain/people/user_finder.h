// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"

#include <QHash>

namespace stagewright {

/// Finds the user that a text names: by e-mail address, then by the exact name, then by the name ignoring
/// marks; "Kowalski, Jan" works too. If several share a name, the only active one is meant; if more than one
/// is active, nobody is, because the name does not say which.
class UserFinder
{
public:
    UserFinder() = default;
    explicit UserFinder(const QList<User>& users);

    void add(const User& user);
    /// Null if there is none, or more than one active user with that name.
    [[nodiscard]] UserId find(const QString& text) const;
    /// Whether more than one active user has this name.
    [[nodiscard]] bool isAmbiguous(const QString& text) const;
    [[nodiscard]] bool hasEmail(const QString& email) const;

private:
    /// The users who share a name.
    struct Bearers
    {
        UserId user;    ///< the active one, otherwise the first
        int active = 0; ///< how many are active
    };
    static void addTo(Bearers& bearers, const User& user);
    [[nodiscard]] Bearers bearersOf(const QString& text) const;
    [[nodiscard]] Bearers called(const QString& name) const;

    QHash<QString, UserId> byEmail_;
    QHash<QString, Bearers> byName_;       ///< by identityKey
    QHash<QString, Bearers> byFoldedName_; ///< without marks
};

} // namespace stagewright
