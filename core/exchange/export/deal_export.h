// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"
#include "core/exchange/export/table_writer.h"
#include "core/services/deals/deal_rows.h"

#include <functional>

namespace stagewright {

class Workspace;

/// What can stand in a column of an exported list of deals.
enum class DealColumn {
    Name,
    Company,
    Stage,
    Probability,
    Value,
    Weighted,
    Status,
    Owner,
    Source,
    Product,
    ExpectedClose,
    Created,
    Changed,
    Closed,
    Person,
    Process
};

/// What is exported, and the words for it in the reader's language.
struct DealExport
{
    std::variant<QList<DealId>, DealQuery> deals; ///< in this order
    QList<DealColumn> columns;
    QStringList headings; ///< one for each column
    std::function<QString(DealStatus)> statusText;
    QString notStarted; ///< the stage of a deal in which nothing is done yet
    ExportOptions options;
};

/// Writes the deals that this person may see to a file: names as texts, amounts and probabilities as numbers,
/// days as days, moments in the time zone of the workspace. The older file stays whole until the new one is.
/// Returns the number of deals. Cancelled leaves no file; FileUnwritable, FileNotOrdinary, FileNotDurable.
[[nodiscard]] Result<qint64> exportDeals(Workspace& workspace, UserId viewer, const DealExport& wanted,
                                         const QString& file, const LongWork& work = {});

/// The same as text that pastes into a spreadsheet: a line each, cells separated by tabs.
[[nodiscard]] Result<QString> dealsToPaste(Workspace& workspace, UserId viewer, DealExport wanted);

} // namespace stagewright
