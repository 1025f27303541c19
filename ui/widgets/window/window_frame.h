// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QRect>

class QWidget;

namespace stagewright {

/// What the window manager puts around a window: as it reported, or the usual frame sizes until the window is
/// shown.
[[nodiscard]] QMargins frameMargins(const QWidget& window);
/// Where the content of a window may be, so that the window with its frame is entirely on its screen.
[[nodiscard]] QRect roomOnScreen(const QWidget& window);

} // namespace stagewright
