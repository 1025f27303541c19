// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/amount.h"
#include "core/exchange/import/empty_values.h"
#include "core/exchange/row_source.h"
#include "core/services/deals/bulk/bulk_deals.h"
#include "core/services/session/directory.h"
#include "core/services/session/environment.h"

#include <QHash>

namespace stagewright {

class TableReader;

/// A row as it will be stored, with people and list entries still given by name.
struct ImportRow
{
    BulkDeal deal;
    QString owner;
    QString company;
    QString person;
    QString product;
    QString source;
};

/// Turns rows of cells into deals by a mapping. It looks nothing up and stores nothing.
class RowReader
{
public:
    /// A problem if the mapping names columns or stages that do not exist. `dateFormat` is the mapping's own,
    /// or the detected one.
    [[nodiscard]] static Result<RowReader> make(const TableReader& file, const ImportMapping& mapping,
                                                const QString& dateFormat, const Process& process,
                                                const Currency& currency, const Environment& environment);

    /// The problem concerns this row only: the file as a whole is sound.
    [[nodiscard]] Result<ImportRow> read(const TableRow& row) const;

    /// The value of a field; empty if it counts as empty or no column holds the field.
    [[nodiscard]] QString cell(const TableRow& row, ImportField field) const;
    /// The amount, whatever else is wrong with the row; nothing if it is empty or not an amount.
    [[nodiscard]] std::optional<qint64> amount(const TableRow& row) const;
    /// The non-empty values of the columns with dates.
    [[nodiscard]] QStringList dates(const TableRow& row) const;
    [[nodiscard]] const QString& dateFormat() const { return dateFormat_; }
    [[nodiscard]] bool dateFormatIsChosen() const { return dateFormatIsChosen_; }
    /// The headings that are used, or not used, in the file's order.
    [[nodiscard]] QStringList headings(bool used) const;

private:
    RowReader(const ImportMapping& mapping, const Process& process, Currency currency,
              Environment environment)
        : empties_(mapping),
          process_(process),
          currency_(std::move(currency)),
          environment_(std::move(environment))
    {}

    [[nodiscard]] Outcome setColumns(const TableReader& file, const ImportMapping& mapping);
    [[nodiscard]] Outcome setValues(const ImportMapping& mapping);
    [[nodiscard]] Outcome readAmount(const TableRow& row, BulkDeal& deal) const;
    /// The currency a row gives for its amount, if it is not the workspace's.
    [[nodiscard]] std::optional<QString> otherCurrency(const TableRow& row, const QString& value) const;
    [[nodiscard]] Result<Instant> moment(const TableRow& row, ImportField field) const;
    [[nodiscard]] std::optional<StageId> stageOf(const QString& value) const;
    [[nodiscard]] std::optional<DealStatus> statusOf(const QString& value) const;
    [[nodiscard]] Outcome readStageAndStatus(const TableRow& row, BulkDeal& deal) const;
    [[nodiscard]] Outcome readDates(const TableRow& row, BulkDeal& deal) const;
    [[nodiscard]] Outcome readNames(const TableRow& row, ImportRow& wanted) const;

    EmptyValues empties_;
    Process process_;
    Currency currency_;
    Environment environment_;
    QHash<ImportField, qsizetype> columns_;
    QStringList headings_;
    QHash<QString, StageId> stages_;
    QHash<QString, DealStatus> statuses_;
    QHash<QString, QString> owners_;
    QString dateFormat_;
    bool dateFormatIsChosen_ = false;
    AmountMarks marks_;
    bool oneColumnSaysBoth_ = false; ///< stage and status are in the same column
};

} // namespace stagewright
