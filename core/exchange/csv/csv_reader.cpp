// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"

#include "core/exchange/csv/csv_scanner.h"
#include "core/storage/engine/regular_file.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

bool isBlank(const CsvRow& row)
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

/// The delimiter named by a line such as sep=; with or without quotes around it.
std::optional<QChar> namedDelimiter(QStringView text)
{
    const QStringView line = text.first(std::min(text.size(), std::max<qsizetype>(text.indexOf(u'\n'), 0)));
    static const QRegularExpression form(u"^(\"?)sep=(.)\\1\r?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(line.toString());
    const QChar named = match.hasMatch() ? match.captured(2).at(0) : QChar();
    return match.hasMatch() && named != u'"' ? std::optional(named) : std::nullopt;
}

QStringView fromLine(QStringView text, qint64 line)
{
    for (qint64 at = 1; at < line; ++at) {
        const qsizetype end = text.indexOf(u'\n');
        if (end < 0)
            return text;
        text = text.sliced(end + 1);
    }
    return text;
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
    QStringList plainHeadings;
    qint64 headingLine = 0;
    QList<CsvRow> rowsAbove;
};

CsvReader::CsvReader(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
CsvReader::~CsvReader() = default;

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString& path, const CsvOptions& options)
{
    const QString name = QFileInfo(path).fileName();
    // The file is read more than once, and a pipe would be empty the second time.
    auto file = openRegularFile(path);
    if (!file && file.problem().code == ProblemCode::FileUnreadable)
        return Problem{ProblemCode::ImportUnreadable, file.problem().values};
    if (!file)
        return file.problem();
    return read(std::move(*file), name, options);
}

Result<std::unique_ptr<CsvReader>> CsvReader::read(std::unique_ptr<QIODevice> device, const QString& fileName,
                                                   const CsvOptions& options)
{
    auto parts = std::make_unique<Parts>(std::move(device), fileName, options);
    const auto beginning = parts->scanner.peek();
    if (!beginning)
        return beginning.problem();
    const auto named = namedDelimiter(*beginning);
    parts->delimiter = options.delimiter ? *options.delimiter
                       : named           ? *named
                                         : detectedDelimiter(fromLine(*beginning, options.headingLine));
    parts->scanner.setDelimiter(parts->delimiter);
    if (named) {
        if (const auto line = parts->scanner.next(); !line)
            return line.problem();
    }

    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(parts)));
    while (true) {
        const auto row = reader->next();
        if (!row)
            return row.problem();
        if (!*row)
            return Problem{ProblemCode::ImportEmpty, {fileName}};
        Parts& made = *reader->parts_;
        if ((*row)->line < options.headingLine) {
            if (made.rowsAbove.size() < maxCsvRowsAbove)
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

const QStringList& CsvReader::plainHeadings() const
{
    return parts_->plainHeadings;
}

std::optional<QString> CsvReader::doubledHeading(const QString& heading) const
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

qint64 CsvReader::headingLine() const
{
    return parts_->headingLine;
}

const QList<CsvRow>& CsvReader::rowsAbove() const
{
    return parts_->rowsAbove;
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
