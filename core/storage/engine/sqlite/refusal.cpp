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

bool mayBeStored(const Connection& connection)
{
    const int code = sqlite3_extended_errcode(connection.handle());
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_CONSTRAINT:
    case SQLITE_ERROR:
    case SQLITE_FULL:
    case SQLITE_READONLY:
        return false;
    default:
        return code != SQLITE_IOERR_WRITE;
    }
}

} // namespace stagewright
