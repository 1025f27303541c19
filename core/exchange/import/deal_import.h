// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/exchange/import/import_mapping.h"
#include "core/services/deal_queries.h"

#include <functional>

namespace stagewright {

class Workspace;

/// A row that was not stored, and why.
struct SkippedRow
{
    qint64 line = 0;
    Problem problem;
    friend bool operator==(const SkippedRow&, const SkippedRow&) = default;
};

struct ImportReport
{
    qint64 read = 0;
    qint64 created = 0;
    QList<SkippedRow> skipped;
};

/// How much of the file was read, in bytes. Called now and then, on the thread of the import.
using ImportProgress = std::function<void(qint64 done, qint64 total)>;

/// Stores the deals of the file in one transaction: a problem with the file stores nothing, a bad row is
/// skipped and reported. A dry run does everything but store. Administrators only.
[[nodiscard]] Result<ImportReport> importDeals(Workspace& workspace, UserId actor, const QString& file,
                                               const std::optional<ImportMapping>& mapping, bool dryRun,
                                               const ImportProgress& progress = {},
                                               const CancelFlag* cancel = nullptr);

} // namespace stagewright
