// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stagewright {

/// A safe name for saving a stored file, whatever it was stored as: the last path component only, with
/// nothing that reverses or hides neighbouring text, no character or name reserved by a file system, not
/// hidden, at most 200 bytes with its extension kept; `fallback` if nothing is left.
[[nodiscard]] QString safeFileName(const QString& stored, const QString& fallback);

} // namespace stagewright
