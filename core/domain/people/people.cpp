// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/people.h"

#include <algorithm>

namespace stagewright {

const User* Organisation::user(UserId id) const
{
    const auto found = std::find_if(users.cbegin(), users.cend(), [id](const User& u) { return u.id == id; });
    return found == users.cend() ? nullptr : &*found;
}

const Team* Organisation::team(TeamId id) const
{
    const auto found = std::find_if(teams.cbegin(), teams.cend(), [id](const Team& t) { return t.id == id; });
    return found == teams.cend() ? nullptr : &*found;
}

bool Organisation::isAdministrator(UserId id) const
{
    const User* found = user(id);
    return found && found->active && found->role == Role::Administrator;
}

bool Organisation::manages(UserId manager, TeamId teamId) const
{
    const User* person = user(manager);
    if (!person || !person->active)
        return false;
    QSet<TeamId> seen;
    for (const Team* each = team(teamId); each && !seen.contains(each->id); each = team(each->parent)) {
        if (each->manager == manager || (person->role == Role::Manager && person->team == each->id))
            return true;
        seen.insert(each->id);
    }
    return false;
}

bool Organisation::managesOwner(UserId manager, UserId owner) const
{
    const User* person = user(owner);
    return person && manages(manager, person->team);
}

QList<UserId> Organisation::managersOf(UserId owner) const
{
    QList<UserId> managers;
    for (const User& each : users) {
        if (managesOwner(each.id, owner))
            managers.append(each.id);
    }
    return managers;
}

QSet<TeamId> Organisation::teamsBelow(TeamId id) const
{
    QSet<TeamId> result{id};
    for (bool grown = true; grown;) {
        grown = false;
        for (const Team& each : teams) {
            if (!each.parent.isNull() && result.contains(each.parent) && !result.contains(each.id)) {
                result.insert(each.id);
                grown = true;
            }
        }
    }
    return result;
}

QSet<UserId> Organisation::membersBelow(TeamId id) const
{
    const QSet<TeamId> below = teamsBelow(id);
    QSet<UserId> members;
    for (const User& each : users) {
        if (!each.team.isNull() && below.contains(each.team))
            members.insert(each.id);
    }
    return members;
}

QSet<UserId> Organisation::peopleAround(UserId id) const
{
    QSet<UserId> around;
    for (const Team& each : teams) {
        if (manages(id, each.id))
            around.unite(membersBelow(each.id));
    }
    const User* person = user(id);
    if (around.isEmpty() && person && !person->team.isNull())
        around = membersBelow(person->team);
    return around;
}

bool Organisation::closesCircle(TeamId teamId, TeamId parent) const
{
    return !parent.isNull() && teamsBelow(teamId).contains(parent);
}

namespace {
/// The first character, which may be two UTF-16 units: half of one is not a letter.
QString firstLetter(const QString& word)
{
    return word.left(word.front().isHighSurrogate() ? 2 : 1);
}
} // namespace

QString initials(const QString& name)
{
    const QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    QString letters = firstLetter(words.first());
    if (words.size() > 1)
        letters += firstLetter(words.last());
    return letters.toUpper();
}

bool looksLikeEmail(const QString& text)
{
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    if (at <= 0 || at != text.lastIndexOf(QLatin1Char('@')) || at == text.size() - 1 || text.size() > 254)
        return false;
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
               c == QLatin1Char('<') || c == QLatin1Char('>') || c == QLatin1Char(',') ||
               c == QLatin1Char(';');
    });
}

} // namespace stagewright
