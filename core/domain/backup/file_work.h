// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stagewright {

/// Work with the file of a workspace that takes long enough to be waited for.
struct FileWork
{
    enum class Kind {
        Copy,    ///< saves a copy
        Rescue,  ///< backs up what only the open connections still have
        Restore, ///< puts a backup in the place of the workspace
        Salvage, ///< makes a new workspace of what can be read in a damaged one
    };
    Kind kind = Kind::Copy;
    QString name = {}; ///< of the file that is made or, restoring, read
};

} // namespace stagewright
