// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_rows.h"

#include <QIODevice>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

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

Result<std::unique_ptr<CsvRows>> CsvRows::make(std::unique_ptr<QIODevice> device, const QString& fileName,
                                               std::optional<TextEncoding> encoding,
                                               std::optional<QChar> delimiter, qint64 headingLine)
{
    std::unique_ptr<CsvRows> rows(new CsvRows(std::move(device), fileName, encoding));
    const auto beginning = rows->scanner_.peek();
    if (!beginning)
        return beginning.problem();
    const auto named = namedDelimiter(*beginning);
    rows->delimiter_ = delimiter ? *delimiter
                       : named   ? *named
                                 : detectedDelimiter(fromLine(*beginning, headingLine));
    rows->scanner_.setDelimiter(rows->delimiter_);
    if (named) {
        if (const auto line = rows->scanner_.next(); !line)
            return line.problem();
    }
    return rows;
}

} // namespace stagewright
