// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QVariant>
#include <QWidget>

namespace stagewright {

/// One bar. `part` is drawn stronger inside the bar (the weighted share of a value); 0 draws the whole bar
/// strong.
struct Bar
{
    QString label;
    double value = 0;
    double part = 0;
    QString valueText;
    QColor color; ///< invalid: accent
    QVariant id;
};

/// Horizontal bars (funnel, time in stage, activity) or vertical ones (forecast by month). The arrow keys
/// move between bars, Enter activates one.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

    void setBars(const QList<Bar>& bars);
    [[nodiscard]] QList<Bar> bars() const { return bars_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void barActivated(const QVariant& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF barArea(int index) const;
    [[nodiscard]] int barAt(const QPointF& position) const;
    void setCurrent(int index);
    void paintLying(QPainter& painter) const;
    void paintStanding(QPainter& painter) const;
    [[nodiscard]] double greatest() const;
    [[nodiscard]] int labelWidth() const;

    Qt::Orientation orientation_;
    QList<Bar> bars_;
    int current_ = -1;
};

} // namespace stagewright
