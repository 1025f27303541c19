// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_mapping.h"
#include "core/services/bulk_deals.h"
#include "core/services/directory.h"
#include "core/services/environment.h"

#include <QHash>

namespace stagewright {

/// A row as it is to be stored, people and list entries still by name.
struct ImportRow
{
    BulkDeal deal;
    QString owner;
    QString company;
    QString product;
    QString source;
};

/// Turns rows of cells into deals by a mapping. Nothing is looked up or stored.
class RowReader
{
public:
    /// A problem when the mapping names columns or stages that are not there.
    [[nodiscard]] static Result<RowReader> make(const CsvReader& file, const ImportMapping& mapping,
                                                const Process& process, const Currency& currency,
                                                const Environment& environment);

    /// The problem is the row's own: the file as a whole is sound.
    [[nodiscard]] Result<ImportRow> read(const CsvRow& row) const;

private:
    RowReader(const Process& process, Currency currency, Environment environment)
        : process_(process), currency_(std::move(currency)), environment_(std::move(environment))
    {}

    [[nodiscard]] QString cell(const CsvRow& row, ImportField field) const;
    [[nodiscard]] Result<Instant> moment(const CsvRow& row, ImportField field) const;
    [[nodiscard]] std::optional<StageId> stageOf(const QString& value) const;
    [[nodiscard]] std::optional<DealStatus> statusOf(const QString& value) const;
    [[nodiscard]] Outcome readStageAndStatus(const CsvRow& row, BulkDeal& deal) const;
    [[nodiscard]] Outcome readDates(const CsvRow& row, BulkDeal& deal) const;
    [[nodiscard]] Outcome readNames(const CsvRow& row, ImportRow& wanted) const;

    Process process_;
    Currency currency_;
    Environment environment_;
    QHash<ImportField, qsizetype> columns_;
    qsizetype columnCount_ = 0;
    QHash<QString, StageId> stages_;
    QHash<QString, DealStatus> statuses_;
    QSet<QString> empty_;
    QString dateFormat_;
    bool oneColumnSaysBoth_ = false; ///< stage and status stand in the same column
};

} // namespace stagewright
