// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/cancel_watch.h"

#include "core/storage/engine/connection.h"

#include <sqlite3.h>

namespace stagewright {

namespace {

/// Steps of SQLite's machine between two looks at the flag: some tenths of a millisecond.
constexpr int stepsBetween = 10'000;

} // namespace

CancelWatch::CancelWatch(Connection& connection, const CancelFlag* cancel)
    : connection_(connection), cancel_(cancel)
{
    if (cancel_)
        sqlite3_progress_handler(connection_.handle(), stepsBetween, look, this);
}

int CancelWatch::look(void* watch)
{
    return isCancelled(static_cast<const CancelWatch*>(watch)->cancel_) ? 1 : 0;
}

CancelWatch::~CancelWatch()
{
    sqlite3_progress_handler(connection_.handle(), 0, nullptr, nullptr);
}

} // namespace stagewright
