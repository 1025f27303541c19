// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/donut_chart.h"

#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/widgets/charts/donut_accessible.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QAccessible>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPieSeries>
#include <QPieSlice>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace stagewright {

namespace {

constexpr qreal outerShare = 0.86; // leaves room for the slice that is pulled out
constexpr qreal holeShare = 0.53;
constexpr qreal explodeShare = 0.05;
constexpr double smallestLabelled = 0.035;

QString wholePercent(double share)
{
    return percentText(std::lround(share * 100));
}

} // namespace

/// The chart view of Qt Charts with our own texts: shares on the slices, the total in the hole.
class DonutView final : public QChartView
{
public:
    explicit DonutView(DonutChart* parent) : QChartView(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setRenderHint(QPainter::Antialiasing);
        setBackgroundBrush(Qt::NoBrush);
        viewport()->setAutoFillBackground(false);
        setAttribute(Qt::WA_TranslucentBackground);
        chart()->setBackgroundVisible(false);
        chart()->setMargins({});
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        chart()->legend()->hide();
    }

    QPieSeries* series = nullptr;
    QString bigText;
    QString smallText;
    double total = 0;

    /// The centre of the slice's part of the ring, in scene coordinates.
    [[nodiscard]] QPointF middleOf(const QPieSlice& slice) const
    {
        const qreal radius = outerRadius();
        const qreal angle = (slice.startAngle() + slice.angleSpan() / 2) * std::numbers::pi / 180;
        const qreal middle =
            radius * (1 + holeShare / outerShare) / 2 + (slice.isExploded() ? radius * explodeShare : 0);
        return chart()->plotArea().center() + QPointF(std::sin(angle), -std::cos(angle)) * middle;
    }

protected:
    void drawForeground(QPainter* painter, const QRectF&) override
    {
        const Theme& theme = Theme::of(this);
        const QRectF area = chart()->plotArea();
        const QPointF centre = area.center();
        const qreal radius = outerRadius();
        painter->setRenderHint(QPainter::Antialiasing);
        if (total <= 0) {
            const qreal thickness = radius * (1 - holeShare / outerShare);
            painter->setPen(QPen(theme.neutralSoft, thickness));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(centre, radius - thickness / 2, radius - thickness / 2);
        }
        paintShares(*painter);
        paintCentre(*painter, centre, radius * holeShare / outerShare, theme);
    }

private:
    [[nodiscard]] qreal outerRadius() const
    {
        const QRectF area = chart()->plotArea();
        return std::min(area.width(), area.height()) / 2 * outerShare;
    }

    void paintShares(QPainter& painter) const
    {
        const QList<QPieSlice*> slices = series->slices();
        for (const QPieSlice* slice : slices) {
            if (slice->percentage() < smallestLabelled)
                continue;
            const QPointF place = middleOf(*slice);
            paintText(painter, QRectF(place.x() - 30, place.y() - 12, 60, 24),
                      wholePercent(slice->percentage()), stagewright::font(TextStyle::BodyStrong), Qt::white,
                      Qt::AlignCenter);
        }
    }

    void paintCentre(QPainter& painter, const QPointF& centre, qreal hole, const Theme& theme) const
    {
        const qreal width = hole * 1.76;
        QFont big = stagewright::font(TextStyle::Display);
        const qreal wanted = QFontMetricsF(big).horizontalAdvance(bigText);
        if (wanted > width)
            big.setPointSizeF(std::max(8.0, big.pointSizeF() * width / wanted * 0.97));
        const QFont small = stagewright::font(TextStyle::Body);
        const qreal bigHeight = QFontMetricsF(big).height();
        const qreal smallHeight = smallText.isEmpty() ? 0 : QFontMetricsF(small).height() + 4;
        const qreal top = centre.y() - (bigHeight + smallHeight) / 2;
        paintText(painter, QRectF(centre.x() - width / 2, top, width, bigHeight), bigText, big, theme.text,
                  Qt::AlignCenter);
        paintText(painter, QRectF(centre.x() - width / 2, top + bigHeight + 4, width, smallHeight), smallText,
                  small, theme.textMuted, Qt::AlignCenter);
    }
};

class DonutChart::Private
{
public:
    QList<Slice> slices;
    QList<int> drawn; ///< for each slice of the series, the index of the slice it stands for
    DonutView* view = nullptr;
    QPieSeries* series = nullptr;
    int highlighted = -1;

    void rebuild(DonutChart* owner);
    void restyle(const DonutChart* owner) const;
    [[nodiscard]] double total() const
    {
        return std::accumulate(slices.cbegin(), slices.cend(), 0.0, [](double sum, const Slice& slice) {
            return sum + std::max(0.0, slice.value);
        });
    }
    [[nodiscard]] int nextWithValue(int from, int direction) const;
};

int DonutChart::Private::nextWithValue(int from, int direction) const
{
    const int count = static_cast<int>(slices.size());
    if (from < 0 && direction < 0)
        from = count;
    for (int step = 1; step <= count; ++step) {
        const int at = ((from + direction * step) % count + count) % count;
        if (slices.at(at).value > 0)
            return at;
    }
    return -1;
}

void DonutChart::Private::rebuild(DonutChart* owner)
{
    series->clear();
    drawn.clear();
    QStringList words;
    for (int i = 0; i < slices.size(); ++i) {
        words.append(owner->described(i));
        if (slices.at(i).value <= 0)
            continue;
        auto* part = new QPieSlice(QString(), slices.at(i).value);
        part->setExplodeDistanceFactor(explodeShare);
        drawn.append(i);
        series->append(part);
        QObject::connect(part, &QPieSlice::hovered, owner, [owner, i](bool over) {
            if (over || owner->highlighted() == i)
                owner->setHighlighted(over ? i : -1);
        });
        QObject::connect(part, &QPieSlice::clicked, owner,
                         [owner, i] { Q_EMIT owner->sliceActivated(owner->slices().value(i).id); });
    }
    view->total = total();
    owner->setAccessibleDescription(words.join(QStringLiteral("; ")));
    restyle(owner);
}

void DonutChart::Private::restyle(const DonutChart* owner) const
{
    const Theme& theme = Theme::of(owner);
    const QList<QPieSlice*> parts = series->slices();
    for (int i = 0; i < parts.size(); ++i) {
        QPieSlice* part = parts.at(i);
        const QColor color = slices.at(drawn.at(i)).color;
        part->setBrush(color.isValid() ? color : theme.accent);
        part->setPen(parts.size() > 1 ? QPen(theme.surface, 2) : QPen(Qt::NoPen));
        part->setExploded(parts.size() > 1 && drawn.at(i) == highlighted);
    }
    view->viewport()->update();
}

DonutChart::DonutChart(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>())
{
    // Must come first: setting the name below creates the accessible interface, which is then kept.
    makeDonutsAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Donut chart"));
    d->series = new QPieSeries;
    d->series->setHoleSize(holeShare);
    d->series->setPieSize(outerShare);
    d->view = new DonutView(this);
    d->view->series = d->series;
    d->view->chart()->addSeries(d->series);
}

DonutChart::~DonutChart() = default;

void DonutChart::setSlices(const QList<Slice>& slices)
{
    const int before = d->highlighted;
    // New numbers for the marked slice keep it marked.
    const bool stays = before >= 0 && before < slices.size() && slices.at(before).value > 0 &&
                       slices.at(before).id == d->slices.at(before).id;
    d->slices = slices;
    d->highlighted = stays ? before : -1;
    d->rebuild(this);
    if (before != d->highlighted)
        Q_EMIT highlightedChanged(-1);
}

QList<Slice> DonutChart::slices() const
{
    return d->slices;
}

QString DonutChart::described(int index) const
{
    const Slice& slice = d->slices.at(index);
    const double sum = d->total();
    const QString share = wholePercent(sum > 0 ? slice.value / sum : 0);
    return slice.valueText.isEmpty() ? tr("%1: %2").arg(isolated(slice.label), share)
                                     : tr("%1: %2, %3").arg(isolated(slice.label), slice.valueText, share);
}

QRect DonutChart::sliceRect(int index) const
{
    const int part = static_cast<int>(d->drawn.indexOf(index));
    if (part < 0)
        return {};
    constexpr QSize aim(24, 24);
    const QPointF middle = d->view->middleOf(*d->series->slices().at(part));
    return {d->view->mapFromScene(middle) - QPoint(aim.width() / 2, aim.height() / 2), aim};
}

void DonutChart::setCentre(const QString& bigText, const QString& smallText)
{
    d->view->bigText = bigText;
    d->view->smallText = smallText;
    d->view->viewport()->update();
}

void DonutChart::setHighlighted(int index)
{
    if (index < -1 || index >= d->slices.size() || index == d->highlighted)
        return;
    d->highlighted = index;
    d->restyle(this);
    setToolTip(index >= 0
                   ? QStringLiteral("<qt>") + described(index).toHtmlEscaped() + QStringLiteral("</qt>")
                   : QString());
    if (index >= 0 && hasFocus()) {
        QAccessibleEvent moved(this, QAccessible::Focus);
        moved.setChild(index);
        QAccessible::updateAccessibility(&moved);
    }
    Q_EMIT highlightedChanged(index);
}

int DonutChart::highlighted() const
{
    return d->highlighted;
}

void DonutChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        setHighlighted(d->nextWithValue(d->highlighted, 1));
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        setHighlighted(d->nextWithValue(d->highlighted, -1));
        break;
    case Qt::Key_Home:
        setHighlighted(d->nextWithValue(-1, 1));
        break;
    case Qt::Key_End:
        setHighlighted(d->nextWithValue(-1, -1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (d->highlighted >= 0)
            Q_EMIT sliceActivated(d->slices.at(d->highlighted).id);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DonutChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeys && d->highlighted < 0 && !d->slices.isEmpty())
        setHighlighted(d->nextWithValue(-1, 1));
}

void DonutChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        setHighlighted(-1);
}

void DonutChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    d->view->setGeometry(rect());
}

void DonutChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        d->restyle(this);
}

} // namespace stagewright
