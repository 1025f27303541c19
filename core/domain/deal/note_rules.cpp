// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/note_rules.h"

#include "core/domain/deal/rights.h"
#include "core/domain/process/requirement.h"

namespace stagewright {

namespace {

QString nameOf(const Organisation& people, UserId id)
{
    const User* user = people.user(id);
    return user ? user->name : QString();
}

} // namespace

Outcome mayChangeNote(const Organisation& people, UserId actor, const Note& note)
{
    if (note.author != actor)
        return Problem{ProblemCode::NotYourNote, {nameOf(people, note.author)}};
    return done();
}

Outcome mayRemoveFile(const Organisation& people, UserId actor, const FileInfo& file, const DealFacts& deal)
{
    if (file.addedBy != actor && !rightsOn(people, actor, deal).remove)
        return Problem{ProblemCode::NotYourFile, {file.name, nameOf(people, file.addedBy)}};
    return done();
}

Outcome leavesRequired(const Process& process, const QList<Tick>& ticks, NoteId note, const QString& text,
                       bool hasFile)
{
    for (const Tick& tick : ticks) {
        const Action* action = tick.note == note ? process.action(tick.action) : nullptr;
        if (!action)
            continue;
        if (const Outcome met = satisfies(*action, text, hasFile); !met)
            return met;
    }
    return done();
}

} // namespace stagewright
