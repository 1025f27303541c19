// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace stagewright {

/// The script that makes this version out of the one before it; 1 is the first.
[[nodiscard]] QByteArray migration(int version);

} // namespace stagewright
