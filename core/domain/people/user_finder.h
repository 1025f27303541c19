// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"

#include <QHash>

namespace stagewright {

/// Finds the user a text means: by e-mail address, then by name, also as "Kowalski, Jan". Of several who
/// share a name it is one who is active.
class UserFinder
{
public:
    UserFinder() = default;
    explicit UserFinder(const QList<User>& users);

    void add(const User& user);
    /// Null when there is none.
    [[nodiscard]] UserId find(const QString& text) const;
    [[nodiscard]] bool hasEmail(const QString& email) const;

private:
    QHash<QString, UserId> byEmail_;
    QHash<QString, UserId> byName_;
    QSet<QString> activeNames_;
};

} // namespace stagewright
