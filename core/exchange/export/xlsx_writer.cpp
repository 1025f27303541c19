// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/xlsx_writer.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr qsizetype longestText = 32'767;
constexpr lxw_row_t rowsOfASheet = 1'000'000;
constexpr int firstYear = 1900;
constexpr int lastYear = 9999;
constexpr double textWidth = 24;
constexpr double numberWidth = 16;

/// UTF-8 that is valid in XML and no longer than a cell may be.
QByteArray cellText(QString text)
{
    if (text.size() > longestText)
        text.truncate(text.at(longestText - 1).isHighSurrogate() ? longestText - 1 : longestText);
    for (QChar& letter : text) {
        const bool isControl = letter < u' ' && letter != u'\n' && letter != u'\t';
        if (isControl || letter == QChar(0xFFFE) || letter == QChar(0xFFFF))
            letter = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

bool isInCalendar(QDate day)
{
    return day.year() >= firstYear && day.year() <= lastYear;
}

lxw_datetime dateOf(QDate day, QTime time = QTime(0, 0))
{
    return {day.year(), day.month(), day.day(), time.hour(), time.minute(), double(time.second())};
}

/// The name of a sheet may not contain these, nor be longer.
QString sheetNameOf(QString name, int number)
{
    static constexpr QStringView forbidden = u"[]:*?/\\'";
    constexpr qsizetype longest = 28; // and room for a number
    name.removeIf([](QChar letter) { return forbidden.contains(letter); });
    name.truncate(longest);
    if (name.isEmpty())
        name = u"Table"_s;
    return number == 1 ? name : name + u' ' + QString::number(number);
}

} // namespace

struct XlsxWriter::Book
{
    explicit Book(const ExportOptions& chosen) : options(chosen) {}
    ~Book()
    {
        if (handle)
            (void)workbook_close(handle);
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    [[nodiscard]] QString file() const { return folder.filePath(u"table.xlsx"_s); }
    [[nodiscard]] Outcome refused(const QString& why) const
    {
        return Problem{ProblemCode::FileUnwritable, {folder.path(), why}};
    }
    void addSheet();
    void put(lxw_col_t column, const ExportCell& cell);
    void putDate(lxw_col_t column, lxw_datetime moment, lxw_format* format);

    ExportOptions options;
    QTemporaryDir folder;
    QIODevice* device = nullptr;
    QStringList headings;
    lxw_workbook* handle = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* bold = nullptr;
    lxw_format* money = nullptr;
    lxw_format* percent = nullptr;
    lxw_format* date = nullptr;
    lxw_format* moment = nullptr;
    lxw_row_t row = 0;
    int sheets = 0;
    lxw_error failure = LXW_NO_ERROR;
};

void XlsxWriter::Book::addSheet()
{
    ++sheets;
    sheet = workbook_add_worksheet(handle, sheetNameOf(options.sheetName, sheets).toUtf8().constData());
    row = 0;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, i == 0 ? textWidth : numberWidth, nullptr);
        worksheet_write_string(sheet, row, column, cellText(headings[i]).constData(), bold);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    ++row;
}

void XlsxWriter::Book::putDate(lxw_col_t column, lxw_datetime when, lxw_format* format)
{
    failure = worksheet_write_datetime(sheet, row, column, &when, format);
}

void XlsxWriter::Book::put(lxw_col_t column, const ExportCell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell)) {
        // Always as a string, whatever it begins with.
        if (!text->isEmpty())
            failure = worksheet_write_string(sheet, row, column, cellText(*text).constData(), nullptr);
    } else if (const auto* amount = std::get_if<ExportMoney>(&cell)) {
        const double major = static_cast<double>(amount->minor) / std::pow(10, options.minorDigits);
        failure = worksheet_write_number(sheet, row, column, major, money);
    } else if (const auto* share = std::get_if<ExportPercent>(&cell)) {
        failure = worksheet_write_number(sheet, row, column, share->percent / 100.0, percent);
    } else if (const auto* day = std::get_if<QDate>(&cell)) {
        if (isInCalendar(*day))
            putDate(column, dateOf(*day), date);
        else if (day->isValid())
            put(column, ExportCell(day->toString(Qt::ISODate)));
    } else if (const auto* time = std::get_if<QDateTime>(&cell)) {
        if (isInCalendar(time->date()))
            putDate(column, dateOf(time->date(), time->time()), moment);
        else if (time->isValid())
            put(column, ExportCell(time->toString(Qt::ISODate)));
    }
}

XlsxWriter::XlsxWriter(const ExportOptions& options) : book_(std::make_unique<Book>(options)) {}

XlsxWriter::~XlsxWriter() = default;

Outcome XlsxWriter::begin(QIODevice& device, const QStringList& headings)
{
    Book& book = *book_;
    book.device = &device;
    book.headings = headings;
    if (!book.folder.isValid())
        return book.refused(book.folder.errorString());
    QByteArray folder = QFile::encodeName(book.folder.path());
    // Row by row, so that a million rows do not have to fit in memory.
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    book.handle = workbook_new_opt(QFile::encodeName(book.file()).constData(), &options);
    if (!book.handle)
        return book.refused(QString::fromUtf8(lxw_strerror(LXW_ERROR_MEMORY_MALLOC_FAILED)));
    book.bold = workbook_add_format(book.handle);
    format_set_bold(book.bold);
    book.money = workbook_add_format(book.handle);
    const QByteArray digits = book.options.minorDigits > 0
                                  ? "#,##0." + QByteArray(book.options.minorDigits, '0')
                                  : QByteArray("#,##0");
    format_set_num_format(book.money, digits.constData());
    book.percent = workbook_add_format(book.handle);
    format_set_num_format(book.percent, "0%");
    book.date = workbook_add_format(book.handle);
    format_set_num_format(book.date, "yyyy-mm-dd");
    book.moment = workbook_add_format(book.handle);
    format_set_num_format(book.moment, "yyyy-mm-dd hh:mm");
    book.addSheet();
    return done();
}

Outcome XlsxWriter::add(const QList<ExportCell>& cells)
{
    Book& book = *book_;
    if (book.row >= rowsOfASheet)
        book.addSheet();
    for (qsizetype i = 0; i < cells.size() && book.failure == LXW_NO_ERROR; ++i)
        book.put(static_cast<lxw_col_t>(i), cells[i]);
    ++book.row;
    if (book.failure != LXW_NO_ERROR)
        return book.refused(QString::fromUtf8(lxw_strerror(book.failure)));
    return done();
}

Outcome XlsxWriter::end()
{
    Book& book = *book_;
    const lxw_error closed = workbook_close(std::exchange(book.handle, nullptr));
    if (closed != LXW_NO_ERROR)
        return book.refused(QString::fromUtf8(lxw_strerror(closed)));
    QFile made(book.file());
    if (!made.open(QIODevice::ReadOnly))
        return book.refused(made.errorString());
    constexpr qint64 piece = 1024 * 1024;
    while (!made.atEnd()) {
        const QByteArray bytes = made.read(piece);
        if (bytes.isEmpty())
            return book.refused(made.errorString());
        book.device->write(bytes);
    }
    return done();
}

} // namespace stagewright
