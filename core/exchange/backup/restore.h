// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"
#include "core/domain/result.h"
#include "core/services/session/environment.h"

#include <optional>

namespace stagewright {

/// How many rows there are of each kind.
struct RowCounts
{
    qint64 deals = 0;
    qint64 notes = 0;
    qint64 tasks = 0;
    qint64 users = 0;
    friend bool operator==(const RowCounts&, const RowCounts&) = default;
};

/// What restoring would do.
struct RestorePreview
{
    RowCounts onlyNow;    ///< made since the backup: gone after restoring
    RowCounts onlyBackup; ///< deleted since the backup: back after restoring
};

/// Compares the workspace with a backup of it; nothing if there is no workspace or it cannot be read. A
/// problem means that the backup cannot be restored.
[[nodiscard]] Result<std::optional<RestorePreview>> previewRestore(const QString& workspaceFile,
                                                                   const QString& from,
                                                                   const Environment& environment,
                                                                   const LongWork& work = {});

/// Puts a copy of the backup, verified before, in the place of the workspace, which nobody may have open.
/// What is replaced is kept beside it under the name that is returned; empty when there was none. So is a log
/// that was left at a place without a file: it is not read with the new one.
/// DatabaseLocked if somebody has it open, BackupIsWorkspace. RestoreNotDurable and FileNotDurable: it was
/// restored, but the disk may not know it yet. With any other problem the workspace is as it was. Cancelled
/// too late, when the replacing has begun, it is finished.
[[nodiscard]] Result<QString> restoreBackup(const QString& workspaceFile, const QString& from,
                                            const Environment& environment, const LongWork& work = {});

} // namespace stagewright
