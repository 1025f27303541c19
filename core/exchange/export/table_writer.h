// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QDate>
#include <QDateTime>

#include <memory>
#include <variant>

class QIODevice;

namespace stagewright {

/// An amount in minor units; how many of them a major one has, stands with the table.
struct ExportMoney
{
    qint64 minor = 0;
};

/// Whole percent.
struct ExportPercent
{
    int percent = 0;
};

/// One cell of an exported table; nothing for an empty one. An invalid date is empty, too.
using ExportCell = std::variant<std::monostate, QString, ExportMoney, ExportPercent, QDate, QDateTime>;

enum class ExportFormat { Csv, Xlsx };

struct ExportOptions
{
    ExportFormat format = ExportFormat::Csv;
    // Of CSV:
    QChar delimiter = u',';
    QChar decimalPoint = u'.'; ///< spreadsheets that take a semicolon for the delimiter want a comma here
    bool byteOrderMark = true; ///< by which spreadsheets recognise UTF-8
    int minorDigits = 2;       ///< of the currency
    QString sheetName = {};    ///< of XLSX, at most 31 characters
};

/// Writes a table of any length, row by row. Texts that a spreadsheet would take for a formula stay texts.
class TableWriter
{
public:
    [[nodiscard]] static std::unique_ptr<TableWriter> make(const ExportOptions& options);

    TableWriter() = default;
    virtual ~TableWriter() = default;
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;

    /// FileUnwritable.
    [[nodiscard]] virtual Outcome begin(QIODevice& device, const QStringList& headings) = 0;
    [[nodiscard]] virtual Outcome add(const QList<ExportCell>& cells) = 0;
    [[nodiscard]] virtual Outcome end() = 0;
};

} // namespace stagewright
