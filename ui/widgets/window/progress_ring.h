// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace stagewright {

/// A ring with a percentage in its middle.
class ProgressRing : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRing(QWidget* parent = nullptr);

    void setPercent(int percent);
    [[nodiscard]] int percent() const { return percent_; }
    /// An invalid colour means the accent colour.
    void setColor(const QColor& color);
    void setDiameter(int diameter);

    [[nodiscard]] QSize sizeHint() const override { return {diameter_, diameter_}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int percent_ = 0;
    int diameter_ = 64;
    QColor color_;
};

} // namespace stagewright
