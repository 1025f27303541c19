// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/exchange/csv/text_encoding.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

namespace stagewright {

/// What the caller knows, which is then not detected.
struct CsvOptions
{
    std::optional<QChar> delimiter = {};
    std::optional<TextEncoding> encoding = {};
    qint64 headingLine = 0; ///< the line of the headings, counted from 1; 0: the first line that is not blank
    friend bool operator==(const CsvOptions&, const CsvOptions&) = default;
};

struct CsvRow
{
    qint64 line = 0; ///< the line of the file on which the row starts, counted from 1
    QStringList cells;
    friend bool operator==(const CsvRow&, const CsvRow&) = default;
};

inline constexpr qsizetype maxCsvColumns = 1000;
inline constexpr qsizetype maxCsvRowsAbove = 20;
inline constexpr qsizetype maxCsvCell = 1024 * 1024;

/// Reads RFC 4180 text row by row, in constant memory. The first row that is not blank holds the headings,
/// unless another line was chosen; later rows may be shorter or longer. A first line such as "sep=;", which
/// spreadsheets understand, sets the delimiter. A row of nothing but delimiters is blank.
class CsvReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(const QString& path,
                                                                 const CsvOptions& options = {});
    /// `fileName` is only used in problems.
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>>
    read(std::unique_ptr<QIODevice> device, const QString& fileName, const CsvOptions& options = {});
    ~CsvReader();
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    /// The next row that is not blank; nothing at the end.
    [[nodiscard]] Result<std::optional<CsvRow>> next();

    [[nodiscard]] const QString& fileName() const;
    /// Repeated headings are numbered: "Status (1)", "Status (2)".
    [[nodiscard]] const QStringList& headings() const;
    /// The same, as they are in the file.
    [[nodiscard]] const QStringList& plainHeadings() const;
    /// The second of several columns with this heading, as the file spells it; nothing if there are fewer
    /// than two.
    [[nodiscard]] std::optional<QString> doubledHeading(const QString& heading) const;
    /// The line of the headings, and the first lines above it.
    [[nodiscard]] qint64 headingLine() const;
    [[nodiscard]] const QList<CsvRow>& rowsAbove() const;
    [[nodiscard]] QChar delimiter() const;
    [[nodiscard]] TextEncoding encoding() const;
    /// The column with this heading, ignoring case; -1 if there is none or more than one.
    [[nodiscard]] qsizetype column(const QString& heading) const;
    /// For progress: how much of the file has been read.
    [[nodiscard]] qint64 bytesRead() const;
    [[nodiscard]] qint64 bytesTotal() const;

private:
    struct Parts;
    explicit CsvReader(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

} // namespace stagewright
