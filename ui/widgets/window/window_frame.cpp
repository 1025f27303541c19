// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window/window_frame.h"

#include <QScreen>
#include <QWidget>

namespace stagewright {

namespace {

constexpr int titleBar = 32;
constexpr int frameSide = 8;

} // namespace

QMargins frameMargins(const QWidget& window)
{
    const QRect inner = window.geometry();
    const QRect outer = window.frameGeometry();
    if (!window.isVisible() || inner == outer)
        return {frameSide, titleBar, frameSide, frameSide};
    return {inner.left() - outer.left(), inner.top() - outer.top(), outer.right() - inner.right(),
            outer.bottom() - inner.bottom()};
}

QRect roomOnScreen(const QWidget& window)
{
    return window.screen()->availableGeometry().marginsRemoved(frameMargins(window));
}

} // namespace stagewright
