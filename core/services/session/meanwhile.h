// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Shared by the verbs that store edits. Only .cpp files of services include this.
#include "core/domain/edit.h"
#include "core/domain/result.h"

namespace stagewright {

/// The record to be stored over `stored`, or ChangedMeanwhile if both sides changed a field in different
/// ways. `textOf(key, record)` returns a field in words, or as the key of a word, for the problem.
template<class Record, class TextOf>
[[nodiscard]] Result<Record> mergedOver(const Record& stored, const Edit<Record>& edit, TextOf textOf)
{
    MergedEdit<Record> both = merged(edit, stored);
    if (both.conflicts.isEmpty())
        return std::move(both.record);
    QStringList values;
    for (const QString& key : std::as_const(both.conflicts))
        values << key << textOf(key, stored) << textOf(key, edit.wanted);
    return Problem{ProblemCode::ChangedMeanwhile, values};
}

} // namespace stagewright
