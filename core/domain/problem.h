// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace stagewright {

/// Everything that can be expected to go wrong. The sentence for each is in ui/text/problem_text.cpp; the
/// comments list the values that sentence uses, in order.
enum class ProblemCode {
    // Values
    NameEmpty,
    NameTooLong,        ///< longest allowed length
    NameUnreadable,     ///< contains control characters
    WeightOutOfRange,   ///< what was given
    MoneyUnreadable,    ///< what was given
    MoneyUnclear,       ///< what was given
    MoneyOtherCurrency, ///< what was given, the code of the workspace's currency
    MoneyTooLarge,
    CurrencyUnknown,      ///< what was given
    DateUnreadable,       ///< what was given
    TimeZoneUnknown,      ///< what was given
    EmailUnreadable,      ///< what was given
    DaysOutOfRange,       ///< what was given, least, most
    TextTooLong,          ///< longest allowed length
    MinutesOutOfRange,    ///< what was given, least, most
    RecurrenceUnreadable, ///< what was given

    // Editing
    ChangedMeanwhile, ///< three values for each field that both changed: its key, what it is now, what was
                      ///< wanted

    // Finding things
    DealNotFound,      ///< what was asked for
    ActionNotFound,    ///< what was asked for
    ActionAmbiguous,   ///< what was asked for
    StageNotFound,     ///< what was asked for
    ProcessNotFound,   ///< what was asked for
    UserNotFound,      ///< what was asked for
    UserAmbiguous,     ///< what was asked for
    TaskNotFound,      ///< what was asked for
    FileNotFound,      ///< what was asked for
    NoteNotFound,      ///< what was asked for
    ReasonNotFound,    ///< what was asked for
    ListEntryNotFound, ///< what was asked for
    TeamNotFound,      ///< what was asked for

    // Rights
    OnlyAdministrators,
    OnlyManagers,              ///< action
    OnlyChosenPeople,          ///< action, the names of those people joined by ", "
    OnlyAdministratorsPerform, ///< action
    NotYourDeal,               ///< deal
    NotYourNote,               ///< its author
    NotYourFile,               ///< file, who added it
    UserInactive,              ///< user
    NotAllowedToReopen,        ///< deal
    NotAllowedToDelete,        ///< deal
    NotAllowedToChangeOwner,   ///< deal

    // Deals
    DealClosed,    ///< deal
    DealNotClosed, ///< deal
    AlreadyDone,   ///< action
    NotDone,       ///< action
    NoteRequired,  ///< action
    FileRequired,  ///< action
    DayInFuture,
    DayBeforeDeal,
    StageWithoutActions, ///< stage
    NothingDoneInStage,  ///< stage
    StageNotReached,     ///< the stage that was wanted, the one it would be; empty: not started
    MandatoryUndone,     ///< names of the missing actions, one value each
    ReasonRequired,
    ReasonOfOtherStatus, ///< reason
    ProcessArchived,     ///< process
    ProcessNotForYou,    ///< process
    OwnerInactive,       ///< user
    ValueNegative,
    TooManyDeals, ///< largest number

    // Taking back
    NothingToUndo,
    NothingToRedo,
    StepGone,      ///< it is no longer kept, or already taken back
    StepOvertaken, ///< deal or task, who changed it meanwhile (empty: unknown), and the keys of what they
                   ///< changed (see FactsAfter and TaskAfter; "tick", "status", "note", "work")

    // Files
    FileTooLarge,    ///< file name, largest size in megabytes
    FileUnreadable,  ///< file name, the system's message
    FileNotRegular,  ///< file name: a folder, a pipe or a device
    FileUnwritable,  ///< file name, the system's message
    FileNotDurable,  ///< file, the system's message: it is in place, but a power cut may undo that
    FileVanished,    ///< file name
    FileNotOrdinary, ///< file name

    // Processes
    ProcessMovedOn,        ///< who saved, version number
    DraftChangedElsewhere, ///< process
    ProcessInUse,          ///< process, number of deals
    LastActiveProcess,     ///< process
    DefaultProcessNeeded,  ///< process
    DefaultIsForEverybody, ///< process
    NameTaken,             ///< name
    TooManyStages,         ///< largest number
    TooManyActions,        ///< largest number
    ProcessFileUnreadable, ///< made by problemOf(), see file_fault.h
    ProcessFileTooNew,     ///< file name, its format version

    // People
    EmailTaken,        ///< e-mail
    LastAdministrator, ///< user
    TeamCircle,        ///< team
    TeamInUse,         ///< team
    EntryInUse,        ///< entry of a list, number of deals

    // Workspace file
    DatabaseNotFound,   ///< file
    DatabaseExists,     ///< file
    DatabaseNotOurs,    ///< file
    DatabaseDamaged,    ///< file, detail
    DatabaseTooNew,     ///< file, its schema version, ours
    DatabaseOutdated,   ///< file: has an older schema and was opened only for reading
    DatabaseAltered,    ///< file, the part that the program did not make
    DatabaseReadOnly,   ///< file
    DatabaseLocked,     ///< file
    DatabaseImporting,  ///< file, seconds that the import still needs
    DatabaseUnwritable, ///< file, the system's message
    DatabaseFull,       ///< file
    DatabaseMoved,      ///< file
    CommitUncertain,    ///< file, the system's message
    DatabaseLogLost,    ///< file: its log was deleted or replaced while it was open
    DatabaseReplaced,   ///< file: other content was copied over it while it was open
    DatabaseLogForeign, ///< file: the log beside it belongs to another file
    DatabaseChanged,    ///< file: somebody wrote to it while it was open in a place where no log can be kept
    DatabaseFailed,     ///< what SQLite said
    DriverMissing,      ///< name of the driver: Qt SQL does not have it, so that nothing can be opened
    DriverForeign,      ///< version of the SQLite inside the driver, version the program is linked with
    DatabaseEmpty,      ///< file: no workspace has been set up in it yet
    RestoreNotDurable,  ///< file, name of what it replaced, the system's message: restored, but a power cut
                        ///< may undo that
    BackupIsWorkspace,  ///< file: a workspace was to be restored from itself
    SalvageImpossible,  ///< file
    SalvageNoCurrency,  ///< file: the currency of its amounts cannot be read

    // Import
    ImportUnreadable,          ///< file, the system's message
    ImportEmpty,               ///< file
    ImportTooManyColumns,      ///< file, number, largest number
    ImportCellTooLarge,        ///< file, line
    ImportBrokenQuote,         ///< file, line where the quote opened
    ImportBinary,              ///< file, line
    ImportWrongEncoding,       ///< file, line, encoding
    ImportDuplicateHeader,     ///< file, heading
    ImportNoNameColumn,        ///< file
    ImportColumnMissing,       ///< file, heading
    ImportOtherCurrency,       ///< currency of the row, the workspace's
    ImportColumnCurrency,      ///< file, heading, its currency, the workspace's
    ImportAmountUnclear,       ///< what was given
    ImportOldSpreadsheet,      ///< file
    ImportSpreadsheetBroken,   ///< file
    ImportSpreadsheetTooLarge, ///< file
    ImportSheetMissing,        ///< file, sheet, the sheets it has
    ImportRowsRefused,         ///< file, number of bad rows
    MappingUnreadable,         ///< file, what is wrong with it
    Cancelled,

    // Command line
    UsageError, ///< a whole sentence
};

/// What went wrong, and the values its sentence needs.
struct Problem
{
    ProblemCode code;
    QStringList values;

    friend bool operator==(const Problem&, const Problem&) = default;
};

} // namespace stagewright
