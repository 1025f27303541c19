// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <optional>

class QSqlDatabase;
class QSqlQuery;
struct sqlite3;
struct sqlite3_stmt;

namespace stagewright {

/// What the driver of Qt SQL holds of SQLite itself; null if the database is not open, or the driver is
/// another one.
[[nodiscard]] sqlite3* nativeConnection(const QSqlDatabase& database);
/// Null if the query was not prepared, or the driver is another one.
[[nodiscard]] sqlite3_stmt* nativeStatement(const QSqlQuery& query);

/// DriverMissing if Qt SQL has no driver for SQLite.
[[nodiscard]] Outcome requireDriver();
/// DriverForeign if the driver brings an SQLite of its own: what belongs to the one must not be handed to the
/// other.
[[nodiscard]] Outcome requireLinkedSqlite(const QSqlDatabase& database);
/// The same for two of them, each as its version and sqlite_source_id().
[[nodiscard]] Outcome requireSameSqlite(const QString& ofDriver, const QString& linked);

} // namespace stagewright
