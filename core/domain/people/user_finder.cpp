// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/user_finder.h"

#include "core/domain/name.h"
#include "core/domain/people/likeness.h"

namespace stagewright {

UserFinder::UserFinder(const QList<User>& users)
{
    for (const User& user : users)
        add(user);
}

void UserFinder::add(const User& user)
{
    byEmail_.insert(folded(user.email), user.id);
    const QString name = folded(user.name);
    if (activeNames_.contains(name))
        return;
    byName_.insert(name, user.id);
    if (user.active)
        activeNames_.insert(name);
}

UserId UserFinder::find(const QString& text) const
{
    const QString key = folded(text);
    if (key.isEmpty())
        return {};
    if (const auto found = byEmail_.constFind(key); found != byEmail_.constEnd())
        return *found;
    if (const auto found = byName_.constFind(key); found != byName_.constEnd())
        return *found;
    const QString turned = givenNameFirst(text);
    return turned.isEmpty() ? UserId() : byName_.value(folded(turned));
}

bool UserFinder::hasEmail(const QString& email) const
{
    return byEmail_.contains(folded(email));
}

} // namespace stagewright
