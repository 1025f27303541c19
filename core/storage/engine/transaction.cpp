// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/transaction.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/statement.h"

#include <sqlite3.h>

namespace stagewright {

Transaction::Transaction(Connection& connection, Kind kind) : connection_(connection)
{
    connection_.forgetFailure();
    if (kind == Kind::Write)
        connection_.requirePlace();
    open_ = connection_.statement(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN").run();
}

Transaction::~Transaction()
{
    rollback();
}

Outcome Transaction::commit()
{
    if (!connection_.failed())
        connection_.statement("COMMIT").run();
    if (connection_.failed()) {
        rollback();
        return connection_.problem();
    }
    open_ = false;
    return done();
}

void Transaction::rollback()
{
    if (!open_)
        return;
    open_ = false;
    // SQLite has rolled back by itself after some errors (a full disk); a second time is no error then.
    if (!sqlite3_get_autocommit(connection_.handle()))
        sqlite3_exec(connection_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace stagewright
