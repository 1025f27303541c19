// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

namespace stagewright {

/// Everything that can be wrong in a process file. The words for each are in ui/text/process_file_text.cpp;
/// the comments list the details they use, in order.
enum class FileFault {
    TooLarge,

    // Not JSON
    ObjectOpen,
    ListOpen,
    TextOpen,
    ColonMissing,
    CommaMissing,
    ValueMissing,
    ValueIllegal,
    NumberIllegal,
    EscapeIllegal,
    LettersIllegal,
    TooDeep,
    TextAfterEnd,

    // JSON, but not a process
    ObjectExpected,
    ListExpected,
    TextExpected,
    FlagExpected,
    NumberExpected, ///< least, most
    WordExpected,   ///< the words, joined by ", "
    FormatExpected,
    NameExpected,
    NameTooLong, ///< longest allowed length
    NameUnreadable,
    TextTooLong, ///< longest allowed length
    NullUnwelcome,
    UnknownKey,
    KeyTwice,
    IdIllegal,
    IdTwice,
    TooManyStages,  ///< largest number
    TooManyActions, ///< largest number
};

/// What is wrong in a process file, and where.
struct FileFinding
{
    FileFault fault = FileFault::TooLarge;
    qsizetype line = 0; ///< counted from 1; 0 means the file as a whole
    QString place = {}; ///< such as stages[2].actions[0].weight; empty if the file is not JSON
    QStringList details = {};
    friend bool operator==(const FileFinding&, const FileFinding&) = default;
};

/// The finding as a ProcessFileUnreadable, and back.
[[nodiscard]] Problem problemOf(const QString& fileName, const FileFinding& finding);
[[nodiscard]] FileFinding findingOf(const Problem& problem);

} // namespace stagewright
