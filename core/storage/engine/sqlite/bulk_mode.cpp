// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/bulk_mode.h"

#include "core/storage/engine/connection.h"

namespace stagewright {

namespace {

/// In KiB, as SQLite counts sizes below zero.
constexpr qint64 largeCache = -96'000;

void setCache(Connection& connection, qint64 size)
{
    // A failure of an earlier verb must not keep the size from being set.
    connection.forgetFailure();
    connection.run("PRAGMA cache_size = " + QByteArray::number(size));
}

} // namespace

BulkMode::BulkMode(Connection& connection) : connection_(connection)
{
    connection_.forgetFailure();
    usualCache_ = connection_.number("PRAGMA cache_size");
    setCache(connection_, largeCache);
}

BulkMode::~BulkMode()
{
    setCache(connection_, usualCache_);
}

} // namespace stagewright
