// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_scanner.h"

namespace stagewright {

Result<QString> CsvScanner::peek()
{
    if (at_ >= text_.size())
        fetch();
    if (failed_)
        return *failed_;
    return text_;
}

void CsvScanner::fetch()
{
    auto more = source_.next();
    if (!more) {
        failed_ = more.problem();
        more = QString();
    }
    text_ = std::move(*more);
    at_ = 0;
}

QChar CsvScanner::unit()
{
    if (at_ >= text_.size() && !failed_)
        fetch();
    return at_ < text_.size() ? text_.at(at_) : QChar();
}

Result<std::optional<TableRow>> CsvScanner::next()
{
    TableRow row{line_, {}};
    if (unit().isNull()) {
        if (failed_)
            return *failed_;
        return std::optional<TableRow>();
    }
    while (true) {
        auto cell = unit() == u'"' ? quotedCell() : plainCell();
        if (failed_)
            return *failed_;
        if (!cell)
            return cell.problem();
        row.cells.append(std::move(*cell));
        if (unit() != delimiter_)
            break;
        ++at_;
        if (row.cells.size() == maxColumns)
            return tooManyColumns();
    }
    skipLineEnd();
    if (failed_)
        return *failed_;
    return std::optional(std::move(row));
}

void CsvScanner::skipLineEnd()
{
    if (unit() == u'\r') {
        ++at_;
        if (unit() == u'\n')
            ++at_;
        ++line_;
    } else if (unit() == u'\n') {
        ++at_;
        ++line_;
    }
}

Result<QString> CsvScanner::plainCell()
{
    const auto ends = [this](QChar c) {
        return c == delimiter_ || c == u'\n' || c == u'\r';
    };
    QString cell;
    while (!unit().isNull()) {
        const qsizetype start = at_;
        while (at_ < text_.size() && !ends(text_.at(at_)))
            ++at_;
        cell += QStringView(text_).sliced(start, at_ - start);
        if (cell.size() > largestCell)
            return tooLarge(line_);
        if (at_ < text_.size())
            break;
    }
    return cell;
}

Result<QString> CsvScanner::quotedCell()
{
    const qint64 opened = line_;
    QString cell;
    ++at_;
    while (!unit().isNull()) {
        const qsizetype start = at_;
        while (at_ < text_.size() && text_.at(at_) != u'"')
            ++at_;
        const QStringView piece = QStringView(text_).sliced(start, at_ - start);
        line_ += piece.count(u'\n');
        cell += piece;
        if (cell.size() > largestCell)
            return tooLarge(opened);
        if (unit() != u'"')
            continue;
        ++at_;
        if (unit() != u'"') {
            const QChar after = unit();
            const bool ended = after.isNull() || after == delimiter_ || after == u'\n' || after == u'\r';
            return ended ? Result<QString>(std::move(cell)) : brokenQuote(opened);
        }
        cell += u'"';
        ++at_;
    }
    return brokenQuote(opened);
}

Problem CsvScanner::tooLarge(qint64 line) const
{
    return {ProblemCode::ImportCellTooLarge, {source_.fileName(), QString::number(line)}};
}

Problem CsvScanner::brokenQuote(qint64 line) const
{
    return {ProblemCode::ImportBrokenQuote, {source_.fileName(), QString::number(line)}};
}

Problem CsvScanner::tooManyColumns()
{
    qint64 columns = maxColumns + 1;
    for (; !unit().isNull() && unit() != u'\n'; ++at_) {
        if (text_.at(at_) == delimiter_)
            ++columns;
    }
    return {ProblemCode::ImportTooManyColumns,
            {source_.fileName(), QString::number(columns), QString::number(maxColumns)}};
}

} // namespace stagewright
