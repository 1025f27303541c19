// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/engine/dialect.h"

struct sqlite3;

namespace stagewright {

/// What a result code of SQLite means for the work on a file. Without a detail it is what the connection
/// says, which may be null.
[[nodiscard]] Refusal refusalOf(sqlite3* handle, int code, const QString& file, const QString& detail);

/// See Dialect::wasRowRefused().
[[nodiscard]] bool isRowRefused(sqlite3* handle);
/// Whether everything may be in the log although the commit that was tried last failed. If a write failed or
/// was never started, the end mark is missing.
[[nodiscard]] bool mayBeInLog(sqlite3* handle);

} // namespace stagewright
