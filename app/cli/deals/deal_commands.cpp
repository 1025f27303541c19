// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/deals/deal_files.h"
#include "app/cli/deals/deal_filters.h"
#include "app/cli/deals/deal_json.h"
#include "app/cli/lookup.h"
#include "app/cli/say.h"
#include "ui/text/date_text.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/text/words.h"

#include <QJsonDocument>

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsAtOnce = 1000;

QStringList shortRow(const DealRow& row, const Context& context)
{
    const Directory& directory = context.directory;
    const QString stage = row.progress.stage.isNull() ? notStartedText() : row.stageName;
    return {row.id.toText(),
            statusText(row.status),
            percentText(shownProbability(row.status, row.progress)),
            stage,
            moneyText({row.valueMinor, directory.currency}, QLocale()),
            directory.userName(row.owner),
            row.companyName,
            row.name};
}

void sayPage(const QList<DealRow>& rows, const Context& context, bool first)
{
    if (!context.json()) {
        QList<QStringList> lines;
        if (first) {
            lines.append({Say::tr("Id"), Say::tr("Status"), Say::tr("Probability"), Say::tr("Stage"),
                          Say::tr("Value"), Say::tr("Owner"), Say::tr("Company"), Say::tr("Name")});
        }
        for (const DealRow& row : rows)
            lines.append(shortRow(row, context));
        sayTable(lines);
        return;
    }
    // Page by page, so that a million deals do not have to fit in memory.
    for (const DealRow& row : rows) {
        sayBytes(first ? "[\n" : ",\n");
        sayBytes(QJsonDocument(rowJson(row, context)).toJson(QJsonDocument::Compact));
        first = false;
    }
}

Result<ExitCode> deals(Context& context)
{
    const auto query = dealQueryFrom(context);
    if (!query)
        return query.problem();
    const auto limit = context.arguments.number(u"limit"_s, 0, 1'000'000'000, -1);
    if (!limit)
        return limit.problem();
    if (context.arguments.has(u"csv"_s) || context.arguments.has(u"xlsx"_s))
        return exportList(context, *query, *limit);
    DealQueries& queries = context.workspace->dealQueries();
    if (context.arguments.has(u"count"_s)) {
        const auto sums = queries.count(context.actor, *query);
        if (!sums)
            return sums.problem();
        sayJson(QJsonObject{{u"count"_s, sums->count},
                            {u"value"_s, amountJson(sums->valueMinor, context.directory.currency)}});
        return Success;
    }
    const auto ids = queries.ids(context.actor, *query);
    if (!ids)
        return ids.problem();
    const qsizetype count = *limit < 0 ? ids->size() : std::min<qsizetype>(ids->size(), *limit);
    for (qsizetype at = 0; at < count; at += rowsAtOnce) {
        const auto rows = queries.rows(context.actor, ids->mid(at, std::min(rowsAtOnce, count - at)));
        if (!rows)
            return rows.problem();
        sayPage(*rows, context, at == 0);
    }
    if (context.json())
        sayBytes(count == 0 ? "[]\n" : "\n]\n");
    return Success;
}

void sayChecklist(const DealDetails& details)
{
    const QSet<ActionId> isDone = details.done();
    for (const Stage& stage : details.process.stages) {
        sayLine({});
        sayLine(stage.name.text());
        QList<QStringList> rows;
        for (const Action& action : stage.actions) {
            rows.append(
                {isDone.contains(action.id) ? u"  [x]"_s : u"  [ ]"_s, u"+%1 "_s.arg(action.weight.value()),
                 action.mandatory ? action.name.text() + Say::tr(" (mandatory)") : action.name.text()});
        }
        sayTable(rows);
    }
}

void sayDeal(const DealDetails& details, const Context& context)
{
    const Deal& deal = details.deal;
    const Directory& directory = context.directory;
    const Stage* stage = details.process.stage(deal.progress.stage);
    const auto zone = context.environment.zone;
    sayLine(deal.facts.name);
    QList<QStringList> facts{
        {Say::tr("Id"), deal.id.toText()},
        {Say::tr("Status"), statusText(deal.status)},
        {Say::tr("Probability"), percentText(shownProbability(deal.status, deal.progress))},
        {Say::tr("Stage"), stage ? stage->name.text() : notStartedText()},
        {Say::tr("Process"), details.process.name.text()},
        {Say::tr("Owner"), directory.userName(deal.facts.owner)},
        {Say::tr("Visibility"), visibilityText(deal.facts.visibility)},
        {Say::tr("Company"), details.company.name},
        {Say::tr("Person"), details.person.name},
        {Say::tr("Value"), moneyText({deal.facts.valueMinor, directory.currency}, QLocale())},
        {Say::tr("Product"), directory.productName(deal.facts.product)},
        {Say::tr("Source"), directory.sourceName(deal.facts.source)},
        {Say::tr("Expected close"), dayText(deal.facts.expectedClose, QLocale())},
        {Say::tr("Created"), momentText(deal.createdAt, zone, QLocale())},
        {Say::tr("Closed"), momentText(deal.closing.at, zone, QLocale())},
        {Say::tr("Reason"), directory.reasonName(deal.closing.reason)},
        {Say::tr("Comment"), deal.closing.comment}};
    facts.removeIf([](const QStringList& fact) { return fact.last().isEmpty(); });
    sayTable(facts);
    sayChecklist(details);
    sayLine({});
    sayLine(Say::tr("History"));
    for (const Event& event : details.timeline) {
        sayLine(u"  "_s + momentText(event.at, zone, QLocale()) + u"  "_s +
                eventText(event, directory.userName(event.actor)));
    }
}

Result<ExitCode> deal(Context& context)
{
    const auto id = dealFrom(context.arguments.word(0));
    if (!id)
        return id.problem();
    const auto details = context.workspace->dealQueries().details(context.actor, *id);
    if (!details)
        return details.problem();
    if (context.json())
        sayJson(detailsJson(*details, context));
    else
        sayDeal(*details, context);
    return Success;
}

} // namespace

QList<Command> dealCommands()
{
    return {
        {u"deals"_s,
         {},
         Say::tr("list deals"),
         0,
         0,
         Needs::Reading,
         dealFilterOptions() +
             QList<Option>{{u"limit"_s, u"N"_s, Say::tr("maximum number")},
                           {u"count"_s, {}, Say::tr("only number and summed value, as JSON")},
                           {u"csv"_s, u"FILE"_s, Say::tr("write them to a CSV file")},
                           {u"xlsx"_s, u"FILE"_s, Say::tr("write them to an Excel workbook")},
                           {u"delimiter"_s, u"WORD"_s, Say::tr("of the CSV file: comma, semicolon or tab")},
                           {u"plain"_s, {}, Say::tr("a CSV file without a byte order mark")},
                           asOption(),
                           jsonOption()},
         deals},
        {u"deal"_s,
         u"ID"_s,
         Say::tr("show one deal: facts, checklist, history"),
         1,
         1,
         Needs::Reading,
         {asOption(), jsonOption()},
         deal}};
}

} // namespace stagewright::cli
