// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/bulk_mode.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/dialect.h"

namespace stagewright {

BulkMode::BulkMode(Connection& connection) : connection_(connection)
{
    connection_.forgetFailure();
    connection_.dialect().setBulk(true);
}

BulkMode::~BulkMode()
{
    connection_.forgetFailure();
    connection_.dialect().setBulk(false);
}

} // namespace stagewright
