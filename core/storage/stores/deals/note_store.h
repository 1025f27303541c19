// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/event.h"
#include "core/storage/engine/statement.h"
#include "core/storage/stores/search/search_index.h"

#include <optional>

namespace stagewright {

class Connection;

/// Notes and files of deals. What notes say is kept in the index of the search.
class NoteStore
{
public:
    explicit NoteStore(Connection& connection);

    void insert(const Note& note);
    [[nodiscard]] QList<Note> notes(DealId deal); ///< oldest first; none that was taken away
    [[nodiscard]] std::optional<Note> note(NoteId note);
    /// One that was taken away.
    [[nodiscard]] std::optional<Note> removedNote(NoteId note);
    void setText(NoteId note, const QString& text, Instant editedAt);
    /// Null brings it back, with its files.
    void setRemoved(NoteId note, Instant at);
    /// What a note said before the change that `event` tells of.
    void keepVersion(EventId event, NoteId note, const QString& text);
    struct Version
    {
        DealId deal;
        QString text;
    };
    [[nodiscard]] std::optional<Version> version(EventId event);
    void insertFile(const FileInfo& file, const QByteArray& bytes);
    /// Oldest first; none that was taken away, alone or with its note.
    [[nodiscard]] QList<FileInfo> files(DealId deal);
    [[nodiscard]] std::optional<FileInfo> file(FileId file);
    /// One that was taken away alone.
    [[nodiscard]] std::optional<FileInfo> removedFile(FileId file);
    void setFileRemoved(FileId file, Instant at);
    [[nodiscard]] QByteArray bytes(FileId file);

private:
    [[nodiscard]] std::optional<Note> noteIf(NoteId id, bool removed);
    [[nodiscard]] std::optional<FileInfo> fileFrom(Statement& statement, FileId id);

    SearchIndex search_;
    Statement insert_;
    Statement notes_;
    Statement note_;
    Statement setText_;
    Statement setRemoved_;
    Statement keepVersion_;
    Statement version_;
    Statement insertFile_;
    Statement insertContent_;
    Statement files_;
    Statement file_;
    Statement removedFile_;
    Statement setFileRemoved_;
    Statement bytes_;
};

} // namespace stagewright
