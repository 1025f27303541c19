// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QString>

#include <optional>

namespace stagewright {

/// What a program that keeps a workspace to itself for the time of an import leaves beside the file, so that
/// the others can tell what they wait for and how long. Goes with this; one that a killed program left behind
/// is believed for no longer than that program meant to need.
class ImportNote
{
public:
    /// Only where the write lock is held: there is one note for a file. Nothing is written before tell().
    explicit ImportNote(const QString& database);
    ~ImportNote();
    ImportNote(const ImportNote&) = delete;
    ImportNote& operator=(const ImportNote&) = delete;

    /// How far the work is, in units of its own; written at most once a second.
    void tell(qint64 done, qint64 total);

    /// How many seconds the import that is under way needs still; nothing when there is none.
    [[nodiscard]] static std::optional<qint64> secondsLeft(const QString& database);

private:
    [[nodiscard]] bool make();

    QFile file_;
    QElapsedTimer since_;
    qint64 toldAt_ = -1; ///< milliseconds since the beginning
};

} // namespace stagewright
