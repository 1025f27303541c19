// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QString>

#include <optional>

namespace stagewright {

/// Left beside the file by a program that keeps a workspace to itself during an import, so that others can
/// tell what they are waiting for and how long. Removed with this object; a note left by a killed program is
/// believed no longer than that program expected to need.
class ImportNote
{
public:
    /// Only while holding the write lock, because there is only one note per file. Nothing is written before
    /// tell().
    explicit ImportNote(const QString& database);
    ~ImportNote();
    ImportNote(const ImportNote&) = delete;
    ImportNote& operator=(const ImportNote&) = delete;

    /// Reports progress, in units of its own; written at most once a second.
    void tell(qint64 done, qint64 total);

    /// How many seconds the running import still needs; nothing if there is none.
    [[nodiscard]] static std::optional<qint64> secondsLeft(const QString& database);

private:
    [[nodiscard]] bool make();

    QFile file_;
    QElapsedTimer since_;
    qint64 toldAt_ = -1; ///< milliseconds since the beginning
};

} // namespace stagewright
