// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/refusal.h"

#include "core/storage/engine/connection.h"

#include <sqlite3.h>

namespace stagewright {

bool wasRowRefused(const Connection& connection)
{
    const int kind = sqlite3_errcode(connection.handle()) & 0xff;
    return kind == SQLITE_CONSTRAINT || kind == SQLITE_MISMATCH || kind == SQLITE_TOOBIG;
}

} // namespace stagewright
