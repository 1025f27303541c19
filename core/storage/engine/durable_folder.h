// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace stagewright {

/// Waits until the disk has the names in a folder, which it writes by itself; without that a power cut may
/// take back that a file was made or renamed. The system's error, 0 when there was none; file systems that
/// cannot flush a folder, and folders that may be written to and not read, are none.
[[nodiscard]] int flushFolder(const QString& folder);

} // namespace stagewright
