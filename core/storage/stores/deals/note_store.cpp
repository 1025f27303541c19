// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/deals/note_store.h"

#include "core/storage/engine/connection.h"

namespace stagewright {

namespace {

FileInfo fileOf(const Statement& row)
{
    return {row.id<FileId>(0), row.id<DealId>(1), row.id<NoteId>(2), row.text(3),
            row.integer(4),    row.id<UserId>(5), row.instant(6)};
}

Note noteOf(const Statement& row)
{
    return {row.id<NoteId>(0), row.id<DealId>(1), row.id<ActionId>(2), row.id<UserId>(3),
            row.instant(4),    row.text(5),       row.instant(6)};
}

} // namespace

NoteStore::NoteStore(Connection& connection)
    : search_(connection),
      insert_(connection, "INSERT INTO note (id, deal_id, action_id, author_id, at, text) "
                          "VALUES (?, ?, ?, ?, ?, ?)"),
      notes_(connection, "SELECT id, deal_id, action_id, author_id, at, text, edited_at FROM note "
                         "WHERE deal_id = ? AND removed_at = 0 ORDER BY id"),
      note_(connection, "SELECT id, deal_id, action_id, author_id, at, text, edited_at, removed_at FROM note "
                        "WHERE id = ?"),
      setText_(connection, "UPDATE note SET text = ?, edited_at = ? WHERE id = ?"),
      setRemoved_(connection, "UPDATE note SET removed_at = ? WHERE id = ?"),
      keepVersion_(connection, "INSERT INTO note_version (event_id, note_id, text) VALUES (?, ?, ?)"),
      version_(connection, "SELECT n.deal_id, v.text FROM note_version v JOIN note n ON n.id = v.note_id "
                           "WHERE v.event_id = ?"),
      insertFile_(connection, "INSERT INTO file (id, deal_id, note_id, name, size, added_by, added_at) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?)"),
      insertContent_(connection, "INSERT INTO file_content (file_id, bytes) VALUES (?, ?)"),
      files_(connection, "SELECT f.id, f.deal_id, f.note_id, f.name, f.size, f.added_by, f.added_at "
                         "FROM file f LEFT JOIN note n ON n.id = f.note_id WHERE f.deal_id = ? "
                         "AND f.removed_at = 0 AND coalesce(n.removed_at, 0) = 0 ORDER BY f.id"),
      file_(connection, "SELECT f.id, f.deal_id, f.note_id, f.name, f.size, f.added_by, f.added_at "
                        "FROM file f LEFT JOIN note n ON n.id = f.note_id WHERE f.id = ? "
                        "AND f.removed_at = 0 AND coalesce(n.removed_at, 0) = 0"),
      removedFile_(connection, "SELECT id, deal_id, note_id, name, size, added_by, added_at FROM file "
                               "WHERE id = ? AND removed_at > 0"),
      setFileRemoved_(connection, "UPDATE file SET removed_at = ? WHERE id = ?"),
      bytes_(connection, "SELECT bytes FROM file_content WHERE file_id = ?")
{}

void NoteStore::insert(const Note& note)
{
    insert_.bind(note.id, note.deal, note.action, note.author, note.at.ms, note.text).run();
    search_.noteMade(note.id);
}

QList<Note> NoteStore::notes(DealId deal)
{
    QList<Note> notes;
    notes_.bind(deal);
    while (notes_.step())
        notes.append(noteOf(notes_));
    return notes;
}

std::optional<Note> NoteStore::noteIf(NoteId id, bool removed)
{
    note_.bind(id);
    if (!note_.step())
        return {};
    const bool fits = (note_.integer(7) != 0) == removed;
    const std::optional<Note> note = fits ? std::optional(noteOf(note_)) : std::nullopt;
    note_.reset();
    return note;
}

std::optional<Note> NoteStore::note(NoteId id)
{
    return noteIf(id, false);
}

std::optional<Note> NoteStore::removedNote(NoteId id)
{
    return noteIf(id, true);
}

void NoteStore::setText(NoteId note, const QString& text, Instant editedAt)
{
    setText_.bind(text, editedAt.ms, note).run();
    search_.noteChanged(note);
}

void NoteStore::setRemoved(NoteId note, Instant at)
{
    setRemoved_.bind(at.ms, note).run();
    search_.noteChanged(note);
}

void NoteStore::keepVersion(EventId event, NoteId note, const QString& text)
{
    keepVersion_.bind(event, note, text).run();
}

std::optional<NoteStore::Version> NoteStore::version(EventId event)
{
    version_.bind(event);
    if (!version_.step())
        return {};
    Version version{version_.id<DealId>(0), version_.text(1)};
    version_.reset();
    return version;
}

void NoteStore::insertFile(const FileInfo& file, const QByteArray& bytes)
{
    insertFile_.bind(file.id, file.deal, file.note, file.name, file.size, file.addedBy, file.addedAt.ms)
        .run();
    insertContent_.bind(file.id, bytes).run();
}

QList<FileInfo> NoteStore::files(DealId deal)
{
    QList<FileInfo> files;
    files_.bind(deal);
    while (files_.step())
        files.append(fileOf(files_));
    return files;
}

std::optional<FileInfo> NoteStore::fileFrom(Statement& statement, FileId id)
{
    statement.bind(id);
    if (!statement.step())
        return {};
    FileInfo file = fileOf(statement);
    statement.reset();
    return file;
}

std::optional<FileInfo> NoteStore::file(FileId id)
{
    return fileFrom(file_, id);
}

std::optional<FileInfo> NoteStore::removedFile(FileId id)
{
    return fileFrom(removedFile_, id);
}

void NoteStore::setFileRemoved(FileId file, Instant at)
{
    setFileRemoved_.bind(at.ms, file).run();
}

QByteArray NoteStore::bytes(FileId file)
{
    bytes_.bind(file);
    if (!bytes_.step())
        return {};
    QByteArray bytes = bytes_.bytes(0);
    bytes_.reset();
    return bytes;
}

} // namespace stagewright
