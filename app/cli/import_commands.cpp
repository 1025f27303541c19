// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/say.h"
#include "core/exchange/import/deal_import.h"
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

void sayReport(const ImportReport& report, bool dryRun)
{
    sayLine(Say::tr("Read: %1").arg(report.read));
    sayLine(dryRun ? Say::tr("Would be created: %1").arg(report.created)
                   : Say::tr("Created: %1").arg(report.created));
    sayLine(Say::tr("Skipped: %1").arg(report.skipped.size()));
    for (const SkippedRow& row : report.skipped)
        sayLine(Say::tr("Line %1: %2").arg(QString::number(row.line), sentence(row.problem)));
}

void sayReportJson(const ImportReport& report, bool dryRun)
{
    QJsonArray skipped;
    for (const SkippedRow& row : report.skipped)
        skipped.append(QJsonObject{{u"line"_s, row.line}, {u"reason"_s, sentence(row.problem)}});
    sayJson(QJsonObject{{u"read"_s, report.read},
                        {u"created"_s, report.created},
                        {u"skipped"_s, report.skipped.size()},
                        {u"skipped_lines"_s, skipped},
                        {u"dry_run"_s, dryRun}});
}

Result<ExitCode> importFile(Context& context)
{
    const auto mapping = mappingOf(context.arguments);
    if (!mapping)
        return mapping.problem();
    const bool dryRun = context.arguments.has(u"dry-run"_s);
    const auto report =
        importDeals(*context.workspace, context.actor, context.arguments.word(0), *mapping, dryRun);
    if (!report)
        return report.problem();
    context.json() ? sayReportJson(*report, dryRun) : sayReport(*report, dryRun);
    if (report->created > 0 || report->skipped.isEmpty())
        return Success;
    // Nothing came of it: a script must not take that for an import.
    return Problem{
        ProblemCode::ImportRowsRefused,
        {QFileInfo(context.arguments.word(0)).fileName(), QString::number(report->skipped.size())}};
}

} // namespace

QList<Command> importCommands()
{
    return {{u"import-deals"_s,
             u"FILE.csv"_s,
             Say::tr("store the deals of a CSV file; bad lines are skipped and told"),
             1,
             1,
             Needs::Writing,
             {{u"mapping"_s, u"FILE.json"_s,
               Say::tr("which column is what; otherwise columns are matched by their headings")},
              {u"dry-run"_s, {}, Say::tr("only tell what would happen")},
              asOption(),
              jsonOption()},
             importFile}};
}

} // namespace stagewright::cli
