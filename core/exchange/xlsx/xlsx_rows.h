// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_source.h"
#include "core/exchange/xlsx/xlsx_book.h"

#include <memory>

namespace stagewright {

class XmlPart;
class ZipArchive;

/// The rows of one sheet of an XLSX file. Cells are text: numbers with a decimal point, days as 2026-11-27. A
/// formula is what it amounted to when the file was saved; of merged cells the first has the content.
class XlsxRows : public RowSource
{
public:
    /// The sheet with this name, or the first that is not hidden. ImportSpreadsheetBroken,
    /// ImportSpreadsheetTooLarge, ImportSheetMissing.
    [[nodiscard]] static Result<std::unique_ptr<XlsxRows>> open(const QString& path, const QString& fileName,
                                                                const QString& sheet);
    ~XlsxRows() override;

    /// ImportSpreadsheetBroken, ImportSpreadsheetTooLarge, ImportCellTooLarge, ImportTooManyColumns.
    [[nodiscard]] Result<std::optional<TableRow>> next() override;
    [[nodiscard]] qint64 bytesRead() const override;
    [[nodiscard]] qint64 bytesTotal() const override;
    /// Those that are not hidden.
    [[nodiscard]] QStringList sheets() const;
    [[nodiscard]] const QString& sheet() const { return sheet_; }

private:
    XlsxRows(std::unique_ptr<ZipArchive> archive, QString fileName);
    [[nodiscard]] Outcome start(const QString& wanted);
    [[nodiscard]] Result<TableRow> readRow();
    [[nodiscard]] Outcome readCell(TableRow& row, qsizetype& column);
    [[nodiscard]] QString cellText(const QString& kind, int style, const QString& value) const;
    [[nodiscard]] Problem trouble() const;

    std::unique_ptr<ZipArchive> archive_;
    QString fileName_;
    XlsxBook book_;
    QString sheet_;
    std::unique_ptr<XmlPart> xml_;
    qint64 line_ = 0;
    bool ended_ = false;
};

} // namespace stagewright
