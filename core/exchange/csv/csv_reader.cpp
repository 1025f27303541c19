// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"

#include "core/exchange/csv/csv_scanner.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace stagewright {

namespace {

std::optional<Problem> badHeadings(const QStringList& headings, const QString& fileName)
{
    QSet<QString> seen;
    for (const QString& heading : headings) {
        const QString key = heading.toLower();
        if (key.isEmpty())
            continue;
        if (seen.contains(key))
            return Problem{ProblemCode::ImportDuplicateHeader, {fileName, heading.left(200)}};
        seen.insert(key);
    }
    if (seen.isEmpty())
        return Problem{ProblemCode::ImportEmpty, {fileName}};
    return std::nullopt;
}

bool isBlank(const CsvRow& row)
{
    return row.cells.size() == 1 && row.cells.first().trimmed().isEmpty();
}

} // namespace

struct CsvReader::Parts
{
    Parts(std::unique_ptr<QIODevice> device, const QString& fileName, const CsvOptions& options)
        : source(std::move(device), fileName, options.encoding), scanner(source)
    {}

    TextSource source;
    CsvScanner scanner;
    QChar delimiter = u',';
    QStringList headings;
};

CsvReader::CsvReader(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
CsvReader::~CsvReader() = default;

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString& path, const CsvOptions& options)
{
    auto file = std::make_unique<QFile>(path);
    const QFileInfo info(path);
    // The file is read more than once: a pipe would be empty the second time, and opening one may never end.
    if (info.exists() && !info.isDir() && !info.isFile()) {
        const QString reason =
            QCoreApplication::translate("CsvReader", "it is a pipe or a device, not a file");
        return Problem{ProblemCode::ImportUnreadable, {info.fileName(), reason}};
    }
    if (!file->open(QIODevice::ReadOnly) || info.isDir())
        return Problem{ProblemCode::ImportUnreadable, {info.fileName(), file->errorString()}};
    return read(std::move(file), info.fileName(), options);
}

Result<std::unique_ptr<CsvReader>> CsvReader::read(std::unique_ptr<QIODevice> device, const QString& fileName,
                                                   const CsvOptions& options)
{
    auto parts = std::make_unique<Parts>(std::move(device), fileName, options);
    const auto beginning = parts->scanner.peek();
    if (!beginning)
        return beginning.problem();
    parts->delimiter = options.delimiter ? *options.delimiter : detectedDelimiter(*beginning);
    parts->scanner.setDelimiter(parts->delimiter);

    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(parts)));
    const auto first = reader->next();
    if (!first)
        return first.problem();
    if (!*first)
        return Problem{ProblemCode::ImportEmpty, {fileName}};
    for (const QString& heading : (*first)->cells)
        reader->parts_->headings.append(heading.trimmed());
    if (const auto problem = badHeadings(reader->headings(), fileName))
        return *problem;
    return reader;
}

Result<std::optional<CsvRow>> CsvReader::next()
{
    while (true) {
        auto row = parts_->scanner.next();
        if (!row || !*row || !isBlank(**row))
            return row;
    }
}

const QString& CsvReader::fileName() const
{
    return parts_->source.fileName();
}

const QStringList& CsvReader::headings() const
{
    return parts_->headings;
}

QChar CsvReader::delimiter() const
{
    return parts_->delimiter;
}

TextEncoding CsvReader::encoding() const
{
    return parts_->source.encoding();
}

qsizetype CsvReader::column(const QString& heading) const
{
    const QString wanted = heading.trimmed();
    for (qsizetype i = 0; i < parts_->headings.size(); ++i) {
        if (!wanted.isEmpty() && parts_->headings[i].compare(wanted, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

qint64 CsvReader::bytesRead() const
{
    return parts_->source.bytesRead();
}

qint64 CsvReader::bytesTotal() const
{
    return parts_->source.bytesTotal();
}

} // namespace stagewright
