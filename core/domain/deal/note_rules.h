// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/event.h"
#include "core/domain/edit.h"
#include "core/domain/people/people.h"
#include "core/domain/process/process.h"

namespace stagewright {

/// Only the text of a note is edited.
template<>
struct FieldsOf<Note>
{
    static constexpr std::tuple all{Field(QLatin1StringView("note"), &Note::text)};
};

/// Only its author changes or deletes a note: NotYourNote.
[[nodiscard]] Outcome mayChangeNote(const Organisation& people, UserId actor, const Note& note);
/// A file is removed by whoever added it, or may delete the deal: NotYourFile.
[[nodiscard]] Outcome mayRemoveFile(const Organisation& people, UserId actor, const FileInfo& file,
                                    const DealFacts& deal);
/// Whether a note may become this text, with or without a file, while an action is done that rests on it:
/// NoteRequired, FileRequired. An action that the process no longer has requires nothing.
[[nodiscard]] Outcome leavesRequired(const Process& process, const QList<Tick>& ticks, NoteId note,
                                     const QString& text, bool hasFile);

} // namespace stagewright
