// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deals/deal_files.h"

#include "app/cli/say.h"
#include "core/exchange/export/deal_export.h"
#include "ui/text/number_text.h"
#include "ui/text/words.h"

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

Result<ExportOptions> optionsFrom(const Context& context)
{
    const Arguments& arguments = context.arguments;
    ExportOptions options;
    if (arguments.has(u"csv"_s) && arguments.has(u"xlsx"_s))
        return usage(Say::tr("Choose one of --csv and --xlsx."));
    options.format = arguments.has(u"xlsx"_s) ? ExportFormat::Xlsx : ExportFormat::Csv;
    options.sheetName = Say::tr("Deals");
    options.byteOrderMark = !arguments.has(u"plain"_s);
    const QString delimiter = arguments.value(u"delimiter"_s, u"comma"_s);
    if (delimiter == "semicolon"_L1) {
        options.delimiter = u';';
        options.decimalPoint = u',';
    } else if (delimiter == "tab"_L1) {
        options.delimiter = u'\t';
    } else if (delimiter != "comma"_L1) {
        return usage(Say::tr("--delimiter is comma, semicolon or tab, not \"%1\".").arg(delimiter));
    }
    return options;
}

struct Column
{
    DealColumn column;
    QString heading;
};

QList<Column> allColumns(const Context& context)
{
    const auto money = [&context](const QString& heading) {
        return u"%1 (%2)"_s.arg(heading, context.directory.currency.code());
    };
    return {{DealColumn::Name, Say::tr("Name")},
            {DealColumn::Company, Say::tr("Company")},
            {DealColumn::Person, Say::tr("Person")},
            {DealColumn::Process, Say::tr("Process")},
            {DealColumn::Stage, Say::tr("Stage")},
            {DealColumn::Probability, Say::tr("Probability")},
            {DealColumn::Value, money(Say::tr("Value"))},
            {DealColumn::Weighted, money(Say::tr("Weighted"))},
            {DealColumn::Status, Say::tr("Status")},
            {DealColumn::Owner, Say::tr("Owner")},
            {DealColumn::Source, Say::tr("Source")},
            {DealColumn::Product, Say::tr("Product")},
            {DealColumn::ExpectedClose, Say::tr("Expected close")},
            {DealColumn::Created, Say::tr("Created")},
            {DealColumn::Changed, Say::tr("Changed")},
            {DealColumn::Closed, Say::tr("Closed")}};
}

} // namespace

Result<ExitCode> exportList(Context& context, const DealQuery& query, qint64 limit)
{
    const auto options = optionsFrom(context);
    if (!options)
        return options.problem();
    const auto ids = context.workspace->dealQueries().ids(context.actor, query);
    if (!ids)
        return ids.problem();
    DealExport wanted;
    wanted.deals = limit < 0 ? *ids : ids->first(std::min<qsizetype>(ids->size(), limit));
    for (const Column& each : allColumns(context)) {
        wanted.columns.append(each.column);
        wanted.headings.append(each.heading);
    }
    wanted.statusText = statusText;
    wanted.notStarted = notStartedText();
    wanted.options = *options;
    const QString file =
        context.arguments.value(options->format == ExportFormat::Xlsx ? u"xlsx"_s : u"csv"_s);
    const auto written = exportDeals(*context.workspace, context.actor, wanted, file);
    if (!written)
        return written.problem();
    if (context.json())
        sayJson(QJsonObject{{u"file"_s, file}, {u"count"_s, *written}});
    else
        sayLine(countText(Say::tr("%n deal(s) written to %1", nullptr, static_cast<int>(*written)), *written)
                    .arg(file));
    return Success;
}

} // namespace stagewright::cli
