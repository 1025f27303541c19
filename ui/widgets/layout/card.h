// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace stagewright {

/// A rounded surface with a border; lay out children in it as in any frame.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    /// A coloured line along the upper edge (stages).
    void setTopColor(const QColor& color);
    void setHighlighted(bool highlighted);
    /// Uses the colour of the page instead of that of a surface (quotes inside a page).
    void setSunken(bool sunken);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor topColor_;
    bool highlighted_ = false;
    bool sunken_ = false;
};

/// A thin line in the border colour.
class Separator : public QWidget
{
    Q_OBJECT

public:
    explicit Separator(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace stagewright
