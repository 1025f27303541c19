// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace stagewright {

/// Waits until the disk has the names in a folder, which are written separately; without that, a power cut
/// may undo making or renaming a file. Returns the system's error, or 0; file systems that cannot flush a
/// folder, and folders that may be written to but not read, do not count as errors.
[[nodiscard]] int flushFolder(const QString& folder);

} // namespace stagewright
