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
    addTo(byName_[identityKey(user.name)], user);
    addTo(byFoldedName_[folded(user.name)], user);
}

void UserFinder::addTo(Bearers& bearers, const User& user)
{
    if (bearers.user.isNull() || (user.active && bearers.active == 0))
        bearers.user = user.id;
    bearers.active += user.active ? 1 : 0;
}

UserFinder::Bearers UserFinder::called(const QString& name) const
{
    // If both "Łukasz" and "Lukasz" exist, they are different people.
    const Bearers exact = byName_.value(identityKey(name));
    return exact.user.isNull() ? byFoldedName_.value(folded(name)) : exact;
}

UserFinder::Bearers UserFinder::bearersOf(const QString& text) const
{
    const QString key = folded(text);
    if (key.isEmpty())
        return {};
    if (const auto found = byEmail_.constFind(key); found != byEmail_.constEnd())
        return {*found, 1};
    const Bearers found = called(text);
    const QString turned = found.user.isNull() ? givenNameFirst(text) : QString();
    return turned.isEmpty() ? found : called(turned);
}

UserId UserFinder::find(const QString& text) const
{
    const Bearers found = bearersOf(text);
    return found.active > 1 ? UserId() : found.user;
}

bool UserFinder::isAmbiguous(const QString& text) const
{
    return bearersOf(text).active > 1;
}

bool UserFinder::hasEmail(const QString& email) const
{
    return byEmail_.contains(folded(email));
}

} // namespace stagewright
