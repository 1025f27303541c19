// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"
#include "core/domain/result.h"

#include <QDateTime>
#include <QString>

namespace stagewright {

class Connection;

/// Copies everything that the connection sees at one moment into a new file at `path`. Call it within a
/// reading transaction; see Dialect::copyTo().
[[nodiscard]] Outcome copyDatabase(Connection& source, const QString& path, const LongWork& work = {});

/// What the engine says of a file that nobody writes, one complaint a line; empty when it is sound. The
/// problem when it cannot be opened.
[[nodiscard]] Result<QString> complaintsAbout(const QString& path, const LongWork& work = {});

/// The folder for backups of the file, made if it does not exist and private to the owner.
/// DatabaseUnwritable.
[[nodiscard]] Outcome makeBackupFolder(const QString& folder);
/// Where a backup of the file made at this moment goes: the path of the first name, second by second from
/// then on, that no other backup has.
[[nodiscard]] QString freeBackupPlace(const QString& workspaceFile, QDateTime moment);

} // namespace stagewright
