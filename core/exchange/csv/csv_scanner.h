// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/text_source.h"
#include "core/exchange/row_source.h"

namespace stagewright {

/// Splits the text of a source into rows of cells. Only the row being read is kept in memory.
class CsvScanner
{
public:
    explicit CsvScanner(TextSource& source) : source_(source) {}

    /// The beginning of the file, for detecting the delimiter; nothing is consumed.
    [[nodiscard]] Result<QString> peek();
    void setDelimiter(QChar delimiter) { delimiter_ = delimiter; }

    /// The next row, including blank ones; nothing at the end.
    [[nodiscard]] Result<std::optional<TableRow>> next();

private:
    /// The code unit at the reading position; null at the end of the file or if the source failed.
    [[nodiscard]] QChar unit();
    void fetch();
    [[nodiscard]] Result<QString> plainCell();
    [[nodiscard]] Result<QString> quotedCell();
    void skipLineEnd();

    [[nodiscard]] Problem tooLarge(qint64 line) const;
    [[nodiscard]] Problem brokenQuote(qint64 line) const;
    [[nodiscard]] Problem tooManyColumns();

    TextSource& source_;
    QChar delimiter_ = u',';
    QString text_;
    qsizetype at_ = 0;
    qint64 line_ = 1;
    std::optional<Problem> failed_;
};

/// The delimiter that the first lines agree on: comma, semicolon, tab or bar; a comma if there is none.
[[nodiscard]] QChar detectedDelimiter(QStringView text);

} // namespace stagewright
