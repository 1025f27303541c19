// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace stagewright {

/// A workspace may come from anybody: nothing that stands in the file runs. No trigger and no view is
/// followed, functions in it are the harmless ones only, its internals cannot be written by statements, and
/// sizes end where those of workspaces do. False when SQLite does not offer one of these.
[[nodiscard]] bool takeDefences(sqlite3* handle);

} // namespace stagewright
