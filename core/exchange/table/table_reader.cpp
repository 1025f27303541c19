// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/table_reader.h"

#include "core/exchange/csv/csv_rows.h"
#include "core/exchange/xlsx/xlsx_rows.h"
#include "core/storage/engine/regular_file.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

bool isBlank(const TableRow& row)
{
    return std::all_of(row.cells.cbegin(), row.cells.cend(),
                       [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

/// Makes headings unique: those that repeat are numbered, all of them, so that none is mistaken for another.
QStringList toldApart(const QStringList& plain)
{
    QHash<QString, int> times;
    for (const QString& heading : plain)
        ++times[heading.toLower()];
    QHash<QString, int> number;
    QStringList result;
    for (const QString& heading : plain) {
        const QString key = heading.toLower();
        QString label = heading;
        while (!key.isEmpty() && times.value(key) > 1) {
            label = u"%1 (%2)"_s.arg(heading).arg(++number[key]);
            if (!times.contains(label.toLower()))
                break;
        }
        result.append(label);
    }
    return result;
}

} // namespace

struct TableReader::Parts
{
    QString fileName;
    std::unique_ptr<RowSource> rows;
    std::optional<QChar> delimiter;
    std::optional<TextEncoding> encoding;
    QStringList sheets;
    QString sheet;
    QStringList headings;
    QStringList plainHeadings;
    qint64 headingLine = 0;
    QList<TableRow> rowsAbove;
};

TableReader::TableReader(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
TableReader::~TableReader() = default;

Result<std::unique_ptr<TableReader>> TableReader::open(const QString& path, const TableOptions& options)
{
    const QString name = QFileInfo(path).fileName();
    // The file is read more than once, and a pipe would be empty the second time.
    auto file = openRegularFile(path);
    if (!file && file.problem().code == ProblemCode::FileUnreadable)
        return Problem{ProblemCode::ImportUnreadable, file.problem().values};
    if (!file)
        return file.problem();
    const QByteArray beginning = (*file)->peek(8);
    // Excel's files before 2007 and encrypted ones are compound documents.
    if (beginning == QByteArray::fromHex("d0cf11e0a1b11ae1"))
        return Problem{ProblemCode::ImportOldSpreadsheet, {name}};
    if (!beginning.startsWith(QByteArray::fromHex("504b0304")))
        return read(std::move(*file), name, options);

    auto rows = XlsxRows::open(systemPath(path), name, options.sheet);
    if (!rows)
        return rows.problem();
    auto parts = std::make_unique<Parts>();
    parts->fileName = name;
    parts->sheets = (*rows)->sheets();
    parts->sheet = (*rows)->sheet();
    parts->rows = std::move(*rows);
    return from(std::move(parts), options.headingLine);
}

Result<std::unique_ptr<TableReader>> TableReader::read(std::unique_ptr<QIODevice> device,
                                                       const QString& fileName, const TableOptions& options)
{
    auto rows =
        CsvRows::make(std::move(device), fileName, options.encoding, options.delimiter, options.headingLine);
    if (!rows)
        return rows.problem();
    auto parts = std::make_unique<Parts>();
    parts->fileName = fileName;
    parts->delimiter = (*rows)->delimiter();
    parts->encoding = (*rows)->encoding();
    parts->rows = std::move(*rows);
    return from(std::move(parts), options.headingLine);
}

Result<std::unique_ptr<TableReader>> TableReader::from(std::unique_ptr<Parts> parts, qint64 headingLine)
{
    std::unique_ptr<TableReader> reader(new TableReader(std::move(parts)));
    Parts& made = *reader->parts_;
    while (true) {
        const auto row = reader->next();
        if (!row)
            return row.problem();
        if (!*row)
            return Problem{ProblemCode::ImportEmpty, {made.fileName}};
        if ((*row)->line < headingLine) {
            if (made.rowsAbove.size() < maxRowsAbove)
                made.rowsAbove.append(**row);
            continue;
        }
        for (const QString& heading : (*row)->cells)
            made.plainHeadings.append(heading.trimmed());
        made.headings = toldApart(made.plainHeadings);
        made.headingLine = (*row)->line;
        return reader;
    }
}

Result<std::optional<TableRow>> TableReader::next()
{
    while (true) {
        auto row = parts_->rows->next();
        if (!row || !*row || !isBlank(**row))
            return row;
    }
}

const QString& TableReader::fileName() const
{
    return parts_->fileName;
}

const QStringList& TableReader::headings() const
{
    return parts_->headings;
}

const QStringList& TableReader::plainHeadings() const
{
    return parts_->plainHeadings;
}

std::optional<QString> TableReader::doubledHeading(const QString& heading) const
{
    bool seen = false;
    for (const QString& each : parts_->plainHeadings) {
        if (each.isEmpty() || each.compare(heading.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        if (seen)
            return each;
        seen = true;
    }
    return std::nullopt;
}

qint64 TableReader::headingLine() const
{
    return parts_->headingLine;
}

const QList<TableRow>& TableReader::rowsAbove() const
{
    return parts_->rowsAbove;
}

std::optional<QChar> TableReader::delimiter() const
{
    return parts_->delimiter;
}

std::optional<TextEncoding> TableReader::encoding() const
{
    return parts_->encoding;
}

const QStringList& TableReader::sheets() const
{
    return parts_->sheets;
}

const QString& TableReader::sheet() const
{
    return parts_->sheet;
}

qsizetype TableReader::column(const QString& heading) const
{
    const QString wanted = heading.trimmed();
    for (qsizetype i = 0; i < parts_->headings.size(); ++i) {
        if (!wanted.isEmpty() && parts_->headings[i].compare(wanted, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

qint64 TableReader::bytesRead() const
{
    return parts_->rows->bytesRead();
}

qint64 TableReader::bytesTotal() const
{
    return parts_->rows->bytesTotal();
}

} // namespace stagewright
