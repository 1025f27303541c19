// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace stagewright {

/// The folder beside a workspace that its backups are kept in: "sales.stagewright-backups".
[[nodiscard]] QString backupFolder(const QString& workspaceFile);
/// "sales 2026-11-26T18-05-07Z.stagewright", for a workspace called sales: the moment is in UTC, so that
/// names sort by it whatever the clocks do.
[[nodiscard]] QString backupName(const QString& workspaceFile, const QDateTime& moment);
/// The moment in UTC a backup's name tells, of whichever workspace; not valid when it is no backup's name.
[[nodiscard]] QDateTime momentOfBackup(const QString& name);

} // namespace stagewright
