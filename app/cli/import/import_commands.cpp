// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/say.h"
#include "core/exchange/import/deal_import.h"
#include "ui/text/import_text.h"
#include "ui/text/number_text.h"
#include "ui/text/problem_text.h"

#include <QFileInfo>

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<ImportMapping>> mappingOf(const Arguments& arguments)
{
    if (!arguments.has(u"mapping"_s))
        return std::optional<ImportMapping>();
    const QString path = arguments.value(u"mapping"_s);
    const auto bytes = fileContent(path);
    if (!bytes)
        return bytes.problem();
    auto mapping = mappingFromJson(*bytes, QFileInfo(path).fileName());
    if (!mapping)
        return mapping.problem();
    return std::optional(std::move(*mapping));
}

QString listed(const QStringList& headings)
{
    return headings.isEmpty() ? Say::tr("none") : headings.join(u", "_s);
}

ImportMoment momentOf(const ImportReport& report, const ImportWishes& wishes)
{
    return wishes.dryRun || report.refused ? ImportMoment::Before : ImportMoment::After;
}

void sayReport(const ImportReport& report, const ImportWishes& wishes)
{
    sayLine(Say::tr("Read: %1").arg(numberText(report.read)));
    sayLine(!wishes.dryRun   ? Say::tr("Created: %1").arg(numberText(report.created))
            : report.refused ? Say::tr("Would be created with --skip-bad: %1").arg(numberText(report.created))
                             : Say::tr("Would be created: %1").arg(numberText(report.created)));
    sayLine(Say::tr("Skipped: %1").arg(numberText(report.skipped.size())));
    for (const SkippedRow& row : report.skipped)
        sayLine(Say::tr("Line %1: %2").arg(numberText(row.line), sentence(row.problem)));
    sayLine(Say::tr("Columns used: %1").arg(listed(report.columnsUsed)));
    sayLine(Say::tr("Columns not used: %1").arg(listed(report.columnsUnused)));
    if (const QString made = madeText(report.made); !made.isEmpty())
        sayLine(wishes.dryRun ? Say::tr("Would also be created: %1").arg(made)
                              : Say::tr("Also created: %1").arg(made));
    for (const ImportWarning& warning : report.warnings) {
        const QString lines = linesText(warning.lines);
        const QString told = sentence(warning, momentOf(report, wishes));
        sayLine(lines.isEmpty() ? Say::tr("Warning: %1").arg(told)
                                : Say::tr("Warning: %1 (%2)").arg(told, lines));
    }
}

QJsonArray warningsJson(const ImportReport& report, ImportMoment moment)
{
    QJsonArray all;
    for (const ImportWarning& warning : report.warnings) {
        QJsonArray lines;
        for (const qint64 line : warning.lines)
            lines.append(line);
        all.append(QJsonObject{{u"code"_s, importWarningCode(warning.kind)},
                               {u"text"_s, sentence(warning, moment)},
                               {u"lines"_s, lines}});
    }
    return all;
}

void sayReportJson(const ImportReport& report, const ImportWishes& wishes)
{
    QJsonArray skipped;
    for (const SkippedRow& row : report.skipped)
        skipped.append(QJsonObject{{u"line"_s, row.line}, {u"reason"_s, sentence(row.problem)}});
    const ImportMade& made = report.made;
    const QJsonObject counts{{u"users"_s, made.users.size()},
                             {u"companies"_s, made.companies.size()},
                             {u"people"_s, made.people.size()},
                             {u"products"_s, made.products.size()},
                             {u"sources"_s, made.sources.size()}};
    const QJsonObject names{{u"users"_s, QJsonArray::fromStringList(made.users)},
                            {u"companies"_s, QJsonArray::fromStringList(made.companies)},
                            {u"people"_s, QJsonArray::fromStringList(made.people)},
                            {u"products"_s, QJsonArray::fromStringList(made.products)},
                            {u"sources"_s, QJsonArray::fromStringList(made.sources)}};
    sayJson(QJsonObject{{u"read"_s, report.read},
                        {u"created"_s, report.created},
                        {u"skipped"_s, report.skipped.size()},
                        {u"skipped_lines"_s, skipped},
                        {u"dry_run"_s, wishes.dryRun},
                        {u"refused"_s, report.refused},
                        {u"columns_used"_s, QJsonArray::fromStringList(report.columnsUsed)},
                        {u"columns_unused"_s, QJsonArray::fromStringList(report.columnsUnused)},
                        {wishes.dryRun ? u"would_create"_s : u"made"_s, counts},
                        {u"names"_s, names},
                        {u"warnings"_s, warningsJson(report, momentOf(report, wishes))}});
}

Result<ExitCode> importFile(Context& context)
{
    const auto mapping = mappingOf(context.arguments);
    if (!mapping)
        return mapping.problem();
    const ImportWishes wishes{context.arguments.has(u"dry-run"_s), context.arguments.has(u"skip-bad"_s),
                              context.arguments.has(u"leave-known"_s)};
    const auto report =
        importDeals(*context.workspace, context.actor, context.arguments.word(0), *mapping, wishes);
    if (!report)
        return report.problem();
    context.json() ? sayReportJson(*report, wishes) : sayReport(*report, wishes);
    // Nothing was imported, or would be: a script must not take this for a success.
    if (report->refused || (report->created == 0 && !report->skipped.isEmpty())) {
        return Problem{
            ProblemCode::ImportRowsRefused,
            {QFileInfo(context.arguments.word(0)).fileName(), QString::number(report->skipped.size())}};
    }
    return Success;
}

} // namespace

QList<Command> importCommands()
{
    return {
        {u"import-deals"_s,
         u"FILE.csv"_s,
         Say::tr(
             "store the deals of a spreadsheet (.xlsx) or CSV file: all of them, or none when a line is bad"),
         1,
         1,
         Needs::Writing,
         {{u"mapping"_s, u"FILE.json"_s,
           Say::tr("which column is what; otherwise columns are matched by their headings")},
          {u"dry-run"_s, {}, Say::tr("only show what would happen; nobody else has to wait")},
          {u"skip-bad"_s, {}, Say::tr("store the good lines although there are bad ones")},
          {u"leave-known"_s, {}, Say::tr("skip deals that are already in the workspace")},
          asOption(),
          jsonOption()},
         importFile}};
}

} // namespace stagewright::cli
