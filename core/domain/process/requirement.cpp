// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/requirement.h"

namespace stagewright {

Outcome satisfies(const Action& action, const QString& note, bool hasFile)
{
    if (action.note != NoteRequirement::None && note.trimmed().isEmpty())
        return Problem{ProblemCode::NoteRequired, {action.name.text()}};
    if (action.note == NoteRequirement::NoteWithFile && !hasFile)
        return Problem{ProblemCode::FileRequired, {action.name.text()}};
    return done();
}

} // namespace stagewright
