// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stagewright {

/// Makes an empty file that its owner alone may read and write, whatever the umask says, for SQLite or
/// QSettings to fill; what they put beside it takes its permissions. Empty when done, else the system's
/// words: a file of that name is there, or none can be made.
[[nodiscard]] QString makePrivateFile(const QString& file);

} // namespace stagewright
