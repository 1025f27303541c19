// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/engine/connection.h"

namespace stagewright {

/// Connection::open() and Connection::inMemory() for SQLite.
[[nodiscard]] Result<std::unique_ptr<Connection>> openSqlite(const QString& name, Connection::Mode mode);
[[nodiscard]] std::unique_ptr<Connection> sqliteInMemory();

} // namespace stagewright
