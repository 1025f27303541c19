// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QList>

namespace stagewright {

/// A row that was not stored, and the reason.
struct SkippedRow
{
    qint64 line = 0;
    Problem problem;
    friend bool operator==(const SkippedRow&, const SkippedRow&) = default;
};

/// What an import points out without refusing it; the comments name the values each sentence uses.
enum class ImportWarningKind {
    TotalLine,      ///< adds up the lines above it, so it was left out
    PossibleTotal,  ///< equals the sum of all lines above, or is named like a total; imported as a deal: its
                    ///< name
    OtherCurrency,  ///< refused lines: the currency of the file, the workspace's
    SwappableDates, ///< every date could have its day and month swapped: an example, how it was read (ISO)
    AlreadyThere,   ///< deals with the name, company and creation day of a deal in the workspace
    LeftOut,        ///< the same, left out as requested
    TwiceInFile,    ///< the same as an earlier line of the file
    SimilarOwner,   ///< a new user, an existing one whose name differs by a letter
};

struct ImportWarning
{
    ImportWarningKind kind = ImportWarningKind::TotalLine;
    QStringList values = {};
    QList<qint64> lines = {}; ///< of the file, where it was found
    friend bool operator==(const ImportWarning&, const ImportWarning&) = default;
};

/// The names of what is made besides the deals, in the order it is made.
struct ImportMade
{
    QStringList users = {};
    QStringList companies = {};
    QStringList people = {}; ///< of customers
    QStringList products = {};
    QStringList sources = {};
    friend bool operator==(const ImportMade&, const ImportMade&) = default;
};

/// What an import did, or would do.
struct ImportReport
{
    qint64 read = 0; ///< rows below the headings
    /// In a trial, the number of rows that could be stored, even if bad rows would block the whole import.
    qint64 created = 0;
    bool refused = false; ///< bad rows blocked the good ones from being stored, or would
    QList<SkippedRow> skipped = {};
    QStringList columnsUsed = {}; ///< headings in the file's order
    QStringList columnsUnused = {};
    ImportMade made = {};
    QList<ImportWarning> warnings = {};
};

} // namespace stagewright
