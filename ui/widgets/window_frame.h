// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QRect>

class QWidget;

namespace stagewright {

/// What the window manager puts around a window: as it told, or as frames usually are before the window is
/// shown.
[[nodiscard]] QMargins frameMargins(const QWidget& window);
/// Where the content of a window may be, so that all of it and its frame are on its screen.
[[nodiscard]] QRect roomOnScreen(const QWidget& window);

} // namespace stagewright
