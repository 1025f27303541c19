// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

#include <memory>

class QFile;

namespace stagewright {

/// Opens an ordinary file to read it; every reader of files that people name goes through here. A folder, a
/// device or a pipe is FileNotRegular at once: opening a pipe waits for its other end, perhaps for ever, and
/// a device may have no end. What the system refuses is FileUnreadable.
[[nodiscard]] Result<std::unique_ptr<QFile>> openRegularFile(const QString& path);

/// The path as the system takes it: from its root, so that nothing at its beginning ("file:", ":") can mean
/// anything else than the name of a file.
[[nodiscard]] QString systemPath(const QString& path);

} // namespace stagewright
