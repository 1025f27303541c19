// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"
#include "core/storage/engine/file_mark.h"
#include "core/storage/engine/sqlite/log_file.h"

#include <QString>

#include <optional>

namespace stagewright {

/// Watches an open database for what SQLite does not notice: its log deleted or replaced, or other content
/// copied over the file. Cheap to ask, so each transaction that writes asks.
class FileWatch
{
public:
    /// The log and its index have to be there.
    explicit FileWatch(const QString& file);

    /// DatabaseLogLost or DatabaseReplaced. Once there is trouble it stays.
    [[nodiscard]] std::optional<ProblemCode> trouble();

private:
    [[nodiscard]] bool hasItsLog() const;
    [[nodiscard]] bool hasItsContent();

    QString file_;
    FileMark log_;
    FileMark index_;
    FileMark mark_;
    std::optional<ContentStamp> stamp_;
    std::optional<ProblemCode> trouble_;
};

} // namespace stagewright
