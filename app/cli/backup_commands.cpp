// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/say.h"
#include "core/exchange/backup/backup.h"
#include "core/exchange/backup/restore.h"
#include "core/exchange/backup/salvage.h"
#include "core/exchange/defaults.h"

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

QString tableText(const QString& table)
{
    const QPair<const char*, QString> known[] = {{"workspace", Say::tr("workspace")},
                                                 {"team", Say::tr("teams")},
                                                 {"workspace_user", Say::tr("users")},
                                                 {"company", Say::tr("companies")},
                                                 {"person", Say::tr("people")},
                                                 {"product", Say::tr("products")},
                                                 {"source", Say::tr("sources")},
                                                 {"closing_reason", Say::tr("closing reasons")},
                                                 {"process", Say::tr("processes")},
                                                 {"process_version", Say::tr("versions of processes")},
                                                 {"process_draft", Say::tr("drafts")},
                                                 {"typed_draft", Say::tr("texts being typed")},
                                                 {"process_team", Say::tr("teams of processes")},
                                                 {"deal", Say::tr("deals")},
                                                 {"participant", Say::tr("participants")},
                                                 {"note", Say::tr("notes")},
                                                 {"file", Say::tr("files")},
                                                 {"file_content", Say::tr("contents of files")},
                                                 {"completed_action", Say::tr("ticks")},
                                                 {"history", Say::tr("events")},
                                                 {"task", Say::tr("tasks")},
                                                 {"notification", Say::tr("notifications")}};
    for (const auto& [name, words] : known) {
        if (table == QLatin1StringView(name))
            return words;
    }
    return table;
}

void saySalvage(const SalvageReport& report)
{
    sayLine(Say::tr("Salvaged into %1:").arg(report.file));
    for (const SalvagedPart& part : report.parts) {
        QString line = u"  %1: %2"_s.arg(tableText(part.table)).arg(part.rows);
        if (part.missing > 0)
            line += Say::tr(", %1 missing").arg(part.missing);
        if (part.partly)
            line += Say::tr(", some of it could not be read");
        sayLine(line);
    }
    sayLine(report.isComplete() ? Say::tr("Nothing is missing.")
                                : Say::tr("What is missing cannot be read any more; a backup may have it."));
}

Result<ExitCode> salvageWorkspace(Context& context)
{
    if (context.database.isEmpty())
        return usage(Say::tr("Specify the workspace with --database FILE."));
    if (!context.arguments.has(u"to"_s))
        return usage(Say::tr("Specify where to put the new workspace with --to FILE."));
    NewWorkspace fallback = defaultWorkspace(context.language);
    fallback.companyName = Say::tr("My company");
    fallback.adminName = Say::tr("Administrator");
    fallback.adminEmail = u"admin@example.com"_s;
    fallback.currency = *Currency::fromCode(u"PLN"_s);
    const auto report =
        salvage(context.database, context.arguments.value(u"to"_s), fallback, context.environment);
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
                                 {u"partly_unreadable"_s, part.partly}});
    sayJson(
        QJsonObject{{u"file"_s, report->file}, {u"complete"_s, report->isComplete()}, {u"tables"_s, parts}});
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
             {{u"to"_s, u"FILE"_s, Say::tr("the new workspace")}, jsonOption()},
             salvageWorkspace}};
}

} // namespace stagewright::cli
