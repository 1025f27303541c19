// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/widgets/theme/icons.h"

#include <QEvent>
#include <QPainter>

namespace stagewright {

QColor toneColor(TextTone tone, const Theme& theme)
{
    switch (tone) {
    case TextTone::Normal:
        return theme.text;
    case TextTone::Muted:
        return theme.textMuted;
    case TextTone::Faint:
        return theme.textFaint;
    case TextTone::Accent:
        return theme.accent;
    case TextTone::Success:
        return theme.success;
    case TextTone::Warning:
        return theme.warning;
    case TextTone::Danger:
        return theme.danger;
    }
    return theme.text;
}

TextLabel::TextLabel(const QString& text, TextStyle style, TextTone tone, QWidget* parent)
    : QLabel(text, parent), tone_(tone)
{
    setTextFormat(Qt::PlainText);
    setStyle(style);
    applyTone();
}

void TextLabel::setStyle(TextStyle style)
{
    setFont(stagewright::font(style));
}

void TextLabel::setTone(TextTone tone)
{
    tone_ = tone;
    applyTone();
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyTone();
}

void TextLabel::applyTone()
{
    const Theme& theme = Theme::of(this);
    const QColor color = toneColor(tone_, theme);
    if (applying_ || (testAttribute(Qt::WA_SetPalette) && palette().color(QPalette::WindowText) == color))
        return;
    applying_ = true;
    // What was set before stays: it may hold the other theme.
    QPalette own = testAttribute(Qt::WA_SetPalette) ? palette() : QPalette();
    own.setColor(QPalette::WindowText, color);
    own.setColor(QPalette::Disabled, QPalette::WindowText, theme.textFaint);
    setPalette(own);
    applying_ = false;
}

IconLabel::IconLabel(const QString& iconName, int size, TextTone tone, QWidget* parent)
    : QWidget(parent), iconName_(iconName), size_(size), tone_(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIconName(const QString& name)
{
    iconName_ = name;
    update();
}

void IconLabel::setTone(TextTone tone)
{
    tone_ = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    if (iconName_.isEmpty())
        return;
    QPainter painter(this);
    painter.drawPixmap(QPointF((width() - size_) / 2.0, (height() - size_) / 2.0),
                       iconPixmap(iconName_, toneColor(tone_, Theme::of(this)), size_, devicePixelRatioF()));
}

} // namespace stagewright
