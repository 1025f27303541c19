// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/cancel_watch.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/dialect.h"

namespace stagewright {

CancelWatch::CancelWatch(Connection& connection, const CancelFlag* cancel) : connection_(connection)
{
    connection_.dialect().watchFor(cancel);
}

CancelWatch::~CancelWatch()
{
    connection_.dialect().watchFor(nullptr);
}

} // namespace stagewright
