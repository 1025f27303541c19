// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/deal_notes.h"

#include "core/domain/deal/note_rules.h"

#include <algorithm>

namespace stagewright {

namespace {

/// How many files there are with the note, apart from this one.
qsizetype filesWith(Session& session, const DealStep& step, NoteId note, FileId except = {})
{
    const QList<FileInfo> files = session.notes.files(step.after.id);
    return std::count_if(files.cbegin(), files.cend(),
                         [&](const FileInfo& file) { return file.note == note && file.id != except; });
}

Event append(Session& session, const DealStep& step, EventKind kind, NoteId note, const QString& subject,
             Changes& changes)
{
    Event event = eventOf(session, step, kind);
    event.note = note;
    event.subject = subject;
    session.history.append(event);
    session.deals.updateProgress(step.after);
    changes.deals.insert(step.after.id);
    return event;
}

/// The name of the action the note was written for, as its history knows it.
QString actionName(const DealStep& step, const Note& note)
{
    const Action* action = step.process->action(note.action);
    return action ? action->name.text() : QString();
}

} // namespace

Outcome storeNoteText(Session& session, const DealStep& step, const Note& note, const QString& text,
                      Changes& changes)
{
    const QString wanted = text.trimmed();
    if (wanted == note.text)
        return done();
    const bool hasFile = filesWith(session, step, note.id) > 0;
    const QList<Tick> ticks = session.deals.ticks(step.after.id);
    if (const Outcome kept = leavesRequired(*step.process, ticks, note.id, wanted, true); !kept)
        return kept;
    if (wanted.isEmpty() && !hasFile)
        return Problem{ProblemCode::NameEmpty, {}};
    if (const Outcome small = checkAttachments(wanted, {}); !small)
        return small;
    const Event event =
        append(session, step, EventKind::NoteChanged, note.id, actionName(step, note), changes);
    session.notes.keepVersion(event.id, note.id, note.text);
    session.notes.setText(note.id, wanted, event.at);
    return done();
}

Outcome storeNoteGone(Session& session, const DealStep& step, const Note& note, bool gone, Changes& changes)
{
    if (gone) {
        const QList<Tick> ticks = session.deals.ticks(step.after.id);
        if (const Outcome kept = leavesRequired(*step.process, ticks, note.id, {}, false); !kept)
            return kept;
    }
    const EventKind kind = gone ? EventKind::NoteRemoved : EventKind::NoteRestored;
    const Event event = append(session, step, kind, note.id, actionName(step, note), changes);
    session.notes.setRemoved(note.id, gone ? event.at : Instant());
    return done();
}

Outcome storeFileGone(Session& session, const DealStep& step, const FileInfo& file, bool gone,
                      Changes& changes)
{
    if (gone && !file.note.isNull()) {
        // Whether there is a note does not change with its files, so it is not asked for here.
        const bool left = filesWith(session, step, file.note, file.id) > 0;
        const QList<Tick> ticks = session.deals.ticks(step.after.id);
        const auto note = session.notes.note(file.note);
        const QString text = note ? note->text : QString();
        if (const Outcome kept = leavesRequired(*step.process, ticks, file.note, text, left); !kept)
            return kept;
    }
    const EventKind kind = gone ? EventKind::FileRemoved : EventKind::FileRestored;
    const Event event = append(session, step, kind, {}, file.name, changes);
    session.notes.setFileRemoved(file.id, gone ? event.at : Instant());
    return done();
}

} // namespace stagewright
