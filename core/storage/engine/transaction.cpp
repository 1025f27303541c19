// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/transaction.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/statement.h"

#include <sqlite3.h>

namespace stagewright {

namespace {

/// Whether everything may be in the log although the commit failed with `code`. If a write failed or was
/// never started, the end mark is missing.
bool mayBeInTheLog(int code)
{
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

} // namespace

Transaction::Transaction(Connection& connection, Kind kind)
    : connection_(connection), inside_(!sqlite3_get_autocommit(connection.handle()))
{
    if (!inside_)
        connection_.forgetFailure();
    if (kind == Kind::Write) {
        connection_.requirePlace();
        connection_.requireSoundness();
        if (connection_.isUncertain() && !connection_.failed())
            (void)connection_.takeBack(); // if it fails again, the end of this transaction says so
    }
    if (kind == Kind::Read)
        connection_.requireStillness();
    open_ = connection_.statement(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN").run();
    if (open_ && kind == Kind::Write)
        connection_.markLog();
}

Transaction::~Transaction()
{
    rollback();
    if (!inside_)
        connection_.forgetFailure();
}

Outcome Transaction::commit()
{
    const bool tried = !connection_.failed();
    if (!tried || !connection_.statement("COMMIT").run())
        return refuse(tried);
    open_ = false;
    return done();
}

Problem Transaction::refuse(bool tried)
{
    const int code = tried ? sqlite3_extended_errcode(connection_.handle()) : SQLITE_OK;
    const Problem problem = connection_.problem();
    rollback();
    if (!tried || !mayBeInTheLog(code) || connection_.takeBack())
        return problem;
    return {ProblemCode::CommitUncertain, {connection_.file(), problem.values.value(1)}};
}

void Transaction::rollback()
{
    if (!open_)
        return;
    open_ = false;
    connection_.expectFreshLog();
    // After some errors (a full disk) SQLite has already rolled back; doing it again must not count as an
    // error.
    if (!sqlite3_get_autocommit(connection_.handle()))
        sqlite3_exec(connection_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace stagewright
