// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>

namespace stagewright::cli {

/// The whole content of a small file named on the command line.
[[nodiscard]] Result<QByteArray> fileContent(const QString& path);

} // namespace stagewright::cli
