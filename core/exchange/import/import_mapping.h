// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/domain/result.h"
#include "core/exchange/table/table_options.h"

#include <QMap>

namespace stagewright {

/// What a column of the file can hold.
enum class ImportField {
    Name,
    Owner,
    Company,
    Person, ///< the customer's contact
    Product,
    Source,
    Stage,
    Status,
    Created,
    Closed,
    ExpectedClose,
    Value,
    Currency ///< of the value
};

/// The word for a field in a mapping file: "name", "expected_close"...
[[nodiscard]] QString importFieldKey(ImportField field);
[[nodiscard]] QList<ImportField> importFields();

/// How a file is read. Unset members are detected from the file.
struct ImportMapping
{
    QMap<ImportField, QString> columns = {}; ///< field to heading; empty: matched by name
    QMap<QString, QString> stages = {};      ///< value of the stage column to the name of a stage
    QMap<QString, DealStatus> statuses = {}; ///< value of the status column to a status
    QMap<QString, QString> owners = {};      ///< value of the owner column to a user's e-mail address or name
    QStringList empty = {};                  ///< values that count as empty
    QString dateFormat = {};                 ///< in the notation of QDate; empty: detected
    std::optional<QChar> decimalMark = {};   ///< point or comma; unset: detected
    std::optional<QChar> delimiter = {};
    std::optional<TextEncoding> encoding = {};
    qint64 headingLine = 0;    ///< line of the headings; 0: the first line that is not blank
    QString sheet = {};        ///< of a spreadsheet, by name; empty: the first one that is not hidden
    QString process = {};      ///< name; empty: the default process
    bool createMissing = true; ///< make users, companies, people, products and sources that do not exist
    [[nodiscard]] TableOptions table() const { return {delimiter, encoding, headingLine, sheet}; }
    friend bool operator==(const ImportMapping&, const ImportMapping&) = default;
};

/// Reads a mapping file; `fileName` is only used in problems.
[[nodiscard]] Result<ImportMapping> mappingFromJson(const QByteArray& json, const QString& fileName);
/// The columns that headings suggest by their names; of repeated headings, the first.
[[nodiscard]] ImportMapping mappingFromHeadings(const QStringList& headings);
/// The currency of the amounts under a heading such as "Amount (PLN)".
[[nodiscard]] std::optional<Currency> currencyOfHeading(const QString& heading);
/// The first known currency with this code or sign.
[[nodiscard]] std::optional<Currency> currencyFromWord(const QString& word);
/// The status a word means on its own: won, wygrana, closed lost...
[[nodiscard]] std::optional<DealStatus> statusFromWord(const QString& word);

} // namespace stagewright
