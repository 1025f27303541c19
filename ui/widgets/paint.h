// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

#include <QColor>
#include <QRectF>
#include <QSizeF>
#include <QString>

class QFont;
class QPainter;
class QWidget;

namespace stagewright {

struct Theme;

/// Helpers for delegates and custom widgets: the same shapes the widgets draw.

struct ChipColors
{
    QColor fill;
    QColor text;
};

[[nodiscard]] ChipColors chipColors(Chip::Tone tone, const Theme& theme);
[[nodiscard]] QSizeF chipSize(const QString& text, const QString& iconName = {});
/// Paints a chip whose left edge and vertical centre are given; returns its rectangle. A text wider than
/// `maxWidth` (0: no limit) is elided.
QRectF paintChip(QPainter& painter, const QPointF& leftCentre, const QString& text, Chip::Tone tone,
                 const Theme& theme, const QString& iconName = {}, qreal maxWidth = 0);
/// Round red counter, centred on `centre`; returns its rectangle.
QRectF paintBadge(QPainter& painter, const QPointF& centre, int count, const Theme& theme);
/// Thin bar, `share` from 0 to 1.
void paintProgress(QPainter& painter, const QRectF& rect, qreal share, const QColor& color,
                   const Theme& theme);
/// Rounded filled card with border.
void paintCard(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border,
               qreal cornerRadius = 8, qreal penWidth = 1);
void paintFocusRing(QPainter& painter, const QRectF& rect, qreal cornerRadius, const Theme& theme);
/// A check mark box as the style draws it (for delegates).
void paintCheckBox(QPainter& painter, const QRectF& rect, Qt::CheckState state, bool enabled,
                   const QColor& fill, const Theme& theme);
/// One line, elided at the right; returns the width used.
qreal paintText(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                const QColor& color, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// Whether a widget that draws itself should draw its focus ring: it has the focus, and the person uses keys.
[[nodiscard]] bool showsFocus(const QWidget* widget);

} // namespace stagewright
