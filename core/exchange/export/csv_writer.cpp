// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/csv_writer.h"

#include <QIODevice>

namespace stagewright {

namespace {

/// Written in pieces of this many bytes.
constexpr qsizetype piece = 256 * 1024;

/// What spreadsheets begin a formula with, or skip before one.
bool looksLikeFormula(const QString& text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

QString decimal(qint64 minor, int digits, QChar point)
{
    QString number = QString::number(std::abs(minor)).rightJustified(digits + 1, u'0');
    if (digits > 0)
        number.insert(number.size() - digits, point);
    return minor < 0 ? u'-' + number : number;
}

} // namespace

QString CsvWriter::guarded(const QString& text) const
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString CsvWriter::textOf(const ExportCell& cell) const
{
    if (const auto* text = std::get_if<QString>(&cell))
        return guarded(*text);
    if (const auto* money = std::get_if<ExportMoney>(&cell))
        return decimal(money->minor, options_.minorDigits, options_.decimalPoint);
    if (const auto* share = std::get_if<ExportPercent>(&cell))
        return QString::number(share->percent) + u'%';
    if (const auto* day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    if (const auto* moment = std::get_if<QDateTime>(&cell))
        return moment->toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return {};
}

void CsvWriter::addText(const QString& text)
{
    bool quote = false;
    for (const QChar letter : text)
        quote = quote || letter == options_.delimiter || letter == u'"' || letter == u'\n' || letter == u'\r';
    if (!quote) {
        lines_ += text.toUtf8();
        return;
    }
    QString inside = text;
    inside.replace(u'"', QStringLiteral("\"\""));
    lines_ += '"' + inside.toUtf8() + '"';
}

Outcome CsvWriter::begin(QIODevice& device, const QStringList& headings)
{
    device_ = &device;
    if (options_.byteOrderMark)
        lines_ += "\xEF\xBB\xBF";
    QList<ExportCell> cells;
    for (const QString& heading : headings)
        cells.append(heading);
    return add(cells);
}

Outcome CsvWriter::add(const QList<ExportCell>& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            lines_ += QString(options_.delimiter).toUtf8();
        addText(textOf(cells[i]));
    }
    lines_ += "\r\n";
    return lines_.size() < piece ? done() : end();
}

Outcome CsvWriter::end()
{
    // What the device refuses, the file that owns it tells when it is stored.
    device_->write(lines_);
    lines_.clear();
    return done();
}

} // namespace stagewright
