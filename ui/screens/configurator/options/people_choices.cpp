// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/options/people_choices.h"
#include "ui/text/isolated.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace stagewright {

QList<Choice> formerPeople(const Organisation& people)
{
    QList<Choice> choices;
    for (const User& user : people.users) {
        if (!user.active)
            choices.append(
                {user.id.value(),
                 QCoreApplication::translate("PeopleChoices", "%1 (left)").arg(isolated(user.name)),
                 user.email});
    }
    return choices;
}

QList<Choice> peopleChoices(const Organisation& people)
{
    QList<Choice> choices;
    for (const User& user : people.users) {
        if (user.active)
            choices.append({user.id.value(), user.name, user.email});
    }
    const QCollator collator{QLocale()};
    std::sort(choices.begin(), choices.end(), [&collator](const Choice& left, const Choice& right) {
        return collator.compare(left.text, right.text) < 0;
    });
    return choices;
}

QList<qint64> idValues(const QList<UserId>& ids)
{
    QList<qint64> values;
    for (const UserId id : ids)
        values.append(id.value());
    return values;
}

QList<UserId> userIds(const QList<qint64>& values)
{
    QList<UserId> ids;
    for (const qint64 value : values)
        ids.append(UserId(value));
    return ids;
}

} // namespace stagewright
