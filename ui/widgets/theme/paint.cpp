// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/paint.h"

#include "ui/text/number_text.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace stagewright {

namespace {

constexpr qreal chipPadding = 8;
constexpr qreal chipIcon = 12;
constexpr qreal chipIconGap = 4;

qreal ratioOf(const QPainter& painter)
{
    return painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
}

} // namespace

ChipColors chipColors(Tone tone, const Theme& theme)
{
    switch (tone) {
    case Tone::Neutral:
        return {theme.neutralSoft, theme.textMuted};
    case Tone::Accent:
        return {theme.accentSoft, theme.accentSoftText};
    case Tone::Success:
        return {theme.successSoft, theme.success};
    case Tone::Warning:
        return {theme.warningSoft, theme.warning};
    case Tone::Danger:
        return {theme.dangerSoft, theme.danger};
    }
    return {theme.neutralSoft, theme.textMuted};
}

QSizeF chipSize(const QString& text, const QString& iconName)
{
    const QFontMetricsF metrics(font(TextStyle::Small));
    const qreal picture = iconName.isEmpty() ? 0 : chipIcon + chipIconGap;
    return {std::ceil(metrics.horizontalAdvance(text) + picture + 2 * chipPadding),
            std::ceil(metrics.height() + 5)};
}

QRectF paintChip(QPainter& painter, const QPointF& leftCentre, const QString& text, Tone tone,
                 const Theme& theme, const QString& iconName, qreal maxWidth)
{
    QSizeF size = chipSize(text, iconName);
    if (maxWidth > 0)
        size.setWidth(std::min(size.width(), maxWidth));
    const QRectF rect(QPointF(leftCentre.x(), leftCentre.y() - size.height() / 2), size);
    const ChipColors colors = chipColors(tone, theme);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    QRectF inner = rect.adjusted(chipPadding, 0, -chipPadding, 0);
    if (!iconName.isEmpty()) {
        painter.drawPixmap(QPointF(inner.left(), rect.center().y() - chipIcon / 2),
                           iconPixmap(iconName, colors.text, static_cast<int>(chipIcon), ratioOf(painter)));
        inner.adjust(chipIcon + chipIconGap, 0, 0, 0);
    }
    paintText(painter, inner, text, font(TextStyle::Small), colors.text);
    painter.restore();
    return rect;
}

QRectF paintBadge(QPainter& painter, const QPointF& centre, int count, const Theme& theme)
{
    const QString text = count > 99 ? QStringLiteral("99+") : numberText(count);
    QFont small = font(TextStyle::Small);
    small.setPointSizeF(small.pointSizeF() * 0.95);
    const QFontMetricsF metrics(small);
    const qreal height = std::ceil(metrics.height() + 1);
    const qreal width = std::max(height + 2, std::ceil(metrics.horizontalAdvance(text) + 9));
    const QRectF rect(centre.x() - width / 2, centre.y() - height / 2, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.danger);
    painter.drawRoundedRect(rect, height / 2, height / 2);
    paintText(painter, rect, text, small, theme.accentText, Qt::AlignCenter);
    painter.restore();
    return rect;
}

void paintProgress(QPainter& painter, const QRectF& rect, qreal share, const QColor& color,
                   const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.neutralSoft);
    const qreal corner = rect.height() / 2;
    painter.drawRoundedRect(rect, corner, corner);
    const qreal filled = rect.width() * std::clamp(share, 0.0, 1.0);
    if (filled > 0) {
        painter.setBrush(color);
        painter.drawRoundedRect(
            QRectF(rect.topLeft(), QSizeF(std::max(filled, rect.height()), rect.height())), corner, corner);
    }
    painter.restore();
}

void paintCard(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border,
               qreal cornerRadius, qreal penWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    if (border.isValid() && penWidth > 0)
        painter.setPen(QPen(border, penWidth));
    else
        painter.setPen(Qt::NoPen);
    const qreal half = penWidth / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), cornerRadius, cornerRadius);
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRectF& rect, qreal cornerRadius, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    painter.restore();
}

void paintCheckBox(QPainter& painter, const QRectF& rect, Qt::CheckState state, bool enabled,
                   const QColor& fill, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!enabled)
        painter.setOpacity(0.5);
    const bool filled = state != Qt::Unchecked;
    painter.setPen(QPen(filled ? fill : theme.borderStrong, 1.2));
    painter.setBrush(filled ? fill : theme.surface);
    painter.drawRoundedRect(rect.adjusted(0.7, 0.7, -0.7, -0.7), radius::small, radius::small);
    if (filled) {
        const QColor mark = fill.lightness() > 165 ? theme.accentText : QColor(Qt::white);
        painter.setPen(QPen(mark, rect.width() * 0.105, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const auto at = [&rect](qreal x, qreal y) {
            return QPointF(rect.left() + rect.width() * x, rect.top() + rect.height() * y);
        };
        if (state == Qt::Checked)
            painter.drawPolyline(QPolygonF{at(0.27, 0.52), at(0.43, 0.68), at(0.73, 0.34)});
        else
            painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    }
    painter.restore();
}

qreal paintText(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                const QColor& color, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    QString shown = text;
    shown.replace(u'\n', u' ');
    // Half a pixel of tolerance: widths computed from the same metrics must not be elided because of
    // rounding.
    shown = metrics.elidedText(shown, Qt::ElideRight, rect.width() + 0.5);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(alignment | Qt::TextSingleLine | Qt::TextDontClip), shown);
    return metrics.horizontalAdvance(shown);
}

bool showsFocus(const QWidget* widget)
{
    if (!widget->hasFocus())
        return false;
    // A list always shows which of its rows has the focus, even after a click or a dialog.
    return qobject_cast<const QAbstractItemView*>(widget) ||
           widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

} // namespace stagewright
