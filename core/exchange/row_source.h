// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QStringList>

#include <optional>

namespace stagewright {

/// A row of a table as a file has it.
struct TableRow
{
    qint64 line = 0; ///< the line of the file, or the row of the sheet, on which it starts, counted from 1
    QStringList cells;
    friend bool operator==(const TableRow&, const TableRow&) = default;
};

inline constexpr qsizetype maxColumns = 1000;
inline constexpr qsizetype largestCell = 1024 * 1024; ///< in UTF-16 code units

/// The rows of a file of any kind, one after another, in memory that does not grow with their number.
class RowSource
{
public:
    RowSource() = default;
    virtual ~RowSource() = default;
    RowSource(const RowSource&) = delete;
    RowSource& operator=(const RowSource&) = delete;

    /// The next row, blank ones included; nothing at the end.
    [[nodiscard]] virtual Result<std::optional<TableRow>> next() = 0;
    /// For progress: how much has been read, in the same unit as the total.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual qint64 bytesTotal() const = 0;
};

} // namespace stagewright
