// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/theme.h"

#include <QLabel>

namespace stagewright {

/// Which theme colour a text is drawn in.
enum class TextTone { Normal, Muted, Faint, Accent, Success, Warning, Danger };

/// A plain-text label of the type scale that keeps its tone when the theme changes. If it wraps, words longer
/// than the label are broken, so that a pasted link does not widen anything.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString& text = {}, TextStyle style = TextStyle::Body,
                       TextTone tone = TextTone::Normal, QWidget* parent = nullptr);

    void setStyle(TextStyle style);
    void setTone(TextTone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTone();
    [[nodiscard]] int marginsWidth() const;
    [[nodiscard]] bool mustPartWords(int width) const;

    TextTone tone_;
    bool applying_ = false;
};

[[nodiscard]] QColor toneColor(TextTone tone, const Theme& theme);

/// An icon of the program's set in the colour of a tone.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString& iconName = {}, int size = 16, TextTone tone = TextTone::Muted,
                       QWidget* parent = nullptr);

    void setIconName(const QString& name);
    void setTone(TextTone tone);
    [[nodiscard]] QSize sizeHint() const override { return {size_, size_}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString iconName_;
    int size_;
    TextTone tone_;
};

} // namespace stagewright
