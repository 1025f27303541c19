// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

#include <memory>

class QFile;

namespace stagewright {

/// Opens an ordinary file for reading; every reader of files that people name uses this. A folder, device or
/// pipe is FileNotRegular at once: opening a pipe waits for its other end, possibly for ever, and a device
/// may have no end. What the system refuses is FileUnreadable.
[[nodiscard]] Result<std::unique_ptr<QFile>> openRegularFile(const QString& path);

/// The path for the system: absolute, so that nothing at its beginning ("file:", ":") can be taken for
/// anything but the name of a file.
[[nodiscard]] QString systemPath(const QString& path);

} // namespace stagewright
