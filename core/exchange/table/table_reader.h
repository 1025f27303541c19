// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_source.h"
#include "core/exchange/table/table_options.h"

#include <memory>

class QIODevice;

namespace stagewright {

inline constexpr qsizetype maxRowsAbove = 20;

/// Reads the table of a file, CSV or XLSX by its content, row by row, in constant memory. The first row that
/// is not blank holds the headings, unless another line was chosen; later rows may be shorter or longer. A
/// row of nothing but blanks is blank.
class TableReader
{
public:
    /// The problems of the rows' source (CsvRows, XlsxRows); ImportEmpty; ImportOldSpreadsheet for a file of
    /// old Excel, or one with a password. FileNotRegular.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(const QString& path,
                                                                   const TableOptions& options = {});
    /// The same for text that is not in a file; `fileName` is only used in problems.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>>
    read(std::unique_ptr<QIODevice> device, const QString& fileName, const TableOptions& options = {});
    ~TableReader();
    TableReader(const TableReader&) = delete;
    TableReader& operator=(const TableReader&) = delete;

    /// The next row that is not blank; nothing at the end.
    [[nodiscard]] Result<std::optional<TableRow>> next();

    [[nodiscard]] const QString& fileName() const;
    /// Repeated headings are numbered: "Status (1)", "Status (2)".
    [[nodiscard]] const QStringList& headings() const;
    /// The same, as they are in the file.
    [[nodiscard]] const QStringList& plainHeadings() const;
    /// The second of several columns with this heading, as the file spells it; nothing if there are fewer
    /// than two.
    [[nodiscard]] std::optional<QString> doubledHeading(const QString& heading) const;
    /// The line of the headings, and the first lines above it.
    [[nodiscard]] qint64 headingLine() const;
    [[nodiscard]] const QList<TableRow>& rowsAbove() const;
    /// Only text has these.
    [[nodiscard]] std::optional<QChar> delimiter() const;
    [[nodiscard]] std::optional<TextEncoding> encoding() const;
    /// Only a spreadsheet has these: its sheets that are not hidden, and the one being read.
    [[nodiscard]] const QStringList& sheets() const;
    [[nodiscard]] const QString& sheet() const;
    /// The column with this heading, ignoring case; -1 if there is none or more than one.
    [[nodiscard]] qsizetype column(const QString& heading) const;
    /// For progress: how much of the file has been read.
    [[nodiscard]] qint64 bytesRead() const;
    [[nodiscard]] qint64 bytesTotal() const;

private:
    struct Parts;
    explicit TableReader(std::unique_ptr<Parts> parts);
    /// Reads up to the headings.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> from(std::unique_ptr<Parts> parts,
                                                                   qint64 headingLine);
    std::unique_ptr<Parts> parts_;
};

} // namespace stagewright
