// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/shell/screen_set.h"

namespace stagewright {

/// Every screen and dialog of the program, for the window.
[[nodiscard]] ScreenSet allScreens();

} // namespace stagewright
