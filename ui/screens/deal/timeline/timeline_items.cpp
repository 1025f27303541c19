// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/timeline/timeline_entry.h"

#include "core/domain/deal/note_rules.h"
#include "core/services/session/directory.h"
#include "ui/text/date_text.h"
#include "ui/text/event_detail.h"
#include "ui/text/isolated.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace stagewright {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString stageText(StageId id, const QString& name)
{
    return id.isNull() ? notStartedText() : isolated(name);
}

QStringList effects(const Event& event)
{
    QStringList parts;
    const int before = probability(event.before);
    const int after = probability(event.after);
    if (before != after)
        parts << Words::tr("probability %1% → %2%").arg(before).arg(after);
    if (event.before.stage != event.after.stage)
        parts << Words::tr("stage %1 → %2")
                     .arg(stageText(event.before.stage, event.stageBefore),
                          stageText(event.after.stage, event.stageAfter));
    return parts;
}

} // namespace

QList<TimelineItem> timelineItems(const DealDetails& details, const Directory& directory, UserId viewer)
{
    QHash<NoteId, Note> notes;
    for (const Note& note : details.notes)
        notes.insert(note.id, note);
    QHash<NoteId, QList<FileInfo>> files;
    for (const FileInfo& file : details.files)
        files[file.note].append(file);
    QList<TimelineItem> items;
    for (const Event& event : details.timeline) {
        TimelineItem item{event, directory.userName(event.actor), {}, {}, {}};
        QStringList below{momentText(event.at, directory.zone, QLocale())};
        if (event.kind == EventKind::Ticked || event.kind == EventKind::Unticked ||
            event.kind == EventKind::ProcessChanged)
            below << effects(event);
        if (!event.detail.isEmpty())
            below << eventDetailText(event, QLocale());
        // The later events of a note tell what happened to it; where it stands is where it was written.
        const bool holdsNote = event.kind != EventKind::NoteChanged && event.kind != EventKind::NoteRemoved &&
                               event.kind != EventKind::NoteRestored;
        if (!event.note.isNull() && holdsNote) {
            const Note note = notes.value(event.note);
            item.note = note.text;
            item.files = files.value(event.note);
            if (!note.editedAt.isNull())
                below << Words::tr("edited %1").arg(momentText(note.editedAt, directory.zone, QLocale()));
            if (note.id.isNull() && event.kind == EventKind::NoteAdded)
                below << Words::tr("deleted");
            if (details.rights.work && mayChangeNote(directory.people, viewer, note))
                item.changeable = note.id;
        }
        item.below = below.join(QStringLiteral(" · "));
        items.append(item);
    }
    return items;
}

} // namespace stagewright
