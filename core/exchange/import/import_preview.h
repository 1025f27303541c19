// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_mapping.h"
#include "core/exchange/row_source.h"

namespace stagewright {

/// What the window shows before an import: the first rows, and what was detected.
struct ImportPreview
{
    QString fileName;
    QStringList headings;
    QList<TableRow> rows;                ///< the first 20
    std::optional<QChar> delimiter = {}; ///< of text
    std::optional<TextEncoding> encoding = {};
    QStringList sheets = {}; ///< of a spreadsheet: those that are not hidden
    QString sheet = {};      ///< the one that was read
    QString dateFormat;      ///< as wanted, or detected from the columns with dates; empty if there are none
    qint64 headingLine = 1;
    QList<TableRow> rowsAbove = {}; ///< the first lines of the file, if they are above the headings
    ImportMapping mapping;          ///< columns by their headings; delimiter and encoding as above
    friend bool operator==(const ImportPreview&, const ImportPreview&) = default;
};

inline constexpr qsizetype previewRows = 20;

/// Set members of `overrides` replace what would be detected; given columns replace the suggested ones.
[[nodiscard]] Result<ImportPreview> previewImport(const QString& file, const ImportMapping& overrides = {});

/// The distinct values of one column, in order of appearance, without empty ones.
struct DistinctValues
{
    QStringList values;
    bool more = false; ///< there are more than the limit
    friend bool operator==(const DistinctValues&, const DistinctValues&) = default;
};

/// The values of the columns that hold these fields, in one pass over the file.
[[nodiscard]] Result<QList<DistinctValues>> distinctValues(const QString& file, const ImportMapping& mapping,
                                                           const QList<ImportField>& fields,
                                                           qsizetype limit = 100);

} // namespace stagewright
