// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/deals/deal_json.h"
#include "app/cli/say.h"

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLimit = 1000;

QJsonObject companyJson(const Company& company)
{
    return {{u"id"_s, company.id.toText()}, {u"name"_s, company.name}};
}

QJsonObject personJson(const Person& person, const QString& company)
{
    return {{u"id"_s, person.id.toText()},
            {u"name"_s, person.name},
            {u"company"_s, textJson(company)},
            {u"email"_s, textJson(person.email)},
            {u"phone"_s, textJson(person.phone)}};
}

QString companyName(const Context& context, CompanyId id)
{
    const auto company = context.workspace->contacts().company(context.actor, id);
    return company ? company->name : QString();
}

Result<ExitCode> companies(Context& context)
{
    const auto limit = context.arguments.number(u"limit"_s, 1, 1'000'000, usualLimit);
    if (!limit)
        return limit.problem();
    const auto found = context.workspace->dealQueries().companies(
        context.actor, context.arguments.value(u"search"_s), int(*limit));
    if (!found)
        return found.problem();
    QJsonArray all;
    QList<QStringList> rows{{Say::tr("Id"), Say::tr("Name")}};
    for (const Company& company : *found) {
        all.append(companyJson(company));
        rows.append({company.id.toText(), company.name});
    }
    if (context.json())
        sayJson(all);
    else
        sayTable(rows);
    return Success;
}

Result<ExitCode> people(Context& context)
{
    const auto limit = context.arguments.number(u"limit"_s, 1, 1'000'000, usualLimit);
    if (!limit)
        return limit.problem();
    const auto found = context.workspace->dealQueries().persons(
        context.actor, context.arguments.value(u"search"_s), int(*limit));
    if (!found)
        return found.problem();
    QJsonArray all;
    QList<QStringList> rows{
        {Say::tr("Id"), Say::tr("Name"), Say::tr("Company"), Say::tr("E-mail"), Say::tr("Phone")}};
    for (const Person& person : *found) {
        const QString company = companyName(context, person.company);
        all.append(personJson(person, company));
        rows.append({person.id.toText(), person.name, company, person.email, person.phone});
    }
    if (context.json())
        sayJson(all);
    else
        sayTable(rows);
    return Success;
}

Result<ExitCode> changeCompany(Context& context)
{
    const Arguments& arguments = context.arguments;
    if (!arguments.has(u"name"_s))
        return usage(Say::tr("Say what to change: --name."));
    const auto id = CompanyId::fromText(arguments.word(0));
    const auto before = context.workspace->contacts().company(context.actor, id.value_or(CompanyId()));
    if (!before)
        return Problem{before.problem().code, id ? before.problem().values : QStringList{arguments.word(0)}};
    const Company wanted{before->id, arguments.value(u"name"_s)};
    if (const Outcome changed = context.workspace->contacts().changeCompany(context.actor, {*before, wanted});
        !changed)
        return changed.problem();
    const auto now = context.workspace->contacts().company(context.actor, before->id);
    if (!now)
        return now.problem();
    if (context.json())
        sayJson(companyJson(*now));
    else
        sayLine(Say::tr("The company is called %1 now.").arg(now->name));
    return Success;
}

Result<ExitCode> changePerson(Context& context)
{
    const Arguments& arguments = context.arguments;
    if (!arguments.has(u"name"_s) && !arguments.has(u"email"_s) && !arguments.has(u"phone"_s))
        return usage(Say::tr("Say what to change: --name, --email or --phone."));
    const auto id = PersonId::fromText(arguments.word(0));
    const auto before = context.workspace->contacts().person(context.actor, id.value_or(PersonId()));
    if (!before)
        return Problem{before.problem().code, id ? before.problem().values : QStringList{arguments.word(0)}};
    Person wanted = *before;
    wanted.name = arguments.value(u"name"_s, before->name);
    wanted.email = arguments.value(u"email"_s, before->email);
    wanted.phone = arguments.value(u"phone"_s, before->phone);
    if (const Outcome changed = context.workspace->contacts().changePerson(context.actor, {*before, wanted});
        !changed)
        return changed.problem();
    const auto now = context.workspace->contacts().person(context.actor, before->id);
    if (!now)
        return now.problem();
    if (context.json())
        sayJson(personJson(*now, companyName(context, now->company)));
    else
        sayLine(Say::tr("Changed %1.").arg(now->name));
    return Success;
}

} // namespace

QList<Command> contactCommands()
{
    const Option text{u"search"_s, u"TEXT"_s, Say::tr("only those with this in their name")};
    const Option limit{u"limit"_s, u"N"_s, Say::tr("maximum number")};
    const Option name{u"name"_s, u"NAME"_s, Say::tr("the new name")};
    return {{u"companies"_s,
             {},
             Say::tr("list companies"),
             0,
             0,
             Needs::Reading,
             {text, limit, asOption(), jsonOption()},
             companies},
            {u"people"_s,
             {},
             Say::tr("list the people of companies"),
             0,
             0,
             Needs::Reading,
             {text, limit, asOption(), jsonOption()},
             people},
            {u"company change"_s,
             u"ID"_s,
             Say::tr("rename a company"),
             1,
             1,
             Needs::Writing,
             {name, asOption(), jsonOption()},
             changeCompany},
            {u"person change"_s,
             u"ID"_s,
             Say::tr("change somebody's name, e-mail or telephone number"),
             1,
             1,
             Needs::Writing,
             {name,
              {u"email"_s, u"MAIL"_s, Say::tr("the new e-mail; empty: none")},
              {u"phone"_s, u"NUMBER"_s, Say::tr("the new telephone number; empty: none")},
              asOption(),
              jsonOption()},
             changePerson}};
}

} // namespace stagewright::cli
