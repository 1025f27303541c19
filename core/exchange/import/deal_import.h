// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/import_report.h"
#include "core/domain/id.h"
#include "core/domain/long_work.h"
#include "core/domain/result.h"
#include "core/exchange/import/import_mapping.h"

namespace stagewright {

class Workspace;

/// What is wished of an import.
struct ImportWishes
{
    bool dryRun = false;     ///< only tell what would happen
    bool skipBad = false;    ///< store the good rows although there are bad ones
    bool leaveKnown = false; ///< leave out deals that are in the workspace already
    friend bool operator==(const ImportWishes&, const ImportWishes&) = default;
};

/// The word of a warning for programs: "total_line".
[[nodiscard]] QString importWarningCode(ImportWarningKind kind);

/// Stores the deals of the file in one transaction: all of them or, where the file or a row of it is bad,
/// none. A dry run does everything but store: it reads on a snapshot, and others write meanwhile. The work is
/// counted in bytes of the file. Administrators only.
[[nodiscard]] Result<ImportReport> importDeals(Workspace& workspace, UserId actor, const QString& file,
                                               const std::optional<ImportMapping>& mapping,
                                               const ImportWishes& wishes, const LongWork& work = {});

} // namespace stagewright
