// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QList>
#include <QStringList>

namespace stagewright {

class ZipArchive;

struct XlsxSheet
{
    QString name;
    QString part; ///< its file in the archive
    bool hidden = false;
};

/// What the sheets of a workbook share (ECMA-376, SpreadsheetML).
struct XlsxBook
{
    QList<XlsxSheet> sheets;
    QStringList strings; ///< the shared ones, by their number
    QList<bool> dates;   ///< by the number of a cell's style: whether it shows a day or a time
    bool countsFrom1904 = false;
};

/// ImportSpreadsheetBroken if the archive holds no workbook, or a damaged one; ImportSpreadsheetTooLarge if
/// its texts would not fit into memory. `fileName` is only used in problems.
[[nodiscard]] Result<XlsxBook> readBook(const ZipArchive& archive, const QString& fileName);

} // namespace stagewright
