// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"

#include <QHash>

namespace stagewright {

/// Finds the user a text means: by e-mail address, then by name as it is written, then by name whatever its
/// marks, also as "Kowalski, Jan". Of several who share a name it is the one who is active; where several
/// are, it is nobody: a name does not tell which.
class UserFinder
{
public:
    UserFinder() = default;
    explicit UserFinder(const QList<User>& users);

    void add(const User& user);
    /// Null when there is none, or more than one active user of that name.
    [[nodiscard]] UserId find(const QString& text) const;
    /// Whether more than one active user is called so.
    [[nodiscard]] bool isAmbiguous(const QString& text) const;
    [[nodiscard]] bool hasEmail(const QString& email) const;

private:
    /// Who goes by one name.
    struct Bearers
    {
        UserId user;    ///< the active one, else the first
        int active = 0; ///< how many are
    };
    static void addTo(Bearers& bearers, const User& user);
    [[nodiscard]] Bearers bearersOf(const QString& text) const;
    [[nodiscard]] Bearers called(const QString& name) const;

    QHash<QString, UserId> byEmail_;
    QHash<QString, Bearers> byName_;       ///< by identityKey
    QHash<QString, Bearers> byFoldedName_; ///< without marks
};

} // namespace stagewright
