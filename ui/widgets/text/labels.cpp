// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text/labels.h"

#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/text_lines.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

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

namespace {

constexpr int longWord = 200; ///< pixels that a single word may ask for

} // namespace

int TextLabel::marginsWidth() const
{
    const QMargins around = contentsMargins();
    return around.left() + around.right() + 2 * margin();
}

bool TextLabel::mustPartWords(int width) const
{
    return wordWrap() && longestWord(text(), fontMetrics()) > width - marginsWidth();
}

QSize TextLabel::sizeHint() const
{
    const QSize whole = QLabel::sizeHint();
    if (!mustPartWords(longWord))
        return whole;
    const int width = std::min(whole.width(), 2 * longWord);
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    if (!mustPartWords(longWord))
        return whole;
    return {std::min(whole.width(), longWord), std::min(whole.height(), fontMetrics().height())};
}

int TextLabel::heightForWidth(int width) const
{
    if (!mustPartWords(width))
        return QLabel::heightForWidth(width);
    const auto lines = wrappedLines(text(), font(), width - marginsWidth());
    const QMargins around = contentsMargins();
    return static_cast<int>(lines.size()) * fontMetrics().height() + around.top() + around.bottom() +
           2 * margin();
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (!mustPartWords(width())) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect place = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const auto lines = wrappedLines(text(), font(), place.width());
    const int height = static_cast<int>(lines.size()) * fontMetrics().height();
    const bool centred = alignment().testFlag(Qt::AlignVCenter) && height < place.height();
    paintLines(painter, place.translated(0, centred ? (place.height() - height) / 2 : 0), lines, font(),
               palette().color(foregroundRole()));
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
    // Starts from the palette set before, which may put the label in the other theme.
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
