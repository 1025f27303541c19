// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/import_report.h"
#include "core/exchange/import/row_reader.h"

#include <QHash>
#include <QMap>

namespace stagewright {

/// Watches the rows of an import for things that people should know about.
class ImportWatch
{
public:
    explicit ImportWatch(const RowReader& rows);

    /// True for a row that adds up rows above it and is no deal. `amount` is its value, if readable.
    [[nodiscard]] bool isTotal(const TableRow& row, std::optional<qint64> amount);
    /// Looks at the dates of a row.
    void look(const TableRow& row);
    /// Whether an earlier row of the file that was like this one was remembered as known; nothing if there
    /// was none.
    [[nodiscard]] std::optional<bool> earlier(const TableRow& row, const ImportRow& wanted);
    /// The same, ignoring the day.
    [[nodiscard]] std::optional<bool> earlierOfAnyDay(const ImportRow& wanted) const;
    /// `known`: the workspace had a deal like this before; `knownOfAnyDay`: the same, ignoring the day.
    void remember(const TableRow& row, const ImportRow& wanted, bool known, bool knownOfAnyDay);
    void note(ImportWarningKind kind, const QStringList& values, qint64 line);
    /// A user was made for the owner in this row, or in an earlier one.
    void noteNewOwner(const QString& owner, qint64 line) { newOwners_[owner].append(line); }

    /// All warnings, once the file has been read to its end.
    [[nodiscard]] QList<ImportWarning> warnings(const QList<User>& usersBefore);

private:
    struct Last
    {
        qint64 line = 0;
        QString name;
        qint64 amount = 0;
        qint64 above = 0; ///< the sum of the rows before it
        qint64 rows = 0;  ///< how many rows that was
    };

    [[nodiscard]] static size_t likeness(const ImportRow& wanted, const QString& created);
    [[nodiscard]] QList<ImportWarning> similarOwners(const QList<User>& usersBefore) const;

    const RowReader& rows_;
    QList<ImportWarning> warnings_;
    qint64 sum_ = 0;
    qint64 sinceTotal_ = 0;
    qint64 amounts_ = 0;
    Last last_;
    QString swapped_; ///< the date format with day and month swapped; empty once that is ruled out
    std::optional<ImportWarning> swappable_;
    QHash<size_t, bool> seen_;
    QMap<QString, QList<qint64>> newOwners_;
};

} // namespace stagewright
