// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stagewright {

/// What could be read of one table.
struct SalvagedTable
{
    QString name;
    qint64 rows = 0;    ///< in the new file
    qint64 missing = 0; ///< known from an index or another table, but unreadable, or meaningless on their own
    bool partly = false; ///< some part could not be read, and nothing tells how much it held
    qint64 mended = 0;   ///< in the new file, with an impossible value replaced
};

} // namespace stagewright
