// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/deals/deal_json.h"
#include "app/cli/lookup.h"
#include "app/cli/say.h"
#include "ui/text/deals/next_text.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

QString reasonKey(NextReason reason)
{
    switch (reason) {
    case NextReason::NeededToWin:
        return u"needed_to_win"_s;
    case NextReason::TaskLate:
        return u"task_late"_s;
    case NextReason::ClosingPast:
        return u"closing_past"_s;
    case NextReason::TaskToday:
        return u"task_today"_s;
    case NextReason::Idle:
        return u"idle"_s;
    case NextReason::ClosingSoon:
        return u"closing_soon"_s;
    case NextReason::TaskTomorrow:
        return u"task_tomorrow"_s;
    case NextReason::TaskPlanned:
        return u"task_planned"_s;
    case NextReason::NothingPlanned:
        return u"nothing_planned"_s;
    }
    return {};
}

QJsonArray whyJson(const QList<NextWhy>& why)
{
    QJsonArray reasons;
    for (const NextWhy& each : why)
        reasons.append(QJsonObject{{u"reason"_s, reasonKey(each.reason)},
                                   {u"days"_s, each.days},
                                   {u"points"_s, pointsOf(each.reason)}});
    return reasons;
}

QJsonObject nextJson(const NextAction& next, qsizetype rank, const Context& context)
{
    const Directory& directory = context.directory;
    const ProcessSummary* process = directory.process(next.deal.process);
    return {{u"rank"_s, rank},
            {u"deal_id"_s, next.deal.id.toText()},
            {u"deal"_s, next.deal.name},
            {u"company"_s, textJson(next.deal.companyName)},
            {u"owner"_s, directory.userName(next.deal.owner)},
            {u"process"_s, process ? textJson(process->process.name.text()) : QJsonValue::Null},
            {u"stage"_s, textJson(directory.stageName(next.deal.process, next.stage))},
            {u"action_id"_s, next.action.id.toText()},
            {u"action"_s, next.action.name.text()},
            {u"weight"_s, next.action.weight.value()},
            {u"total_weight"_s, next.deal.progress.totalWeight},
            {u"value"_s, amountJson(next.deal.valueMinor, directory.currency)},
            {u"worth"_s, amountJson(next.worthMinor, directory.currency)},
            {u"currency"_s, directory.currency.code()},
            {u"urgency"_s, next.urgency},
            {u"why"_s, whyJson(next.why)}};
}

QStringList nextLine(const NextAction& next, qsizetype rank, const Context& context)
{
    const auto type = next.deal.nextTask ? std::optional(next.deal.nextTask->type) : std::nullopt;
    QStringList why;
    for (const NextWhy& each : next.why)
        why.append(nextWhyText(each, type));
    return {
        numberText(rank),        u"+"_s + moneyText({next.worthMinor, context.directory.currency}, QLocale()),
        next.action.name.text(), next.deal.name,
        next.deal.companyName,   why.join(u", "_s),
        next.deal.id.toText()};
}

void sayNext(const NextList& list, const Context& context)
{
    if (context.json()) {
        QJsonArray actions;
        for (const NextAction& next : list.actions)
            actions.append(nextJson(next, actions.size() + 1, context));
        sayJson(actions);
        return;
    }
    if (list.actions.isEmpty()) {
        sayLine(Say::tr("There is nothing to do next."));
        return;
    }
    QList<QStringList> lines{{Say::tr("Rank"), Say::tr("Worth, weighted"), Say::tr("What to do"),
                              Say::tr("Deal"), Say::tr("Company"), Say::tr("Why"), Say::tr("Id")}};
    for (const NextAction& next : list.actions)
        lines.append(nextLine(next, lines.size(), context));
    sayTable(lines);
    sayLine({});
    const QString sum = moneyText({list.worthMinor, context.directory.currency}, QLocale());
    sayLine(list.more ? Say::tr("Together +%1 weighted. There is more to do.").arg(sum)
                      : Say::tr("Together +%1 weighted.").arg(sum));
}

Result<ExitCode> next(Context& context)
{
    const Arguments& arguments = context.arguments;
    NextQuery query;
    query.scope = arguments.has(u"team"_s) ? NextScope::Team : NextScope::Mine;
    if (arguments.has(u"process"_s)) {
        const auto process = processFrom(context.directory, arguments.value(u"process"_s));
        if (!process)
            return process.problem();
        query.process = *process;
    }
    const auto limit = arguments.number(u"limit"_s, 1, NextQuery::mostRows, NextQuery::mostRows);
    if (!limit)
        return limit.problem();
    query.limit = static_cast<int>(*limit);
    const auto list = context.workspace->nextActions().list(context.actor, query);
    if (!list)
        return list.problem();
    sayNext(*list, context);
    return Success;
}

} // namespace

QList<Command> nextCommands()
{
    return {{u"next"_s,
             {},
             Say::tr("list what to do next, the most pressing first"),
             0,
             0,
             Needs::Reading,
             {{u"team"_s, {}, Say::tr("of the whole team instead of one's own deals")},
              {u"process"_s, u"NAME"_s, Say::tr("only of this process")},
              {u"limit"_s, u"N"_s, Say::tr("maximum number, at most 200")},
              asOption(),
              jsonOption()},
             next}};
}

} // namespace stagewright::cli
