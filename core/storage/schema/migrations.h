// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace stagewright {

/// The script that migrates from the previous version to this one; 1 is the first. `engine` is the folder of
/// the engine's scripts, see Dialect::schemaFolder().
[[nodiscard]] QByteArray migration(const QString& engine, int version);

} // namespace stagewright
