// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QRect>
#include <QStringList>

class QPainter;

namespace stagewright {

/// Text in at most `lines` lines of this width, the last one elided.
[[nodiscard]] QStringList wrappedLines(const QString& text, const QFont& font, int width, int lines);
/// All lines of a text of several paragraphs; words longer than a line are broken.
[[nodiscard]] QStringList wrappedLines(const QString& text, const QFont& font, int width);
/// The width in pixels of the widest word among those long enough to matter (more than 16 letters); otherwise
/// 0.
[[nodiscard]] int longestWord(const QString& text, const QFontMetrics& metrics);
void paintLines(QPainter& painter, const QRect& rect, const QStringList& lines, const QFont& font,
                const QColor& color);

} // namespace stagewright
