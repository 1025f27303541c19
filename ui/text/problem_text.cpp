// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/problem_text.h"

#include "ui/text/event_detail.h"
#include "ui/text/isolated.h"
#include "ui/text/process_file_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// The values are inserted all at once, so that a "%2" within the first one stays text.
QString filled(const QString& text, const QStringList& values)
{
    const auto at = [&values](qsizetype i) {
        return isolated(values.value(i));
    };
    if (text.contains("%4"_L1))
        return text.arg(at(0), at(1), at(2), at(3));
    if (text.contains("%3"_L1))
        return text.arg(at(0), at(1), at(2));
    if (text.contains("%2"_L1))
        return text.arg(at(0), at(1));
    return text.contains("%1"_L1) ? text.arg(at(0)) : text;
}

QString mandatoryUndone(const QStringList& names)
{
    QStringList list;
    for (const QString& name : names)
        list.append(isolated(name));
    return Sentences::tr("The deal cannot be won yet. These mandatory actions are not done: %1.")
        .arg(list.join(", "_L1));
}

QString changedMeanwhile(const QStringList& values)
{
    QStringList fields;
    for (qsizetype i = 0; i + 2 < values.size(); i += 3) {
        const QString theirs = isolated(shownValue(values[i], values[i + 1]));
        const QString mine = isolated(shownValue(values[i], values[i + 2]));
        fields.append(Sentences::tr("%1 (now \"%2\", yours \"%3\")").arg(factText(values[i]), theirs, mine));
    }
    return Sentences::tr("Somebody else has changed this in the meantime: %1. Nothing was stored; look again "
                         "and decide what to keep.")
        .arg(fields.join("; "_L1));
}

QString changedPart(const QString& key)
{
    if (key == u"tick")
        return Sentences::tr("the action");
    if (key == u"status")
        return Sentences::tr("the status");
    if (key == u"note")
        return Sentences::tr("the note");
    if (key == u"task")
        return Sentences::tr("the task");
    if (key == u"done")
        return Sentences::tr("whether it is done");
    if (key == u"work")
        return Sentences::tr("somebody else has worked on it");
    return key == u"process" ? Sentences::tr("the process") : factText(key);
}

QString stepOvertaken(const QStringList& values)
{
    QStringList parts;
    for (const QString& key : values.mid(2))
        parts.append(changedPart(key));
    const QString name = isolated(values.value(0));
    const QString who = values.value(1);
    if (who.isEmpty())
        return Sentences::tr("\"%1\" has been changed since then (%2), so it was left as it is.")
            .arg(name, parts.join(u", "_s));
    return Sentences::tr("%1 has changed \"%2\" since then (%3), so it was left as it is.")
        .arg(isolated(who), name, parts.join(u", "_s));
}

/// The sentence with placeholders for its values.
QString pattern(const Problem& problem)
{
    const QStringList& values = problem.values;
    switch (problem.code) {
    case ProblemCode::NameEmpty:
        return Sentences::tr("A name is needed. Type at least one letter or digit.");
    case ProblemCode::NameTooLong:
        return Sentences::tr("The name is too long. Shorten it to at most %1 characters.");
    case ProblemCode::NameUnreadable:
        return Sentences::tr(
            "The name contains characters that cannot be shown. Type it again without them.");
    case ProblemCode::WeightOutOfRange:
        return Sentences::tr("A weight is a whole number from 0 to 100, not \"%1\".");
    case ProblemCode::MoneyUnreadable:
        return Sentences::tr(
            "\"%1\" is not an amount. Write it like 1234.50, with no more decimals than the currency has.");
    case ProblemCode::MoneyUnclear:
        return Sentences::tr("\"%1\" can be read in two ways. Write thousands without a separator, like "
                             "1234, and decimals in full, like 1234.50.");
    case ProblemCode::MoneyOtherCurrency:
        return Sentences::tr(
            "\"%1\" is in another currency. Amounts of this workspace are in %2; convert it first.");
    case ProblemCode::MoneyTooLarge:
        return Sentences::tr("The amount is too large. A deal may be worth at most ten billion.");
    case ProblemCode::CurrencyUnknown:
        return Sentences::tr("Unknown currency \"%1\". Use its three-letter code, such as PLN or EUR.");
    case ProblemCode::DateUnreadable:
        return Sentences::tr("\"%1\" is not a date. Write it as year-month-day, such as 2026-12-31.");
    case ProblemCode::TimeZoneUnknown:
        return Sentences::tr("The time zone \"%1\" is not known here. Give its name, such as Europe/Warsaw. "
                             "Nothing was changed.");
    case ProblemCode::EmailUnreadable:
        return Sentences::tr("\"%1\" is not an e-mail address. Write it like anna@example.com.");
    case ProblemCode::MinutesOutOfRange:
        return Sentences::tr("%1 minutes are not possible: from %2 to %3 are.");
    case ProblemCode::RecurrenceUnreadable:
        return Sentences::tr("\"%1\" is not a rule by which a task can be repeated.");
    case ProblemCode::DaysOutOfRange:
        return Sentences::tr("%1 days is not allowed; enter a number from %2 to %3. Nothing was stored.");
    case ProblemCode::TextTooLong:
        return Sentences::tr("The text is too long. Shorten it to at most %1 characters.");
    case ProblemCode::DealNotFound:
        return Sentences::tr("There is no deal \"%1\", or you may not see it.");
    case ProblemCode::ActionNotFound:
        return Sentences::tr("The process of this deal has no action \"%1\".");
    case ProblemCode::ActionAmbiguous:
        return Sentences::tr("More than one action is called \"%1\". Give its identifier instead.");
    case ProblemCode::StageNotFound:
        return Sentences::tr("There is no stage \"%1\" in the process.");
    case ProblemCode::ProcessNotFound:
        return Sentences::tr("There is no process \"%1\".");
    case ProblemCode::UserNotFound:
        return Sentences::tr("There is no user \"%1\".");
    case ProblemCode::UserAmbiguous:
        return Sentences::tr("More than one user is called \"%1\", so none was chosen. Use the e-mail "
                             "address instead.");
    case ProblemCode::TaskNotFound:
        return Sentences::tr("There is no task \"%1\". Somebody may have deleted it.");
    case ProblemCode::FileNotFound:
        return Sentences::tr("There is no file \"%1\" in the workspace.");
    case ProblemCode::NoteNotFound:
        return Sentences::tr("This note is gone. Somebody may have deleted it or its deal.");
    case ProblemCode::ReasonNotFound:
        return Sentences::tr("There is no closing reason \"%1\" for this status.");
    case ProblemCode::ListEntryNotFound:
        return Sentences::tr("There is no entry \"%1\" in the list.");
    case ProblemCode::TeamNotFound:
        return Sentences::tr("There is no team \"%1\".");
    case ProblemCode::OnlyAdministrators:
        return Sentences::tr("Only administrators may do this. Nothing was changed.");
    case ProblemCode::OnlyManagers:
        return Sentences::tr(
            "Only managers of the deal's owner and administrators may perform \"%1\". Nothing was changed.");
    case ProblemCode::OnlyChosenPeople:
        return Sentences::tr(
            "Only these people and administrators may perform \"%1\": %2. Nothing was changed.");
    case ProblemCode::OnlyAdministratorsPerform:
        return Sentences::tr("Only administrators may perform \"%1\". Nothing was changed.");
    case ProblemCode::NotYourDeal:
        return Sentences::tr("You may not change the deal \"%1\". Its owner, its participants, their "
                             "managers and administrators can.");
    case ProblemCode::NotYourNote:
        return Sentences::tr("Only %1, who wrote this note, may change or delete it.");
    case ProblemCode::NotYourFile:
        return Sentences::tr(
            "Only %2, who added \"%1\", the deal's owner, the owner's managers and administrators may "
            "remove it.");
    case ProblemCode::UserInactive:
        return Sentences::tr("%1 is deactivated and cannot do this. Choose an active user.");
    case ProblemCode::NotAllowedToReopen:
        return Sentences::tr(
            "Only the owner of \"%1\", the owner's managers and administrators may reopen it.");
    case ProblemCode::NotAllowedToDelete:
        return Sentences::tr(
            "Only the owner of \"%1\", the owner's managers and administrators may delete it.");
    case ProblemCode::NotAllowedToChangeOwner:
        return Sentences::tr(
            "Only the owner of \"%1\", the owner's managers and administrators may give it another owner.");
    case ProblemCode::DealClosed:
        return Sentences::tr("The deal \"%1\" is closed. Reopen it first to change it.");
    case ProblemCode::DealNotClosed:
        return Sentences::tr("The deal \"%1\" is already open. Nothing was changed.");
    case ProblemCode::AlreadyDone:
        return Sentences::tr("\"%1\" is already done. Nothing was changed.");
    case ProblemCode::NotDone:
        return Sentences::tr("\"%1\" is not done. Nothing was changed.");
    case ProblemCode::DayInFuture:
        return Sentences::tr("This day is in the future. Choose today or an earlier day.");
    case ProblemCode::DayBeforeDeal:
        return Sentences::tr("The deal did not exist on this day yet. Choose a later day.");
    case ProblemCode::NoteRequired:
        return Sentences::tr("\"%1\" needs a note. Write one to tick it.");
    case ProblemCode::FileRequired:
        return Sentences::tr("\"%1\" needs a note with a file. Attach a file to tick it.");
    case ProblemCode::StageWithoutActions:
        return Sentences::tr("\"%1\" has no actions, so no deal can get there. Nothing was changed.");
    case ProblemCode::NothingDoneInStage:
        return Sentences::tr("Nothing of \"%1\" is done, so the deal cannot go back there. Choose a stage in "
                             "which something is done, or not started.");
    case ProblemCode::StageNotReached:
        return Sentences::tr("The deal would then be in \"%2\" and not in \"%1\", so nothing was changed. "
                             "Somebody else may have moved it in the meantime; look again.");
    case ProblemCode::ReasonRequired:
        return Sentences::tr("A closing reason is needed. Choose one from the list.");
    case ProblemCode::ReasonOfOtherStatus:
        return Sentences::tr("The reason \"%1\" belongs to another status. Choose one of this status.");
    case ProblemCode::ProcessArchived:
        return Sentences::tr("The process \"%1\" is archived. New deals need an active process.");
    case ProblemCode::ProcessNotForYou:
        return Sentences::tr("The process \"%1\" is for other teams. Choose another process, or ask an "
                             "administrator.");
    case ProblemCode::OwnerInactive:
        return Sentences::tr("%1 is deactivated and cannot own a deal. Choose an active user.");
    case ProblemCode::ValueNegative:
        return Sentences::tr("The value of a deal cannot be negative. Write an amount from 0 up.");
    case ProblemCode::TooManyDeals:
        return Sentences::tr("A workspace may have at most %1 deals. Nothing was stored; delete old deals, "
                             "or start another workspace.");
    case ProblemCode::NothingToUndo:
        return Sentences::tr("There is nothing to take back.");
    case ProblemCode::NothingToRedo:
        return Sentences::tr("There is nothing to do again.");
    case ProblemCode::StepGone:
        return Sentences::tr("This can no longer be taken back or done again. Nothing was changed.");
    case ProblemCode::FileTooLarge:
        return Sentences::tr(
            "The file \"%1\" is too large. A file may have at most %2 MB. It was not attached.");
    case ProblemCode::FileUnreadable:
        return Sentences::tr("The file \"%1\" cannot be read: %2. Nothing was changed.");
    case ProblemCode::FileNotRegular:
        return Sentences::tr(
            "\"%1\" is a folder, a pipe or a device, not a file that can be read. Nothing was "
            "changed; choose a file.");
    case ProblemCode::FileUnwritable:
        return Sentences::tr("The file \"%1\" cannot be written: %2. Choose another place.");
    case ProblemCode::FileNotDurable:
        return Sentences::tr(
            "The file \"%1\" was written and is in its place, but the system does not confirm "
            "that the disk has it: %2. Write it again, to another disk if this one fails.");
    case ProblemCode::RestoreNotDurable:
        return Sentences::tr(
            "The workspace \"%1\" was restored, but the system does not confirm that the disk "
            "has it: %3. What was replaced is kept as %2. Look at the restored workspace, "
            "and save a copy of it to another disk.");
    case ProblemCode::FileVanished:
        return Sentences::tr("The file \"%1\" is gone. Nothing was changed; choose it again.");
    case ProblemCode::ProcessMovedOn:
        return Sentences::tr("%1 has saved version %2 of this process in the meantime. Your changes are "
                             "kept; merge the two, then save.");
    case ProblemCode::ProcessInUse:
        return Sentences::tr(
            "The process \"%1\" is used by %n deal(s) and cannot be deleted. Archive it instead.", nullptr,
            values.value(1).toInt());
    case ProblemCode::LastActiveProcess:
        return Sentences::tr("\"%1\" is the last active process. Activate another one first.");
    case ProblemCode::DefaultProcessNeeded:
        return Sentences::tr("\"%1\" is the default process. Make another one the default first.");
    case ProblemCode::NameTaken:
        return Sentences::tr("The name \"%1\" is taken. Choose another one.");
    case ProblemCode::TooManyStages:
        return Sentences::tr("A process may have at most %1 stages.");
    case ProblemCode::TooManyActions:
        return Sentences::tr("A process may have at most %1 actions.");
    case ProblemCode::DefaultIsForEverybody:
        return Sentences::tr(
            "The default process is for everybody: \"%1\" cannot be the default and for some "
            "teams only.");
    case ProblemCode::ProcessFileUnreadable:
        return Sentences::tr("The process file \"%1\" cannot be used. At %2: %3. Nothing was changed.");
    case ProblemCode::ProcessFileTooNew:
        return Sentences::tr("The process file \"%1\" has format %2 and comes from a newer version of "
                             "Stagewright. Update the program to read it.");
    case ProblemCode::EmailTaken:
        return Sentences::tr("The e-mail address \"%1\" belongs to another user.");
    case ProblemCode::LastAdministrator:
        return Sentences::tr(
            "%1 is the last active administrator. Make somebody else an administrator first.");
    case ProblemCode::TeamCircle:
        return Sentences::tr("The team \"%1\" cannot be part of itself. Choose another parent team.");
    case ProblemCode::TeamInUse:
        return Sentences::tr(
            "The team \"%1\" has members, teams below it or processes of its own. Move them first.");
    case ProblemCode::EntryInUse:
        return Sentences::tr("\"%1\" is on %n deal(s). Choose what they get instead.", nullptr,
                             values.value(1).toInt());
    case ProblemCode::DriverMissing:
        return Sentences::tr(
            "Qt's driver for SQLite (%1) is not installed, so no workspace can be opened. Nothing "
            "was changed; install the package libqt6sql6-sqlite, or what your system calls it.");
    case ProblemCode::DriverForeign:
        return Sentences::tr(
            "Qt's driver for SQLite comes with an SQLite of its own (%1), but the program uses "
            "another one (%2); both at once could damage a workspace. Nothing was opened; install "
            "Qt and SQLite from the same source.");
    case ProblemCode::DatabaseNotFound:
        return Sentences::tr("There is no workspace file \"%1\".");
    case ProblemCode::DatabaseExists:
        return Sentences::tr("The file \"%1\" already exists and was left unchanged. Choose another name.");
    case ProblemCode::DatabaseNotOurs:
        return Sentences::tr("The file \"%1\" is not a Stagewright workspace. It was left unchanged.");
    case ProblemCode::DatabaseDamaged:
        // Not what SQLite says of it, which is English and tells nobody what to do.
        return Sentences::tr(
            "The workspace \"%1\" is damaged. It was left unchanged; restore it from a backup, "
            "or save what can still be read.");
    case ProblemCode::DatabaseTooNew:
        return Sentences::tr("The workspace \"%1\" was made by a newer version of Stagewright (format %2, "
                             "this program knows %3). It was left unchanged; update the program.");
    case ProblemCode::DatabaseOutdated:
        return Sentences::tr("The workspace \"%1\" was made by an older version of Stagewright and is opened "
                             "read-only here. It was left unchanged; open it once where it can be written, "
                             "and it will be copied and then brought up to date.");
    case ProblemCode::DatabaseAltered:
        return Sentences::tr("The workspace \"%1\" contains something that Stagewright did not put there "
                             "(%2), which could change what you see and store. It was not opened and was "
                             "left unchanged; use a backup, or ask whoever sent you the file.");
    case ProblemCode::DatabaseReadOnly:
        return Sentences::tr("The workspace \"%1\" is read-only. Nothing was changed; allow writing to the "
                             "file and its folder.");
    case ProblemCode::DatabaseLogLost:
        return Sentences::tr("The log of the workspace \"%1\" (beside it, ending in -wal and -shm) was "
                             "deleted or replaced while the workspace was open. Nothing more is stored here; "
                             "save a copy, which still has everything, and open the workspace again.");
    case ProblemCode::DatabaseReplaced:
        return Sentences::tr(
            "Something else was copied over the workspace \"%1\" while it was open. Nothing "
            "more is stored here, and what you see may be a mixture; open the workspace again to see "
            "what is in it now. A backup has what was stored until it was made.");
    case ProblemCode::DatabaseLogForeign:
        return Sentences::tr("The log beside the workspace \"%1\" (ending in -wal) belongs to another file, "
                             "so it was not read. Nothing was changed; close the workspace in all programs, "
                             "then open it where it can be written, and the log will be put aside.");
    case ProblemCode::DatabaseChanged:
        return Sentences::tr("The workspace \"%1\" is read-only, and another program has changed it in the "
                             "meantime. Open it again to see what is in it now.");
    case ProblemCode::DatabaseLocked:
        return Sentences::tr("The workspace \"%1\" is in use by another program. Nothing was changed; close "
                             "it there and try again.");
    case ProblemCode::DatabaseImporting:
        return Sentences::tr(
            "Another program is importing deals into the workspace \"%1\" and needs about %n "
            "more second(s). Nothing was changed; try again then.",
            nullptr, values.value(1).toInt());
    case ProblemCode::DatabaseUnwritable:
        return Sentences::tr("The workspace \"%1\" cannot be written: %2. Nothing was changed.");
    case ProblemCode::DatabaseFull:
        return Sentences::tr("The disk is full, so the workspace \"%1\" could not be written. Nothing was "
                             "changed; free some space and try again.");
    case ProblemCode::FileNotOrdinary:
        return Sentences::tr(
            "\"%1\" is a folder or a device, not an ordinary file. Nothing was written; choose "
            "another name.");
    case ProblemCode::CommitUncertain:
        return Sentences::tr(
            "The disk failed while the last change to the workspace \"%1\" was being stored (%2), so it is "
            "uncertain whether that change was kept. What you see has been read again: check whether the "
            "change is there before you repeat it, and save a copy to another disk.");
    case ProblemCode::DatabaseFailed:
        return Sentences::tr("The workspace could not be read or written: %1. Nothing was changed.");
    case ProblemCode::DatabaseEmpty:
        return Sentences::tr("The workspace \"%1\" has not been set up yet.");
    case ProblemCode::DatabaseMoved:
        return Sentences::tr(
            "The workspace file \"%1\" is no longer where it was: it was moved or deleted. Nothing "
            "is stored until it is back there; what you see stays in this window.");
    case ProblemCode::BackupIsWorkspace:
        return Sentences::tr(
            "\"%1\" is the workspace itself, not a backup of it. Nothing was changed; choose "
            "a backup.");
    case ProblemCode::SalvageImpossible:
        return Sentences::tr("Nothing in the file \"%1\" can be read any more. It was left unchanged; "
                             "restore the workspace from a backup.");
    case ProblemCode::SalvageNoCurrency:
        return Sentences::tr(
            "The currency of the workspace \"%1\" cannot be read any more, and without it the "
            "amounts mean nothing. Nothing was saved yet; say which currency it was (on the command line "
            "with "
            "--currency CODE).");
    case ProblemCode::DraftChangedElsewhere:
        return Sentences::tr(
            "Your draft of \"%1\" was changed in another window or by an import. That one was "
            "kept, this one was not stored.");
    case ProblemCode::ImportUnreadable:
        return Sentences::tr("The file \"%1\" cannot be read: %2. Nothing was imported.");
    case ProblemCode::ImportEmpty:
        return Sentences::tr("The file \"%1\" has no rows. Nothing was imported.");
    case ProblemCode::ImportTooManyColumns:
        return Sentences::tr("The file \"%1\" has %2 columns; at most %3 can be read. Nothing was imported.");
    case ProblemCode::ImportCellTooLarge:
        return Sentences::tr("A cell of the file \"%1\" is too large (line %2). Nothing was imported.");
    case ProblemCode::ImportBrokenQuote:
        return Sentences::tr("In the file \"%1\" a quote opens in line %2 and never closes. Nothing was "
                             "imported; correct the file and try again.");
    case ProblemCode::ImportBinary:
        return Sentences::tr("The file \"%1\" is not a text file (line %2). Nothing was imported.");
    case ProblemCode::ImportWrongEncoding:
        return Sentences::tr(
            "The file \"%1\" is not written in %3 (line %2). Nothing was imported; choose another encoding.");
    case ProblemCode::ImportDuplicateHeader:
        return Sentences::tr("The file \"%1\" has more than one column \"%2\". Nothing was imported; rename "
                             "one of them, or say "
                             "which one is meant: \"%2 (1)\", \"%2 (2)\".");
    case ProblemCode::ImportNoNameColumn:
        return Sentences::tr(
            "No column of the file \"%1\" contains deal names. Nothing was imported; choose that column.");
    case ProblemCode::ImportOldSpreadsheet:
        return Sentences::tr(
            "\"%1\" is a file of an old version of Excel, or one with a password. Nothing was imported; "
            "open it there and save it as an Excel workbook (.xlsx) without a password.");
    case ProblemCode::ImportSpreadsheetBroken:
        return Sentences::tr(
            "\"%1\" is damaged, or not an Excel workbook (.xlsx). Nothing was imported; save it again "
            "as an Excel workbook or as CSV.");
    case ProblemCode::ImportSpreadsheetTooLarge:
        return Sentences::tr(
            "The content of \"%1\" is larger than a spreadsheet can be. Nothing was imported; save "
            "the table as CSV.");
    case ProblemCode::ImportSheetMissing:
        return Sentences::tr("\"%1\" has no sheet \"%2\". Its sheets are: %3. Nothing was imported.");
    case ProblemCode::ImportColumnMissing:
        return Sentences::tr("The file \"%1\" has no column \"%2\". Nothing was imported.");
    case ProblemCode::ImportOtherCurrency:
        return Sentences::tr("The amount is in %1, but the workspace uses %2.");
    case ProblemCode::ImportColumnCurrency:
        return Sentences::tr("The column \"%2\" of the file \"%1\" is in %3, but the workspace uses %4. "
                             "Nothing was imported; convert the amounts, or leave the column out.");
    case ProblemCode::ImportAmountUnclear:
        return Sentences::tr(
            "\"%1\" can be read in two ways: its separator could mean thousands or decimals. Specify how the "
            "file writes decimals (decimal_mark in a mapping file).");
    case ProblemCode::ImportRowsRefused:
        return Sentences::tr(
            "%n row(s) of the file \"%1\" cannot be imported, so nothing was imported. Correct "
            "them and try again, or skip them.",
            nullptr, values.value(1).toInt());
    case ProblemCode::MappingUnreadable:
        return Sentences::tr("The mapping file \"%1\" cannot be used: %2. Nothing was imported.");
    case ProblemCode::Cancelled:
        return Sentences::tr("Cancelled. Nothing was changed.");
    case ProblemCode::ChangedMeanwhile: // has three values for each field
    case ProblemCode::MandatoryUndone:  // has as many values as actions
    case ProblemCode::StepOvertaken:    // has as many values as changes
    case ProblemCode::UsageError:       // is a sentence already
        break;
    }
    return {};
}

} // namespace

QString sentence(const Problem& problem)
{
    if (problem.code == ProblemCode::MandatoryUndone)
        return mandatoryUndone(problem.values);
    if (problem.code == ProblemCode::ChangedMeanwhile)
        return changedMeanwhile(problem.values);
    if (problem.code == ProblemCode::StepOvertaken)
        return stepOvertaken(problem.values);
    if (problem.code == ProblemCode::UsageError)
        return problem.values.value(0);
    if (problem.code == ProblemCode::ProcessFileUnreadable) {
        const FileFinding finding = findingOf(problem);
        return filled(pattern(problem),
                      {problem.values.value(0), filePlaceText(finding), fileFaultText(finding)});
    }
    if (problem.code == ProblemCode::StageNotReached) {
        QStringList stages = problem.values;
        stages.replaceInStrings(QRegularExpression(u"^$"_s), notStartedText());
        return filled(pattern(problem), stages);
    }
    return filled(pattern(problem), problem.values);
}

} // namespace stagewright
