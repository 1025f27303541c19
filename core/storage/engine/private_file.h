// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stagewright {

/// Makes an empty file that only its owner may read and write, whatever the umask, for SQLite or QSettings to
/// fill; files they put beside it take over its permissions. Returns an empty text on success, otherwise the
/// system's message: a file with that name exists, or none can be made.
[[nodiscard]] QString makePrivateFile(const QString& file);

} // namespace stagewright
