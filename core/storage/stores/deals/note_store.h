// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/event.h"
#include "core/storage/engine/statement.h"

#include <optional>

namespace stagewright {

class Connection;

/// Notes and files of deals.
class NoteStore
{
public:
    explicit NoteStore(Connection& connection);

    void insert(const Note& note);
    [[nodiscard]] QList<Note> notes(DealId deal); ///< oldest first
    [[nodiscard]] std::optional<Note> note(NoteId note);
    void setText(NoteId note, const QString& text);
    void insertFile(const FileInfo& file, const QByteArray& bytes);
    [[nodiscard]] QList<FileInfo> files(DealId deal); ///< oldest first
    [[nodiscard]] std::optional<FileInfo> file(FileId file);
    [[nodiscard]] QByteArray bytes(FileId file);

private:
    Connection& connection_;
    Statement insert_;
    Statement notes_;
    Statement insertFile_;
    Statement insertContent_;
    Statement files_;
    Statement file_;
    Statement bytes_;
};

} // namespace stagewright
