// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csv_scanner.h"
#include "core/exchange/row_source.h"

class QIODevice;

namespace stagewright {

/// The rows of RFC 4180 text. A first line such as "sep=;", which spreadsheets understand, sets the
/// delimiter.
class CsvRows : public RowSource
{
public:
    /// What is not given is detected; `headingLine` says from where on the delimiter counts, 0 or 1: from the
    /// beginning. The device must be open for reading and seekable; `fileName` is only used in problems.
    /// ImportUnreadable, ImportBinary, ImportWrongEncoding.
    [[nodiscard]] static Result<std::unique_ptr<CsvRows>>
    make(std::unique_ptr<QIODevice> device, const QString& fileName, std::optional<TextEncoding> encoding,
         std::optional<QChar> delimiter, qint64 headingLine);

    /// ImportUnreadable, ImportBinary, ImportWrongEncoding, ImportCellTooLarge, ImportBrokenQuote,
    /// ImportTooManyColumns.
    [[nodiscard]] Result<std::optional<TableRow>> next() override { return scanner_.next(); }
    [[nodiscard]] qint64 bytesRead() const override { return source_.bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return source_.bytesTotal(); }
    [[nodiscard]] QChar delimiter() const { return delimiter_; }
    [[nodiscard]] TextEncoding encoding() const { return source_.encoding(); }

private:
    CsvRows(std::unique_ptr<QIODevice> device, const QString& fileName, std::optional<TextEncoding> encoding)
        : source_(std::move(device), fileName, encoding), scanner_(source_)
    {}

    TextSource source_;
    CsvScanner scanner_;
    QChar delimiter_ = u',';
};

} // namespace stagewright
