// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"
#include "core/domain/result.h"
#include "core/services/environment.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace stagewright {

class Workspace;

/// A whole copy of a workspace, as it was verified.
struct BackupMade
{
    QString file;
    qint64 bytes = 0;
    qint64 deals = 0;
};

/// One of the backups beside a workspace.
struct BackupFile
{
    QString path;
    QDateTime moment; ///< UTC
    qint64 bytes = 0;
};

/// Copies the workspace as it is at one moment, others may go on writing, into a new file that only its owner
/// can read. The file appears when it is whole, verified (SQLite's quick check and every derived fact) and on
/// the disk. DatabaseExists when the name is taken, DatabaseDamaged when the workspace is: then no copy is
/// made.
[[nodiscard]] Result<BackupMade> saveCopy(Workspace& workspace, const QString& to, const LongWork& work = {});

/// The same into the folder of backups beside the workspace; removes those that the plan (rotation.h) does
/// not keep.
[[nodiscard]] Result<BackupMade> backUp(Workspace& workspace, const LongWork& work = {});

/// The same unless there is one of today; nothing for a workspace that was not set up yet.
[[nodiscard]] Result<std::optional<BackupMade>> backUpDaily(Workspace& workspace, const LongWork& work = {});

/// Newest first.
[[nodiscard]] QList<BackupFile> backupsOf(const QString& workspaceFile);

/// A problem when the file is no workspace, altered or damaged. The number of its deals; nothing where it is
/// of an older version of the program, whose derived facts are its own.
[[nodiscard]] Result<std::optional<qint64>> verifyCopy(const QString& file, const Environment& environment,
                                                       const LongWork& work = {});

/// The newest backup that passes verifyCopy().
[[nodiscard]] std::optional<BackupFile>
newestGoodBackup(const QString& workspaceFile, const Environment& environment, const LongWork& work = {});

} // namespace stagewright
