// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/tone.h"

#include <QColor>
#include <QRectF>
#include <QSizeF>
#include <QString>

class QFont;
class QPainter;
class QWidget;

namespace stagewright {

struct Theme;

/// Helpers for delegates and custom widgets: the same shapes that the widgets draw.

struct ChipColors
{
    QColor fill;
    QColor text;
};

[[nodiscard]] ChipColors chipColors(Tone tone, const Theme& theme);
[[nodiscard]] QSizeF chipSize(const QString& text, const QString& iconName = {});
/// Paints a chip at the given left edge and vertical centre; returns its rectangle. A text wider than
/// `maxWidth` (0: no limit) is elided.
QRectF paintChip(QPainter& painter, const QPointF& leftCentre, const QString& text, Tone tone,
                 const Theme& theme, const QString& iconName = {}, qreal maxWidth = 0);
/// A round red counter, centred on `centre`; returns its rectangle.
QRectF paintBadge(QPainter& painter, const QPointF& centre, int count, const Theme& theme);
/// A thin bar, with `share` from 0 to 1.
void paintProgress(QPainter& painter, const QRectF& rect, qreal share, const QColor& color,
                   const Theme& theme);
/// A rounded, filled card with a border.
void paintCard(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border,
               qreal cornerRadius = 8, qreal penWidth = 1);
void paintFocusRing(QPainter& painter, const QRectF& rect, qreal cornerRadius, const Theme& theme);
/// A check box as the style draws it (for delegates).
void paintCheckBox(QPainter& painter, const QRectF& rect, Qt::CheckState state, bool enabled,
                   const QColor& fill, const Theme& theme);
/// One line, elided at the right; returns the width used.
qreal paintText(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                const QColor& color, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// Whether a self-drawn widget should draw its focus ring: it has the focus and the person uses the keyboard.
[[nodiscard]] bool showsFocus(const QWidget* widget);

} // namespace stagewright
