// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stagewright {

struct Theme;

/// The style sheet for standard widgets, with the colours of the theme filled in.
[[nodiscard]] QString styleSheetFor(const Theme& theme);

} // namespace stagewright
