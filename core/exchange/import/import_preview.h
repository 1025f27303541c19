// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_mapping.h"

namespace stagewright {

/// What the window shows before an import: the first rows, and what was found out by itself.
struct ImportPreview
{
    QString fileName;
    QStringList headings;
    QList<CsvRow> rows; ///< the first 20
    QChar delimiter = u',';
    TextEncoding encoding = TextEncoding::Utf8;
    QString dateFormat; ///< the wanted one, or found in the columns that hold dates; empty: there are none
    qint64 headingLine = 1;
    QList<CsvRow> rowsAbove = {}; ///< the first lines above the headings
    ImportMapping mapping;        ///< columns by their headings; delimiter and encoding as above
    friend bool operator==(const ImportPreview&, const ImportPreview&) = default;
};

inline constexpr qsizetype previewRows = 20;

/// Set members of `overrides` replace what would be found out; given columns replace the suggested ones.
[[nodiscard]] Result<ImportPreview> previewImport(const QString& file, const ImportMapping& overrides = {});

/// The different values of one column, in the order they appear, empty ones left out.
struct DistinctValues
{
    QStringList values;
    bool more = false; ///< there are more than the limit
    friend bool operator==(const DistinctValues&, const DistinctValues&) = default;
};

/// Those of several columns, in one reading of the file.
[[nodiscard]] Result<QList<DistinctValues>> distinctValues(const QString& file, const ImportMapping& mapping,
                                                           const QStringList& headings,
                                                           qsizetype limit = 100);

} // namespace stagewright
