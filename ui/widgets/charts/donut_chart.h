// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QVariant>
#include <QWidget>

#include <memory>

namespace stagewright {

/// One part of a donut.
struct Slice
{
    QString label;
    double value = 0;
    QColor color;
    QVariant id;
    QString valueText; ///< the value as people read it; empty: only the share is shown
};

/// A donut whose slices can be hovered, clicked, and reached with the arrow keys (Enter activates).
class DonutChart : public QWidget
{
    Q_OBJECT

public:
    explicit DonutChart(QWidget* parent = nullptr);
    ~DonutChart() override;

    void setSlices(const QList<Slice>& slices);
    [[nodiscard]] QList<Slice> slices() const;
    /// A slice in words: its name, value and share.
    [[nodiscard]] QString described(int index) const;
    /// A point inside the slice, in widget coordinates; null if the slice is too small to be drawn.
    [[nodiscard]] QRect sliceRect(int index) const;
    void setCentre(const QString& bigText, const QString& smallText);
    /// Marks a slice as if hovered (-1: none), for a legend beside the chart.
    void setHighlighted(int index);
    [[nodiscard]] int highlighted() const;

    [[nodiscard]] QSize sizeHint() const override { return {380, 380}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 180}; }

Q_SIGNALS:
    void sliceActivated(const QVariant& id);
    void highlightedChanged(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace stagewright
