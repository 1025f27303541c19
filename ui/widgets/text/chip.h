// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/tone.h"

#include <QLabel>

namespace stagewright {

/// A small rounded label. Its text is always plain; if it is too long it is elided and shown in full in the
/// tool tip.
class Chip : public QLabel
{
    Q_OBJECT

public:
    using Tone = stagewright::Tone;

    explicit Chip(const QString& text = {}, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return tone_; }
    void setIconName(const QString& name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Tone tone_;
    QString iconName_;
};

} // namespace stagewright
