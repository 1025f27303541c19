// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/deals/deal_json.h"
#include "app/cli/lookup.h"
#include "app/cli/say.h"
#include "ui/text/date_text.h"
#include "ui/text/notification_text.h"
#include "ui/text/words.h"

#include <QLocale>

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

QString roleKey(Role role)
{
    switch (role) {
    case Role::Salesperson:
        return u"salesperson"_s;
    case Role::Manager:
        return u"manager"_s;
    case Role::Administrator:
        return u"administrator"_s;
    }
    return {};
}

std::optional<Role> roleFromKey(const QString& key)
{
    for (const Role role : {Role::Salesperson, Role::Manager, Role::Administrator}) {
        if (roleKey(role) == key.toLower())
            return role;
    }
    return std::nullopt;
}

QString teamName(const Context& context, TeamId id)
{
    const Team* team = context.directory.people.team(id);
    return team ? team->name : QString();
}

QJsonObject userJson(const User& user, const Context& context)
{
    return {{u"id"_s, user.id.toText()},
            {u"name"_s, user.name},
            {u"email"_s, user.email},
            {u"role"_s, roleKey(user.role)},
            {u"team"_s, textJson(teamName(context, user.team))},
            {u"active"_s, user.active}};
}

Result<ExitCode> addUser(Context& context)
{
    const Arguments& arguments = context.arguments;
    User user;
    user.name = arguments.value(u"name"_s, arguments.word(0));
    user.email = arguments.value(u"email"_s, arguments.word(1));
    if (user.name.isEmpty() || user.email.isEmpty())
        return usage(Say::tr("Give the person's name and e-mail: user add NAME MAIL."));
    const auto role = roleFromKey(arguments.value(u"role"_s, u"salesperson"_s));
    if (!role)
        return usage(Say::tr("--role is salesperson, manager or administrator."));
    user.role = *role;
    const auto team = arguments.has(u"team"_s) ? std::optional(arguments.value(u"team"_s)) : std::nullopt;
    const auto id = context.workspace->people().addUser(context.actor, user, team);
    if (!id)
        return id.problem();
    auto people = context.workspace->people().organisation(context.actor);
    if (!people)
        return people.problem();
    context.directory.people = std::move(*people);
    user = *context.directory.people.user(*id);
    if (context.json())
        sayJson(userJson(user, context));
    else
        sayLine(Say::tr("Added %1 <%2>, %3.").arg(user.name, user.email, roleText(user.role)));
    return Success;
}

Result<ExitCode> listUsers(Context& context)
{
    if (context.json()) {
        QJsonArray users;
        for (const User& user : context.directory.people.users)
            users.append(userJson(user, context));
        sayJson(users);
        return Success;
    }
    QList<QStringList> rows{
        {Say::tr("Name"), Say::tr("E-mail"), Say::tr("Role"), Say::tr("Team"), Say::tr("Marks")}};
    for (const User& user : context.directory.people.users) {
        rows.append({user.name, user.email, roleText(user.role), teamName(context, user.team),
                     user.active ? QString() : Say::tr("deactivated")});
    }
    sayTable(rows);
    return Success;
}

Result<ExitCode> notifications(Context& context)
{
    const auto limit = context.arguments.number(u"limit"_s, 1, 1'000'000, 100);
    if (!limit)
        return limit.problem();
    const auto inbox = context.workspace->notifications().inbox(context.actor, int(*limit));
    if (!inbox)
        return inbox.problem();
    if (context.json()) {
        QJsonArray list;
        for (const Notification& each : *inbox) {
            list.append(QJsonObject{{u"id"_s, each.id.toText()},
                                    {u"at"_s, momentJson(each.at, context.environment.zone)},
                                    {u"actor"_s, context.directory.userName(each.actor)},
                                    {each.isReminder() ? u"task"_s : u"action"_s, each.subject},
                                    {u"deal"_s, textJson(each.dealName)},
                                    {u"deal_id"_s, each.deal.isNull() ? QJsonValue(QJsonValue::Null)
                                                                      : QJsonValue(each.deal.toText())},
                                    {u"read"_s, !each.readAt.isNull()}});
        }
        sayJson(list);
        return Success;
    }
    for (const Notification& each : *inbox) {
        const QString mark = each.readAt.isNull() ? u"* "_s : u"  "_s;
        const QString what = each.isReminder()
                                 ? reminderSentence(each)
                                 : completedSentence(each, context.directory.userName(each.actor));
        sayLine(mark + u"%1: %2"_s.arg(momentText(each.at, context.environment.zone, QLocale()), what));
    }
    if (inbox->isEmpty())
        sayLine(Say::tr("No notifications."));
    return Success;
}

} // namespace

QList<Command> peopleCommands()
{
    return {{u"user add"_s,
             u"NAME MAIL"_s,
             Say::tr("add a user"),
             0,
             2,
             Needs::Writing,
             {{u"name"_s, u"NAME"_s, Say::tr("the same as NAME")},
              {u"email"_s, u"MAIL"_s, Say::tr("the same as MAIL")},
              {u"role"_s, u"ROLE"_s, Say::tr("salesperson unless given, manager or administrator")},
              {u"team"_s, u"NAME"_s, Say::tr("the team; made when there is none of this name")},
              asOption(),
              jsonOption()},
             addUser},
            {u"user list"_s, {}, Say::tr("list users"), 0, 0, Needs::Reading, {jsonOption()}, listUsers},
            {u"notifications"_s,
             {},
             Say::tr("show somebody's inbox"),
             0,
             0,
             Needs::Reading,
             {{u"limit"_s, u"N"_s, Say::tr("maximum number")}, asOption(), jsonOption()},
             notifications}};
}

} // namespace stagewright::cli
