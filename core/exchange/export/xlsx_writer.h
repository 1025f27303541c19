// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export/table_writer.h"

namespace stagewright {

/// A workbook of one sheet, or of more when there are more rows than a sheet holds. It is made in a temporary
/// folder, row by row, and copied to the device at the end.
class XlsxWriter final : public TableWriter
{
public:
    explicit XlsxWriter(const ExportOptions& options);
    ~XlsxWriter() override;

    [[nodiscard]] Outcome begin(QIODevice& device, const QStringList& headings) override;
    [[nodiscard]] Outcome add(const QList<ExportCell>& cells) override;
    [[nodiscard]] Outcome end() override;

private:
    struct Book;
    std::unique_ptr<Book> book_;
};

} // namespace stagewright
