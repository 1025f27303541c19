// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/long_work.h"
#include "core/domain/result.h"
#include "core/exchange/import/import_mapping.h"

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

/// Stores the deals of the file in one transaction: a problem with the file stores nothing, a bad row is
/// skipped and reported. A dry run does everything but store. The work is counted in bytes of the file.
/// Administrators only.
[[nodiscard]] Result<ImportReport> importDeals(Workspace& workspace, UserId actor, const QString& file,
                                               const std::optional<ImportMapping>& mapping, bool dryRun,
                                               const LongWork& work = {});

} // namespace stagewright
