// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/xlsx_rows.h"

#include "core/exchange/xlsx/cell_text.h"
#include "core/exchange/xlsx/xml_part.h"
#include "core/exchange/xlsx/zip_archive.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// Rows are read one at a time, so this only ends what pretends to be a sheet: a full one has some 2 GiB.
constexpr qint64 largestSheet = 8LL * 1024 * 1024 * 1024;

constexpr qint64 lastRow = 1'048'576;

} // namespace

XlsxRows::XlsxRows(std::unique_ptr<ZipArchive> archive, QString fileName)
    : archive_(std::move(archive)), fileName_(std::move(fileName))
{}

XlsxRows::~XlsxRows() = default;

Result<std::unique_ptr<XlsxRows>> XlsxRows::open(const QString& path, const QString& fileName,
                                                 const QString& sheet)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return Problem{ProblemCode::ImportSpreadsheetBroken, {fileName}};
    std::unique_ptr<XlsxRows> rows(new XlsxRows(std::move(archive), fileName));
    if (const Outcome started = rows->start(sheet); !started)
        return started.problem();
    return rows;
}

Outcome XlsxRows::start(const QString& wanted)
{
    auto book = readBook(*archive_, fileName_);
    if (!book)
        return book.problem();
    book_ = std::move(*book);
    const auto found =
        std::find_if(book_.sheets.cbegin(), book_.sheets.cend(), [&wanted](const XlsxSheet& each) {
            return wanted.isEmpty() ? !each.hidden : each.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    if (found == book_.sheets.cend() && !wanted.isEmpty())
        return Problem{ProblemCode::ImportSheetMissing, {fileName_, wanted, sheets().join(u", "_s)}};
    const XlsxSheet& chosen = found == book_.sheets.cend() ? book_.sheets.first() : *found;
    sheet_ = chosen.name;
    xml_ = std::make_unique<XmlPart>(archive_->entry(chosen.part, largestSheet));
    return xml_->toElement(u"sheetData"_s) ? done() : Outcome(trouble());
}

Problem XlsxRows::trouble() const
{
    const bool tooLarge = xml_ && xml_->isTooLarge();
    return {tooLarge ? ProblemCode::ImportSpreadsheetTooLarge : ProblemCode::ImportSpreadsheetBroken,
            {fileName_}};
}

Result<std::optional<TableRow>> XlsxRows::next()
{
    while (!ended_) {
        const auto token = xml_->step();
        if (token == QXmlStreamReader::NoToken)
            return trouble();
        if (token == QXmlStreamReader::EndElement && xml_->name() == "sheetData"_L1)
            ended_ = true;
        if (token != QXmlStreamReader::StartElement || xml_->name() != "row"_L1)
            continue;
        auto row = readRow();
        if (!row)
            return row.problem();
        return std::optional(std::move(*row));
    }
    return std::optional<TableRow>();
}

Result<TableRow> XlsxRows::readRow()
{
    line_ = std::max(line_ + 1, std::min(xml_->attribute(u"r"_s).toLongLong(), lastRow));
    TableRow row{line_, {}};
    qsizetype column = 0;
    while (true) {
        const auto token = xml_->step();
        if (token == QXmlStreamReader::NoToken)
            return trouble();
        if (token == QXmlStreamReader::EndElement && xml_->name() == "row"_L1)
            return row;
        if (token != QXmlStreamReader::StartElement || xml_->name() != "c"_L1)
            continue;
        if (const Outcome read = readCell(row, column); !read)
            return read.problem();
    }
}

Outcome XlsxRows::readCell(TableRow& row, qsizetype& column)
{
    const QString name = xml_->attribute(u"r"_s);
    if (const qsizetype named = columnOf(name); named >= 0)
        column = named;
    const QString kind = xml_->attribute(u"t"_s);
    const int style = xml_->attribute(u"s"_s).toInt();
    QString value;
    while (true) {
        const auto token = xml_->step();
        if (token == QXmlStreamReader::NoToken)
            return trouble();
        if (token == QXmlStreamReader::EndElement && xml_->name() == "c"_L1)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const bool holdsValue = xml_->name() == "v"_L1 || xml_->name() == "is"_L1;
        const QString text = xml_->text(largestCell);
        if (holdsValue)
            value = text;
    }
    const QString text = cellText(kind, style, value);
    if (text.size() > largestCell)
        return Problem{ProblemCode::ImportCellTooLarge, {fileName_, QString::number(row.line)}};
    if (!text.isEmpty()) {
        if (column >= maxColumns)
            return Problem{ProblemCode::ImportTooManyColumns,
                           {fileName_, QString::number(column + 1), QString::number(maxColumns)}};
        row.cells.resize(std::max(row.cells.size(), column + 1));
        row.cells[column] = text;
    }
    ++column;
    return done();
}

QString XlsxRows::cellText(const QString& kind, int style, const QString& value) const
{
    if (kind == "s"_L1)
        return book_.strings.value(value.toInt());
    if (kind == "inlineStr"_L1 || kind == "str"_L1)
        return unescaped(value);
    if (kind == "b"_L1)
        return value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
    if (kind == "d"_L1)
        return QString(value).replace(u'T', u' ');
    if (kind == "e"_L1)
        return value;
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return value;
    return book_.dates.value(style) ? dayText(number, book_.countsFrom1904) : numberText(number);
}

qint64 XlsxRows::bytesRead() const
{
    return xml_->unpacked();
}

qint64 XlsxRows::bytesTotal() const
{
    return std::max(xml_->fullSize(), xml_->unpacked());
}

QStringList XlsxRows::sheets() const
{
    QStringList names;
    for (const XlsxSheet& sheet : book_.sheets) {
        if (!sheet.hidden)
            names.append(sheet.name);
    }
    return names;
}

} // namespace stagewright
