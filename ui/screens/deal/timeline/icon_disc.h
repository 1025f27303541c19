// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text/chip.h"

#include <QWidget>

namespace stagewright {

/// A small icon on a soft round background, in the colours of a chip.
class IconDisc : public QWidget
{
    Q_OBJECT

public:
    IconDisc(const QString& iconName, Chip::Tone tone, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {28, 28}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString iconName_;
    Chip::Tone tone_;
};

} // namespace stagewright
