// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"
#include "core/domain/result.h"

#include <QString>

namespace stagewright {

class Connection;

/// Copies everything the connection sees at one moment, its log included, page by page into a new file at
/// `path`, which its owner alone can read and to which no log belongs. Others may write meanwhile. Call it
/// within a transaction that reads. Cancelled, DatabaseUnwritable, DatabaseFull, or what reading the source
/// comes to; a half copy stays behind for whoever made the path to remove.
[[nodiscard]] Outcome copyDatabase(Connection& source, const QString& path, const LongWork& work = {});

/// What SQLite says of a file that nobody writes, one complaint a line; empty when it is sound. The problem
/// when it cannot be opened.
[[nodiscard]] Result<QString> complaintsAbout(const QString& path);

/// The folder that backups of the file go to, made when there is none, for its owner alone.
/// DatabaseUnwritable.
[[nodiscard]] Outcome makeBackupFolder(const QString& folder);

} // namespace stagewright
