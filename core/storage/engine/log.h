// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace stagewright {

/// What the engine refuses; silent unless asked for, with QT_LOGGING_RULES="stagewright.engine=true".
Q_DECLARE_LOGGING_CATEGORY(engineLog)

} // namespace stagewright
