// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_preview.h"

#include "core/domain/amount.h"
#include "core/exchange/import/empty_values.h"
#include "core/exchange/import/value_parser.h"
#include "core/exchange/table/table_reader.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace stagewright {

namespace {

constexpr qsizetype sampleRows = 5000;

/// Distinct values of some columns in the first rows: few, because the same ones keep coming back.
QStringList samplesOf(const QList<ImportField>& fields, TableReader& reader, const ImportMapping& mapping,
                      const QList<TableRow>& rows)
{
    QMap<ImportField, qsizetype> columns;
    for (const ImportField field : fields) {
        if (const qsizetype column = reader.column(mapping.columns.value(field)); column >= 0)
            columns.insert(field, column);
    }
    const EmptyValues empties(mapping);
    QSet<QString> samples;
    for (const TableRow& row : rows) {
        for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
            const QString value = row.cells.value(it.value()).trimmed();
            if (!empties.holds(it.key(), value))
                samples.insert(value.left(40));
        }
    }
    return samples.values();
}

Result<QList<TableRow>> firstRows(TableReader& reader, qsizetype count)
{
    QList<TableRow> rows;
    while (rows.size() < count) {
        auto row = reader.next();
        if (!row)
            return row.problem();
        if (!*row)
            break;
        rows.append(std::move(**row));
    }
    return rows;
}

/// Nothing if the amounts do not show it. Cells of a spreadsheet that are numbers always have a point,
/// and 1.234 is then no thousand.
std::optional<QChar> decimalMarkIn(const QStringList& amounts, bool inSpreadsheet)
{
    const auto isNumber = [](const QString& amount) {
        bool ok = false;
        (void)QLocale::c().toDouble(amount, &ok);
        return ok && !amount.contains(u',');
    };
    if (inSpreadsheet && std::all_of(amounts.cbegin(), amounts.cend(), isNumber))
        return u'.';
    const AmountMarks marks = amountMarksIn(amounts);
    return marks.decimal.isNull() ? std::nullopt : std::optional(marks.decimal);
}

/// By the names that the columns are told apart with: of a heading that occurs twice, the first column.
QMap<ImportField, QString> suggestedColumns(const TableReader& reader)
{
    const QStringList& plain = reader.plainHeadings();
    QMap<ImportField, QString> columns = mappingFromHeadings(plain).columns;
    for (QString& heading : columns)
        heading = reader.headings().value(plain.indexOf(heading), heading);
    return columns;
}

} // namespace

Result<ImportPreview> previewImport(const QString& file, const ImportMapping& overrides)
{
    auto reader = TableReader::open(file, overrides.table());
    if (!reader)
        return reader.problem();
    auto rows = firstRows(**reader, sampleRows);
    if (!rows)
        return rows.problem();

    ImportPreview preview;
    preview.fileName = (*reader)->fileName();
    preview.headings = (*reader)->headings();
    preview.delimiter = (*reader)->delimiter();
    preview.encoding = (*reader)->encoding();
    preview.sheets = (*reader)->sheets();
    preview.sheet = (*reader)->sheet();
    preview.mapping = overrides;
    if (overrides.columns.isEmpty())
        preview.mapping.columns = suggestedColumns(**reader);
    preview.dateFormat = overrides.dateFormat;
    if (preview.dateFormat.isEmpty())
        preview.dateFormat = detectedDateFormat(
            samplesOf({ImportField::Created, ImportField::Closed, ImportField::ExpectedClose}, **reader,
                      preview.mapping, *rows));
    if (!preview.mapping.decimalMark)
        preview.mapping.decimalMark = decimalMarkIn(
            samplesOf({ImportField::Value}, **reader, preview.mapping, *rows), !preview.sheets.isEmpty());
    preview.mapping.delimiter = preview.delimiter;
    preview.mapping.encoding = preview.encoding;
    preview.mapping.sheet = preview.sheet;
    preview.headingLine = (*reader)->headingLine();
    preview.rowsAbove = (*reader)->rowsAbove();
    preview.rows = rows->first(std::min(previewRows, rows->size()));
    return preview;
}

Result<QList<DistinctValues>> distinctValues(const QString& file, const ImportMapping& mapping,
                                             const QList<ImportField>& fields, qsizetype limit)
{
    auto reader = TableReader::open(file, mapping.table());
    if (!reader)
        return reader.problem();
    QList<qsizetype> columns;
    for (const ImportField field : fields) {
        const QString heading = mapping.columns.value(field);
        columns.append((*reader)->column(heading));
        if (columns.last() < 0)
            return Problem{ProblemCode::ImportColumnMissing, {(*reader)->fileName(), heading}};
    }
    const EmptyValues empties(mapping);
    QList<DistinctValues> found(columns.size());
    QList<QSet<QString>> seen(columns.size());
    while (true) {
        const auto row = (*reader)->next();
        if (!row)
            return row.problem();
        const bool enough =
            std::all_of(found.cbegin(), found.cend(), [](const auto& each) { return each.more; });
        if (!*row || enough)
            return found;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString value = (*row)->cells.value(columns[i]).trimmed();
            if (found[i].more || empties.holds(fields[i], value) || seen[i].contains(value))
                continue;
            found[i].more = found[i].values.size() == limit;
            if (found[i].more)
                continue;
            seen[i].insert(value);
            found[i].values.append(value);
        }
    }
}

} // namespace stagewright
