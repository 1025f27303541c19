// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/bar_chart.h"

#include "ui/text/isolated.h"
#include "ui/widgets/text/tool_tip.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace stagewright {

namespace {

constexpr int rowHeight = 38;
constexpr int barThickness = 18;
constexpr int labelGap = 12;
constexpr int widestLabel = 190;
constexpr int columnWidth = 56;

QString described(const Bar& bar)
{
    return bar.valueText.isEmpty() ? bar.label
                                   : BarChart::tr("%1: %2").arg(isolated(bar.label), bar.valueText);
}

/// The whole bar, with the stronger part inside it.
void paintBar(QPainter& painter, const QRectF& whole, const QRectF& strong, const QColor& color, bool hasPart,
              const Theme& theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(hasPart ? mixed(color, theme.surface, 0.6) : color);
    painter.drawRoundedRect(whole, radius::small, radius::small);
    if (hasPart) {
        painter.setBrush(color);
        painter.drawRoundedRect(strong, radius::small, radius::small);
    }
}

} // namespace

BarChart::BarChart(Qt::Orientation orientation, QWidget* parent) : QWidget(parent), orientation_(orientation)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Bar chart"));
    setSizePolicy(QSizePolicy::Expanding,
                  orientation == Qt::Horizontal ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void BarChart::setBars(const QList<Bar>& bars)
{
    bars_ = bars;
    current_ = -1;
    QStringList words;
    for (const Bar& bar : bars_)
        words.append(described(bar));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setToolTip({});
    updateGeometry();
    update();
}

QSize BarChart::sizeHint() const
{
    const int count = static_cast<int>(bars_.size());
    if (orientation_ == Qt::Horizontal)
        return {480, std::max(1, count) * rowHeight};
    return {std::max(320, count * columnWidth), 260};
}

QSize BarChart::minimumSizeHint() const
{
    if (orientation_ == Qt::Horizontal)
        return {260, sizeHint().height()};
    return {static_cast<int>(bars_.size()) * 30, 160};
}

double BarChart::greatest() const
{
    double most = 0;
    for (const Bar& bar : bars_)
        most = std::max(most, bar.value);
    return most;
}

int BarChart::labelWidth() const
{
    const QFontMetrics metrics(stagewright::font(TextStyle::Body));
    int widest = 0;
    for (const Bar& bar : bars_)
        widest = std::max(widest, metrics.horizontalAdvance(bar.label));
    return std::min({widest + 2, widestLabel, width() / 3});
}

QRectF BarChart::barArea(int index) const
{
    if (orientation_ == Qt::Horizontal)
        return QRectF(0, index * rowHeight, width(), rowHeight);
    const qreal each = static_cast<qreal>(width()) / static_cast<qreal>(std::max<qsizetype>(1, bars_.size()));
    return QRectF(index * each, 0, each, height());
}

int BarChart::barAt(const QPointF& position) const
{
    for (int i = 0; i < bars_.size(); ++i) {
        if (barArea(i).contains(position))
            return i;
    }
    return -1;
}

void BarChart::setCurrent(int index)
{
    if (index == current_)
        return;
    current_ = index;
    setToolTip(index >= 0 ? toolTipText(described(bars_.at(index))) : QString());
    update();
}

void BarChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    if (current_ >= 0)
        paintCard(painter, barArea(current_), theme.neutralSoft, {}, radius::control, 0);
    if (orientation_ == Qt::Horizontal)
        paintLying(painter);
    else
        paintStanding(painter);
    if (current_ >= 0 && showsFocus(this))
        paintFocusRing(painter, barArea(current_), radius::control, theme);
}

void BarChart::paintLying(QPainter& painter) const
{
    const Theme& theme = Theme::of(this);
    const QFont words = stagewright::font(TextStyle::Body);
    const QFont figures = stagewright::font(TextStyle::BodyStrong);
    const QFontMetrics metrics(figures);
    int valueWidth = 0;
    for (const Bar& bar : bars_)
        valueWidth = std::max(valueWidth, metrics.horizontalAdvance(bar.valueText) + 2);
    const qreal left = 6 + labelWidth() + labelGap;
    const qreal room = std::max(20.0, width() - left - labelGap - valueWidth - 6);
    const double most = greatest();
    for (int i = 0; i < bars_.size(); ++i) {
        const Bar& bar = bars_.at(i);
        const QRectF area = barArea(i);
        const QColor color = bar.color.isValid() ? bar.color : theme.accent;
        const double share = most > 0 ? std::max(0.0, bar.value) / most : 0;
        const qreal top = area.center().y() - barThickness / 2.0;
        paintText(painter, QRectF(6, area.top(), left - labelGap - 6, area.height()), bar.label, words,
                  theme.text);
        paintCard(painter, QRectF(left, top, room, barThickness), theme.neutralSoft, {}, radius::small, 0);
        if (share > 0) {
            const qreal length = std::max(3.0, room * share);
            const qreal strong = bar.value > 0 ? length * std::clamp(bar.part / bar.value, 0.0, 1.0) : 0;
            paintBar(painter, QRectF(left, top, length, barThickness),
                     QRectF(left, top, strong, barThickness), color, bar.part > 0, theme);
        }
        paintText(painter, QRectF(left + room + labelGap, area.top(), valueWidth, area.height()),
                  bar.valueText, figures, theme.text, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void BarChart::paintStanding(QPainter& painter) const
{
    const Theme& theme = Theme::of(this);
    const QFont words = stagewright::font(TextStyle::Caption);
    const QFont figures = stagewright::font(TextStyle::Small);
    const qreal lineHeight = QFontMetricsF(words).height();
    const qreal top = lineHeight + 8;
    const qreal floor = height() - lineHeight - 10;
    const double most = greatest();
    painter.fillRect(QRectF(0, floor, width(), 1), theme.border);
    for (int i = 0; i < bars_.size(); ++i) {
        const Bar& bar = bars_.at(i);
        const QRectF area = barArea(i);
        const QColor color = bar.color.isValid() ? bar.color : theme.accent;
        const qreal thickness = std::min(area.width() * 0.6, 44.0);
        const qreal left = area.center().x() - thickness / 2;
        const double share = most > 0 ? std::max(0.0, bar.value) / most : 0;
        const qreal length = share > 0 ? std::max(3.0, (floor - top) * share) : 0;
        if (length > 0) {
            const qreal strong = length * std::clamp(bar.part / bar.value, 0.0, 1.0);
            paintBar(painter, QRectF(left, floor - length, thickness, length),
                     QRectF(left, floor - strong, thickness, strong), color, bar.part > 0, theme);
        }
        paintText(painter, QRectF(area.left(), floor - length - lineHeight - 4, area.width(), lineHeight),
                  bar.valueText, figures, theme.textMuted, Qt::AlignCenter);
        paintText(painter, QRectF(area.left() + 1, floor + 6, area.width() - 2, lineHeight), bar.label, words,
                  theme.textMuted, Qt::AlignCenter);
    }
}

void BarChart::mouseMoveEvent(QMouseEvent* event)
{
    setCurrent(barAt(event->position()));
    QWidget::mouseMoveEvent(event);
}

void BarChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int hit = barAt(event->position());
    if (event->button() == Qt::LeftButton && hit >= 0)
        Q_EMIT barActivated(bars_.at(hit).id);
}

void BarChart::leaveEvent(QEvent* event)
{
    if (!hasFocus())
        setCurrent(-1);
    QWidget::leaveEvent(event);
}

void BarChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(bars_.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrent(std::min(current_ + 1, last));
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrent(std::clamp(current_ - 1, last < 0 ? -1 : 0, last));
        break;
    case Qt::Key_Home:
        setCurrent(std::min(0, last));
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (current_ >= 0)
            Q_EMIT barActivated(bars_.at(current_).id);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeys && current_ < 0 && !bars_.isEmpty())
        setCurrent(0);
    update();
}

} // namespace stagewright
