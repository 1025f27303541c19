// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/import_report.h"
#include "core/exchange/import/row_reader.h"

#include <QHash>
#include <QMap>

namespace stagewright {

/// Looks at the rows of an import as they go by for what people should be told of.
class ImportWatch
{
public:
    explicit ImportWatch(const RowReader& rows);

    /// True for a row that adds up rows above it: no deal. `amount` is what its value reads as.
    [[nodiscard]] bool isTotal(const CsvRow& row, std::optional<qint64> amount);
    /// The dates of a row.
    void look(const CsvRow& row);
    /// Whether an earlier row of the file that was like this one was remembered as known; nothing when there
    /// was none.
    [[nodiscard]] std::optional<bool> earlier(const CsvRow& row, const ImportRow& wanted);
    /// The same for rows of any day, and nothing is noted.
    [[nodiscard]] std::optional<bool> earlierOfAnyDay(const ImportRow& wanted) const;
    /// `known`: the workspace had a deal like this before; `knownOfAnyDay`: or one of another day.
    void remember(const CsvRow& row, const ImportRow& wanted, bool known, bool knownOfAnyDay);
    void note(ImportWarningKind kind, const QStringList& values, qint64 line);
    /// A user who was made for this row's owner, or for an earlier one's.
    void noteNewOwner(const QString& owner, qint64 line) { newOwners_[owner].append(line); }

    /// Everything seen, when the file is at its end.
    [[nodiscard]] QList<ImportWarning> warnings(const QList<User>& usersBefore);

private:
    struct Last
    {
        qint64 line = 0;
        QString name;
        qint64 amount = 0;
        qint64 above = 0; ///< the sum of the rows before it
        qint64 rows = 0;  ///< how many those were
    };

    [[nodiscard]] static size_t likeness(const ImportRow& wanted, const QString& created);
    [[nodiscard]] QList<ImportWarning> similarOwners(const QList<User>& usersBefore) const;

    const RowReader& rows_;
    QList<ImportWarning> warnings_;
    qint64 sum_ = 0;
    qint64 sinceTotal_ = 0;
    qint64 amounts_ = 0;
    Last last_;
    QString swapped_; ///< the date format with day and month changed over; empty when that was ruled out
    std::optional<ImportWarning> swappable_;
    QHash<size_t, bool> seen_;
    QMap<QString, QList<qint64>> newOwners_;
};

} // namespace stagewright
