// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace stagewright {

/// The script that migrates from the previous version to this one; 1 is the first.
[[nodiscard]] QByteArray migration(int version);

} // namespace stagewright
