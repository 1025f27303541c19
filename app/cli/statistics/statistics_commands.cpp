// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/deals/deal_json.h"
#include "app/cli/lookup.h"
#include "app/cli/say.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/text/words.h"

#include <QLocale>

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

QString groupKey(GroupBy by)
{
    switch (by) {
    case GroupBy::Stage:
        return u"stage"_s;
    case GroupBy::Product:
        return u"product"_s;
    case GroupBy::Owner:
        return u"owner"_s;
    case GroupBy::Source:
        return u"source"_s;
    }
    return {};
}

QJsonObject sumsJson(const Sums& sums, const Currency& currency)
{
    return {{u"count"_s, sums.count},
            {u"value"_s, amountJson(sums.valueMinor, currency)},
            {u"weighted"_s, amountJson(sums.weightedMinor, currency)}};
}

QString groupName(const OpenDealsGroup& group, GroupBy by)
{
    return group.key == 0 ? noneText(by) : group.name;
}

void sayReportJson(const OpenDealsReport& report, GroupBy by, const Currency& currency)
{
    QJsonArray groups;
    for (const OpenDealsGroup& group : report.groups) {
        QJsonObject object = sumsJson(group.sums, currency);
        object.insert(u"name"_s, groupName(group, by));
        object.insert(u"id"_s,
                      group.key == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(idToText(group.key)));
        groups.append(object);
    }
    sayJson(QJsonObject{{u"by"_s, groupKey(by)},
                        {u"currency"_s, currency.code()},
                        {u"groups"_s, groups},
                        {u"total"_s, sumsJson(report.total, currency)}});
}

QStringList sumsRow(const QString& name, const Sums& sums, const Currency& currency)
{
    return {name, numberText(sums.count), moneyText({sums.valueMinor, currency}, QLocale()),
            moneyText({sums.weightedMinor, currency}, QLocale())};
}

Result<ExitCode> open(Context& context)
{
    std::optional<GroupBy> by;
    const QString wanted = context.arguments.value(u"by"_s, u"stage"_s).toLower();
    for (const GroupBy each : {GroupBy::Stage, GroupBy::Product, GroupBy::Owner, GroupBy::Source}) {
        if (groupKey(each) == wanted)
            by = each;
    }
    if (!by)
        return usage(Say::tr("--by is stage, product, owner or source, not \"%1\".").arg(wanted));
    OpenDealsFilter filter;
    if (context.arguments.has(u"process"_s)) {
        const auto process = processFrom(context.directory, context.arguments.value(u"process"_s));
        if (!process)
            return process.problem();
        filter.process = *process;
    }
    if (context.arguments.has(u"owner"_s)) {
        const auto owner = userFrom(context.directory, context.arguments.value(u"owner"_s));
        if (!owner)
            return owner.problem();
        filter.owner = *owner;
    }
    const auto report = context.workspace->statistics().openDeals(context.actor, *by, filter);
    if (!report)
        return report.problem();
    const Currency& currency = context.directory.currency;
    if (context.json()) {
        sayReportJson(*report, *by, currency);
        return Success;
    }
    QList<QStringList> rows{{groupByText(*by), Say::tr("Deals"), Say::tr("Value"), Say::tr("Weighted")}};
    for (const OpenDealsGroup& group : report->groups)
        rows.append(sumsRow(groupName(group, *by), group.sums, currency));
    rows.append(sumsRow(Say::tr("Total"), report->total, currency));
    sayTable(rows);
    return Success;
}

} // namespace

QList<Command> statisticsCommands()
{
    return {{u"stats open"_s,
             {},
             Say::tr("sum up open deals"),
             0,
             0,
             Needs::Reading,
             {{u"by"_s, u"WHAT"_s, Say::tr("stage unless given, product, owner or source")},
              {u"process"_s, u"NAME"_s, Say::tr("only of this process")},
              {u"owner"_s, u"MAIL"_s, Say::tr("only of this person")},
              asOption(),
              jsonOption()},
             open}};
}

} // namespace stagewright::cli
