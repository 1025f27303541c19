// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QList>

namespace stagewright {

/// A row that was not stored, and why.
struct SkippedRow
{
    qint64 line = 0;
    Problem problem;
    friend bool operator==(const SkippedRow&, const SkippedRow&) = default;
};

/// What an import takes notice of without refusing it; the comment names the values its sentence uses.
enum class ImportWarningKind {
    TotalLine,      ///< adds up the lines above it and was left out
    PossibleTotal,  ///< as much as all lines above, or named like a total; was taken for a deal: its name
    OtherCurrency,  ///< refused lines: the file's currency, the workspace's
    SwappableDates, ///< day and month of every date could change places: a date, how it was read (ISO)
    AlreadyThere,   ///< deals with name, company and day of creation of one in the workspace
    LeftOut,        ///< the same, left out as wished
    TwiceInFile,    ///< like an earlier line of the file
    SimilarOwner,   ///< a new user, the one who differs by a letter
};

struct ImportWarning
{
    ImportWarningKind kind = ImportWarningKind::TotalLine;
    QStringList values = {};
    QList<qint64> lines = {}; ///< of the file, where it was seen
    friend bool operator==(const ImportWarning&, const ImportWarning&) = default;
};

/// The names of what is made besides the deals, in the order it is made.
struct ImportMade
{
    QStringList users = {};
    QStringList companies = {};
    QStringList people = {}; ///< on the customers' side
    QStringList products = {};
    QStringList sources = {};
    friend bool operator==(const ImportMade&, const ImportMade&) = default;
};

/// What an import did, or would do.
struct ImportReport
{
    qint64 read = 0; ///< rows below the headings
    /// In a trial the rows that could be stored, even where bad rows would keep all of them from it.
    qint64 created = 0;
    bool refused = false; ///< bad rows kept the good ones from being stored, or would
    QList<SkippedRow> skipped = {};
    QStringList columnsUsed = {}; ///< headings in the order of the file
    QStringList columnsUnused = {};
    ImportMade made = {};
    QList<ImportWarning> warnings = {};
};

} // namespace stagewright
