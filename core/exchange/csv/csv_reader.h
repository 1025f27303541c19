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

/// What the caller knows better than detection does.
struct CsvOptions
{
    std::optional<QChar> delimiter = {};
    std::optional<TextEncoding> encoding = {};
    qint64 headingLine = 0; ///< the line of the headings, counted from 1; 0: the first one that is not blank
    friend bool operator==(const CsvOptions&, const CsvOptions&) = default;
};

struct CsvRow
{
    qint64 line = 0; ///< of the file, counted from 1, where the row starts
    QStringList cells;
    friend bool operator==(const CsvRow&, const CsvRow&) = default;
};

inline constexpr qsizetype maxCsvColumns = 1000;
inline constexpr qsizetype maxCsvRowsAbove = 20;
inline constexpr qsizetype maxCsvCell = 1024 * 1024;

/// Reads RFC 4180 text row by row; memory stays flat. The first row that is not blank holds the headings,
/// unless another line was chosen; later rows may be shorter or longer than it. A first line such as "sep=;",
/// which spreadsheets obey, names the delimiter. Rows of nothing but delimiters are blank.
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
    /// Headings that come more than once are told apart by numbers: "Status (1)", "Status (2)".
    [[nodiscard]] const QStringList& headings() const;
    /// The same as they stand in the file.
    [[nodiscard]] const QStringList& plainHeadings() const;
    /// How the second of several columns of this heading is written; nothing when there is one or none.
    [[nodiscard]] std::optional<QString> doubledHeading(const QString& heading) const;
    /// Where the headings stand, and the first lines above them.
    [[nodiscard]] qint64 headingLine() const;
    [[nodiscard]] const QList<CsvRow>& rowsAbove() const;
    [[nodiscard]] QChar delimiter() const;
    [[nodiscard]] TextEncoding encoding() const;
    /// The column with this heading, in any case; -1 when there is none, and for one that comes more than
    /// once.
    [[nodiscard]] qsizetype column(const QString& heading) const;
    /// For progress: how much of the file was read.
    [[nodiscard]] qint64 bytesRead() const;
    [[nodiscard]] qint64 bytesTotal() const;

private:
    struct Parts;
    explicit CsvReader(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

} // namespace stagewright
