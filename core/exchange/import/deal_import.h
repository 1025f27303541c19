// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/import_report.h"
#include "core/domain/id.h"
#include "core/domain/long_work.h"
#include "core/domain/result.h"
#include "core/exchange/import/import_mapping.h"

namespace stagewright {

class Workspace;

/// How an import should be done.
struct ImportWishes
{
    bool dryRun = false;     ///< only report what would happen
    bool skipBad = false;    ///< store the good rows even if there are bad ones
    bool leaveKnown = false; ///< skip deals that are already in the workspace
    friend bool operator==(const ImportWishes&, const ImportWishes&) = default;
};

/// The machine-readable word of a warning: "total_line".
[[nodiscard]] QString importWarningCode(ImportWarningKind kind);

/// Stores the deals of the file in one transaction: all of them or, if the file or any row is bad, none. A
/// dry run does everything but store: it works on a snapshot, and others may write meanwhile. An import makes
/// a backup first, which is kept if anything is stored; others may write while it is made. Administrators
/// only.
[[nodiscard]] Result<ImportReport> importDeals(Workspace& workspace, UserId actor, const QString& file,
                                               const std::optional<ImportMapping>& mapping,
                                               const ImportWishes& wishes, const LongWork& work = {});

} // namespace stagewright
