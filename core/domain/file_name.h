// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stagewright {

/// The name a stored file is offered under when it is saved, whatever somebody stored it as: the last part
/// only, nothing that turns or hides the letters beside it, no character or name that a file system keeps for
/// itself, not hidden, at most 200 bytes with its ending kept; `fallback` when nothing is left.
[[nodiscard]] QString safeFileName(const QString& stored, const QString& fallback);

} // namespace stagewright
