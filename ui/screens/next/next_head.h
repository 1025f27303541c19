// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace stagewright {

/// What the columns of the list are called, over it.
class NextHead : public QWidget
{
    Q_OBJECT

public:
    explicit NextHead(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// Pixels at the right that the list leaves to its scroll bar.
    void setRightMargin(int pixels);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int rightMargin_ = 0;
};

} // namespace stagewright
