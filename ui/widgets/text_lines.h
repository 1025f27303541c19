// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QStringList>

class QPainter;

namespace stagewright {

/// Text in at most `lines` lines of this width, the last one elided.
[[nodiscard]] QStringList wrappedLines(const QString& text, const QFont& font, int width, int lines);
void paintLines(QPainter& painter, const QRect& rect, const QStringList& lines, const QFont& font,
                const QColor& color);

} // namespace stagewright
