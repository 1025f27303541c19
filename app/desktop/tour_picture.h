// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace stagewright {

/// The top-level widgets open beside the window, lowest first.
[[nodiscard]] QList<QWidget*> openAbove(const QWidget* window);
/// Writes a PNG of the window together with everything open above it, and says so on standard output. False
/// if it cannot be written; standard error says so.
[[nodiscard]] bool writePicture(QWidget& window, const QString& file);

} // namespace stagewright
