// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/say.h"
#include "core/exchange/backup/backup.h"
#include "core/exchange/backup/restore.h"
#include "core/exchange/backup/salvage.h"
#include "ui/text/salvage_text.h"

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

Result<ExitCode> backupWorkspace(Context& context)
{
    const QString to = context.arguments.value(u"to"_s);
    const auto made =
        context.arguments.has(u"to"_s) ? saveCopy(*context.workspace, to) : backUp(*context.workspace);
    if (!made)
        return made.problem();
    if (context.json()) {
        sayJson(QJsonObject{{u"file"_s, made->file},
                            {u"bytes"_s, made->bytes},
                            {u"deals"_s, made->deals},
                            {u"verified"_s, true}});
        return Success;
    }
    sayLine(Say::tr("Made and verified the backup %1 with %2.")
                .arg(made->file, Say::tr("%n deal(s)", nullptr, int(made->deals))));
    return Success;
}

QJsonObject json(const RowCounts& counts)
{
    return {{u"deals"_s, counts.deals},
            {u"notes"_s, counts.notes},
            {u"tasks"_s, counts.tasks},
            {u"users"_s, counts.users}};
}

QString text(const RowCounts& counts)
{
    return u"%1, %2, %3, %4"_s.arg(
        Say::tr("%n deal(s)", nullptr, int(counts.deals)), Say::tr("%n note(s)", nullptr, int(counts.notes)),
        Say::tr("%n task(s)", nullptr, int(counts.tasks)), Say::tr("%n user(s)", nullptr, int(counts.users)));
}

Result<ExitCode> restoreWorkspace(Context& context)
{
    if (context.database.isEmpty())
        return usage(Say::tr("Specify the workspace with --database FILE."));
    const QString from = context.arguments.word(0);
    const auto preview = previewRestore(context.database, from, context.environment);
    if (!preview)
        return preview.problem();
    const bool dryRun = context.arguments.has(u"dry-run"_s);
    const auto kept =
        dryRun ? Result<QString>(QString()) : restoreBackup(context.database, from, context.environment);
    if (!kept)
        return kept.problem();
    if (context.json()) {
        QJsonObject told{{u"restored"_s, !dryRun}, {u"from"_s, from}, {u"kept"_s, *kept}};
        if (*preview) {
            told.insert(u"only_in_replaced"_s, json((*preview)->onlyNow));
            told.insert(u"only_in_backup"_s, json((*preview)->onlyBackup));
        }
        sayJson(told);
        return Success;
    }
    if (!dryRun)
        sayLine(Say::tr("Restored %1 from %2.").arg(context.database, from));
    if (!kept->isEmpty())
        sayLine(Say::tr("What it replaced is kept as %1.").arg(*kept));
    if (*preview) {
        sayLine(Say::tr("Newer than the backup: %1.").arg(text((*preview)->onlyNow)));
        sayLine(Say::tr("Deleted since the backup: %1.").arg(text((*preview)->onlyBackup)));
    }
    return Success;
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void saySalvage(const SalvageReport& report)
{
    sayLine(Say::tr("Salvaged into %1:").arg(report.file));
    for (const QString& line : salvagedLines(report))
        sayLine(u"  "_s + line);
    for (const QString& line : assumedLines(report))
        sayLine(line);
    sayLine(salvageSentence(report));
}

Result<ExitCode> salvageWorkspace(Context& context)
{
    if (context.database.isEmpty())
        return usage(Say::tr("Specify the workspace with --database FILE."));
    if (!context.arguments.has(u"to"_s))
        return usage(Say::tr("Specify where to put the new workspace with --to FILE."));
    SalvageWishes wishes{context.language};
    if (context.arguments.has(u"currency"_s)) {
        const auto currency = Currency::fromCode(context.arguments.value(u"currency"_s));
        if (!currency)
            return currency.problem();
        wishes.currency = *currency;
    }
    const auto report =
        salvage(context.database, context.arguments.value(u"to"_s), wishes, context.environment);
    if (!report)
        return report.problem();
    if (!context.json()) {
        saySalvage(*report);
        return Success;
    }
    QJsonArray parts;
    for (const SalvagedPart& part : report->parts)
        parts.append(QJsonObject{{u"table"_s, part.table},
                                 {u"rows"_s, part.rows},
                                 {u"missing"_s, part.missing},
                                 {u"mended"_s, part.mended},
                                 {u"partly_unreadable"_s, part.partly}});
    sayJson(QJsonObject{{u"file"_s, report->file},
                        {u"complete"_s, report->isComplete()},
                        {u"tables"_s, parts},
                        {u"assumed_currency"_s, textOrNull(report->assumedCurrency)},
                        {u"assumed_time_zone"_s, textOrNull(report->assumedZone)},
                        {u"made_administrator"_s, textOrNull(report->madeAdministrator)}});
    return Success;
}

} // namespace

QList<Command> backupCommands()
{
    return {{u"backup"_s,
             {},
             Say::tr("make a verified copy of the workspace, in the backup folder beside it unless --to says "
                     "otherwise"),
             0,
             0,
             Needs::Reading,
             {{u"to"_s, u"FILE"_s, Say::tr("where to; the file must not exist")}, jsonOption()},
             backupWorkspace},
            {u"restore"_s,
             u"FILE"_s,
             Say::tr("replace the workspace with a backup; what is replaced is kept beside it"),
             1,
             1,
             Needs::Nothing,
             {{u"dry-run"_s, {}, Say::tr("only show what differs")}, jsonOption()},
             restoreWorkspace},
            {u"salvage"_s,
             {},
             Say::tr("rescue everything readable from a damaged workspace into a new one"),
             0,
             0,
             Needs::Nothing,
             {{u"to"_s, u"FILE"_s, Say::tr("the new workspace")},
              {u"currency"_s, u"CODE"_s,
               Say::tr("of its amounts (EUR); needed only where it cannot be read any more")},
              jsonOption()},
             salvageWorkspace}};
}

} // namespace stagewright::cli
