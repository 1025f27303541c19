// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/table_writer.h"

#include "core/exchange/export/csv_writer.h"
#include "core/exchange/export/xlsx_writer.h"

namespace stagewright {

std::unique_ptr<TableWriter> TableWriter::make(const ExportOptions& options)
{
    if (options.format == ExportFormat::Xlsx)
        return std::make_unique<XlsxWriter>(options);
    return std::make_unique<CsvWriter>(options);
}

} // namespace stagewright
