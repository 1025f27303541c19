// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace stagewright {

/// A workspace may come from anybody, so nothing in the file is executed: no triggers or views are followed,
/// only harmless functions may be used in it, statements cannot write its internals, and sizes are limited to
/// those of workspaces. False if SQLite does not offer one of these protections.
[[nodiscard]] bool takeDefences(sqlite3* handle);

} // namespace stagewright
