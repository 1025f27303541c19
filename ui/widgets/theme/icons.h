// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

class QColor;
class QSize;

namespace stagewright {

/// An icon of the program that takes its colour from the current palette when it is drawn.
[[nodiscard]] QIcon icon(const QString& name);

/// The same in a fixed colour (for coloured buttons and states).
[[nodiscard]] QIcon icon(const QString& name, const QColor& color);

/// `size` is in device-independent pixels; the pixmap carries `devicePixelRatio`.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& color, const QSize& size,
                                 qreal devicePixelRatio = 1.0);

/// Shorthand for a square size.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& color, int size,
                                 qreal devicePixelRatio = 1.0);

} // namespace stagewright
