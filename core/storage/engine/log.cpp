// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/log.h"

namespace stagewright {

Q_LOGGING_CATEGORY(engineLog, "stagewright.engine", QtWarningMsg)

} // namespace stagewright
