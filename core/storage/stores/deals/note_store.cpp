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

} // namespace

NoteStore::NoteStore(Connection& connection)
    : connection_(connection),
      insert_(connection, "INSERT INTO note (id, deal_id, action_id, author_id, at, text) "
                          "VALUES (?, ?, ?, ?, ?, ?)"),
      notes_(connection, "SELECT id, action_id, author_id, at, text FROM note WHERE deal_id = ? ORDER BY id"),
      insertFile_(connection, "INSERT INTO file (id, deal_id, note_id, name, size, added_by, added_at) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?)"),
      insertContent_(connection, "INSERT INTO file_content (file_id, bytes) VALUES (?, ?)"),
      files_(connection, "SELECT id, deal_id, note_id, name, size, added_by, added_at FROM file "
                         "WHERE deal_id = ? ORDER BY id"),
      file_(connection, "SELECT id, deal_id, note_id, name, size, added_by, added_at FROM file WHERE id = ?"),
      bytes_(connection, "SELECT bytes FROM file_content WHERE file_id = ?")
{}

void NoteStore::insert(const Note& note)
{
    insert_.bind(note.id, note.deal, note.action, note.author, note.at.ms, note.text).run();
}

QList<Note> NoteStore::notes(DealId deal)
{
    QList<Note> notes;
    notes_.bind(deal);
    while (notes_.step())
        notes.append({notes_.id<NoteId>(0), deal, notes_.id<ActionId>(1), notes_.id<UserId>(2),
                      notes_.instant(3), notes_.text(4)});
    return notes;
}

std::optional<Note> NoteStore::note(NoteId id)
{
    Statement& row =
        connection_.statement("SELECT deal_id, action_id, author_id, at, text FROM note WHERE id = ?");
    if (!row.bind(id).step())
        return {};
    const Note note{id,         row.id<DealId>(0), row.id<ActionId>(1), row.id<UserId>(2), row.instant(3),
                    row.text(4)};
    row.reset();
    return note;
}

void NoteStore::setText(NoteId id, const QString& text)
{
    connection_.statement("UPDATE note SET text = ? WHERE id = ?").bind(text, id).run();
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

std::optional<FileInfo> NoteStore::file(FileId id)
{
    file_.bind(id);
    if (!file_.step())
        return {};
    FileInfo file = fileOf(file_);
    file_.reset();
    return file;
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
