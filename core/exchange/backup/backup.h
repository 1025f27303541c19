// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"
#include "core/domain/result.h"
#include "core/services/session/environment.h"

#include <QDateTime>
#include <QList>

#include <memory>
#include <optional>

namespace stagewright {

class AsideFile;
class Workspace;

/// A complete copy of a workspace, and what verifying it found.
struct BackupMade
{
    QString file;
    qint64 bytes = 0;
    qint64 deals = 0;
};

/// One of the backups of a workspace.
struct BackupFile
{
    QString path;
    QDateTime moment; ///< UTC
    qint64 bytes = 0;
};

/// Copies the workspace as it is at one moment, others may go on writing, into a new file that only its owner
/// can read. The file appears when it is whole, verified (SQLite's quick check and every derived fact) and on
/// the disk. DatabaseExists when the name is taken, DatabaseDamaged when the workspace is: then no copy is
/// made. Cancelled, nothing appears.
[[nodiscard]] Result<BackupMade> saveCopy(Workspace& workspace, const QString& to, const LongWork& work = {});

/// The same into the folder of backups beside the workspace; then removes backups that the rotation
/// (rotation.h) does not keep.
[[nodiscard]] Result<BackupMade> backUp(Workspace& workspace, const LongWork& work = {});

/// The backup before a change that holds the workspace for long and may store nothing in the end. It is made
/// before the change begins, so that others wait only for the change itself, and stays aside without a name.
/// If it is not needed, it goes with this object.
class BackupAhead
{
public:
    [[nodiscard]] static Result<BackupAhead> make(Workspace& workspace, const LongWork& work = {});
    ~BackupAhead();
    BackupAhead(BackupAhead&&) noexcept;
    BackupAhead& operator=(BackupAhead&&) noexcept;

    /// When the change is about to be stored: the copy takes its place among the backups.
    [[nodiscard]] Result<BackupMade> takePlace();
    /// When it is stored: removes the backups that the plan does not keep.
    void prune() const;

private:
    BackupAhead(QString workspaceFile, QString place, Environment environment);

    QString workspaceFile_;
    QString place_;
    Environment environment_;
    bool madeFolder_ = false;
    std::unique_ptr<AsideFile> aside_;
    qint64 deals_ = 0;
};

/// The same as backUp() unless there is one of today; nothing for a workspace that was not set up yet.
[[nodiscard]] Result<std::optional<BackupMade>> backUpDaily(Workspace& workspace, const LongWork& work = {});

/// Newest first.
[[nodiscard]] QList<BackupFile> backupsOf(const QString& workspaceFile);

/// A problem if the file is not a workspace, or is altered or damaged. Returns the number of its deals;
/// nothing if it was made by an older version of the program, whose derived facts follow that version's
/// rules.
[[nodiscard]] Result<std::optional<qint64>> verifyCopy(const QString& file, const Environment& environment,
                                                       const LongWork& work = {});

/// The newest backup that passes verifyCopy().
[[nodiscard]] std::optional<BackupFile>
newestGoodBackup(const QString& workspaceFile, const Environment& environment, const LongWork& work = {});

} // namespace stagewright
