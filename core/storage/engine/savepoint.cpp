// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/savepoint.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/statement.h"

namespace stagewright {

Savepoint::Savepoint(Connection& connection) : connection_(connection)
{
    connection_.statement("SAVEPOINT part").bind().run();
}

Savepoint::~Savepoint()
{
    // After a failure the whole transaction is rolled back.
    if (!open_ || connection_.failed())
        return;
    connection_.statement("ROLLBACK TO SAVEPOINT part").bind().run();
    connection_.statement("RELEASE SAVEPOINT part").bind().run();
}

void Savepoint::keep()
{
    connection_.statement("RELEASE SAVEPOINT part").bind().run();
    open_ = false;
}

} // namespace stagewright
