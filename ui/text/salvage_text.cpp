// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/salvage_text.h"

#include "ui/text/isolated.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

struct SalvageText
{
    Q_DECLARE_TR_FUNCTIONS(SalvageText)
};

QString tableText(const QString& table)
{
    const QPair<const char*, QString> known[] = {
        {"workspace", SalvageText::tr("workspace")},
        {"team", SalvageText::tr("teams")},
        {"workspace_user", SalvageText::tr("users")},
        {"company", SalvageText::tr("companies")},
        {"person", SalvageText::tr("people")},
        {"product", SalvageText::tr("products")},
        {"source", SalvageText::tr("sources")},
        {"closing_reason", SalvageText::tr("closing reasons")},
        {"process", SalvageText::tr("processes")},
        {"process_version", SalvageText::tr("versions of processes")},
        {"process_draft", SalvageText::tr("drafts")},
        {"typed_draft", SalvageText::tr("texts being typed")},
        {"process_team", SalvageText::tr("teams of processes")},
        {"deal", SalvageText::tr("deals")},
        {"participant", SalvageText::tr("participants")},
        {"note", SalvageText::tr("notes")},
        {"file", SalvageText::tr("files")},
        {"file_content", SalvageText::tr("contents of files")},
        {"completed_action", SalvageText::tr("ticks")},
        {"history", SalvageText::tr("events")},
        {"task", SalvageText::tr("tasks")},
        {"task_participant", SalvageText::tr("participants of tasks")},
        {"notification", SalvageText::tr("notifications")}};
    for (const auto& [name, words] : known) {
        if (table == QLatin1StringView(name))
            return words;
    }
    return table;
}

/// What impossible values became; empty if that is told otherwise.
QString mendedText(const QString& table)
{
    if (table == "deal"_L1)
        return SalvageText::tr(
            "Impossible amounts of deals are now 0, and deals with an impossible status are now open.");
    if (table == "workspace_user"_L1)
        return SalvageText::tr("Some users had a role that does not exist; they are now salespeople.");
    if (table == "closing_reason"_L1)
        return SalvageText::tr(
            "Some closing reasons were for a status that does not exist; they are now for lost deals.");
    return {};
}

} // namespace

QStringList salvagedLines(const SalvageReport& report)
{
    QStringList lines;
    for (const SalvagedPart& part : report.parts) {
        QString line = u"%1: %2"_s.arg(tableText(part.table), numberText(part.rows));
        if (part.missing > 0)
            line += SalvageText::tr(", %1 missing").arg(numberText(part.missing));
        if (part.mended > 0)
            line += SalvageText::tr(", %1 with a value put right").arg(numberText(part.mended));
        if (part.partly)
            line += SalvageText::tr(", some of it could not be read");
        lines.append(line);
    }
    return lines;
}

QStringList assumedLines(const SalvageReport& report)
{
    QStringList lines;
    if (!report.assumedCurrency.isEmpty())
        lines.append(
            SalvageText::tr("Its currency could not be read; every amount is now in %1, as you said.")
                .arg(report.assumedCurrency));
    if (!report.assumedZone.isEmpty())
        lines.append(SalvageText::tr("Its name and time zone could not be read; days are counted by this "
                                     "computer's, %1. Both can be changed in Settings.")
                         .arg(report.assumedZone));
    if (!report.madeAdministrator.isEmpty())
        lines.append(
            SalvageText::tr("No active administrator was left, so a new one was created: %1. Change the name "
                            "and the address in Settings.")
                .arg(isolated(report.madeAdministrator)));
    for (const SalvagedPart& part : report.parts) {
        if (const QString line = part.mended > 0 ? mendedText(part.table) : QString(); !line.isEmpty())
            lines.append(line);
    }
    return lines;
}

QString salvageSentence(const SalvageReport& report)
{
    if (report.isComplete())
        return SalvageText::tr("Nothing is missing.");
    return !report.isMissingAnything()
               ? SalvageText::tr("Nothing is missing, but some values had to be replaced; a backup may have "
                                 "the right ones.")
               : SalvageText::tr("What is missing cannot be read any more; a backup may have it.");
}

} // namespace stagewright
