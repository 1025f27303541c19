// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace stagewright {

/// The folder beside a workspace that holds its backups: "sales.stagewright-backups".
[[nodiscard]] QString backupFolder(const QString& workspaceFile);
/// "sales 2026-11-26T18-05-07Z.stagewright" for a workspace called sales. The moment is in UTC, so that names
/// sort by time even when clocks are changed.
[[nodiscard]] QString backupName(const QString& workspaceFile, const QDateTime& moment);
/// The UTC moment in the name of a backup of any workspace; invalid if it is not the name of a backup.
[[nodiscard]] QDateTime momentOfBackup(const QString& name);

} // namespace stagewright
