// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/button.h"

#include "ui/widgets/text/tool_tip.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 13;
constexpr int linkPadding = 5;
constexpr int iconSide = 16;
constexpr int gap = 8;
constexpr int arrowSide = 14;

struct Look
{
    QColor fill;
    QColor border;
    QColor text;
};

Look lookOf(Button::Kind kind, bool active, bool disabled, const Theme& theme)
{
    Look look;
    switch (kind) {
    case Button::Kind::Primary:
        look = {theme.accent, {}, theme.accentText};
        break;
    case Button::Kind::Success:
        look = {theme.successFill, {}, Qt::white};
        break;
    case Button::Kind::Danger:
        look = {theme.danger, {}, theme.accentText};
        break;
    case Button::Kind::Secondary:
        look = {theme.surface, theme.border, theme.text};
        break;
    case Button::Kind::SecondaryDanger:
        look = {theme.surface, theme.border, theme.danger};
        break;
    case Button::Kind::Quiet:
        look = {Qt::transparent, {}, theme.textMuted};
        break;
    case Button::Kind::Link:
        look = {Qt::transparent, {}, theme.accent};
        break;
    }
    if (active)
        look = {theme.accentSoft, mixed(theme.accentSoft, theme.accent, 0.35), theme.accentSoftText};
    if (disabled) {
        const bool filled = look.fill.alpha() > 0 && !look.border.isValid();
        if (filled)
            look.fill = theme.neutralSoft;
        look.text = mixed(theme.textFaint, theme.surface, 0.35);
    }
    return look;
}

QColor pressedOrHovered(const QColor& fill, bool filled, bool pressed, const Theme& theme)
{
    if (!filled)
        return pressed ? mixed(theme.neutralSoft, theme.border, 0.5) : theme.neutralSoft;
    return mixed(fill, theme.dark ? QColor(Qt::white) : QColor(Qt::black), pressed ? 0.16 : 0.08);
}

/// The text as it appears: one ampersand marks a shortcut letter, two stand for one.
QString withoutMnemonic(const QString& text)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool mark = text.at(i) == u'&' && i + 1 < text.size() && !text.at(i + 1).isSpace();
        if (mark)
            ++i;
        shown.append(text.at(i));
    }
    return shown;
}

void paintInnerRing(QPainter& painter, const QRectF& rect, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.5));
    painter.drawRoundedRect(rect.adjusted(3, 3, -3, -3), radius::control - 2, radius::control - 2);
    painter.restore();
}

} // namespace

bool isPlainEnter(const QKeyEvent& event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return enter && !event.isAutoRepeat() && !(event.modifiers() & ~Qt::KeypadModifier);
}

Button::Button(Kind kind, const QString& text, QWidget* parent) : Button(kind, {}, text, parent) {}

Button::Button(Kind kind, const QString& iconName, const QString& text, QWidget* parent)
    : QPushButton(text, parent), kind_(kind), iconName_(iconName)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(kind == Kind::Link ? QSizePolicy::Maximum : QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Button::setKind(Kind kind)
{
    kind_ = kind;
    updateGeometry();
    update();
}

void Button::setIconName(const QString& name)
{
    iconName_ = name;
    updateGeometry();
    update();
}

void Button::setMenuArrow(bool on)
{
    menuArrow_ = on;
    updateGeometry();
    update();
}

void Button::setActive(bool active)
{
    active_ = active;
    update();
}

void Button::setMaximumTextWidth(int width)
{
    maximumTextWidth_ = width;
    updateGeometry();
    update();
}

QFont Button::textFont() const
{
    QFont result = stagewright::font(TextStyle::Body);
    result.setWeight(kind_ == Kind::Link || active_ ? QFont::DemiBold : QFont::Medium);
    return result;
}

QString Button::shownText() const
{
    return withoutMnemonic(text());
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    int textWidth = metrics.horizontalAdvance(shownText());
    if (maximumTextWidth_ > 0)
        textWidth = std::min(textWidth, maximumTextWidth_);
    int width = textWidth + 2 * (kind_ == Kind::Link ? linkPadding : padding) + 1;
    if (!iconName_.isEmpty())
        width += iconSide + (textWidth > 0 ? gap : 0);
    if (menuArrow_)
        width += arrowSide + gap - 2;
    const int height = kind_ == Kind::Link ? metrics.height() + 8 : std::max(32, metrics.height() + 14);
    return {width, height};
}

QSize Button::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    // A button whose text may be long gives way to its neighbours.
    return maximumTextWidth_ > 0 ? QSize(std::min(hint.width(), 80), hint.height()) : hint;
}

bool Button::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width() + 1) {
        const QFontMetrics metrics(textFont());
        const bool cut =
            width() < sizeHint().width() ||
            (maximumTextWidth_ > 0 && metrics.horizontalAdvance(shownText()) > maximumTextWidth_);
        if (cut) {
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), toolTipText(shownText()), this);
            return true;
        }
    }
    return QPushButton::event(event);
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    Look look = lookOf(kind_, active_ || isChecked(), !isEnabled(), theme);
    const bool filled = look.fill.alpha() > 0 && !look.border.isValid();
    const bool touched = isEnabled() && (isDown() || underMouse());
    if (touched && kind_ != Kind::Link && !active_)
        look.fill = pressedOrHovered(look.fill, filled, isDown(), theme);
    if (look.fill.alpha() > 0)
        paintCard(painter, rect(), look.fill, look.border, radius::control, look.border.isValid() ? 1 : 0);

    QFont letters = textFont();
    letters.setUnderline(kind_ == Kind::Link && touched);
    const QFontMetrics metrics(letters);
    const int side = kind_ == Kind::Link ? linkPadding : padding;
    int room = width() - 2 * side;
    const int iconPart = iconName_.isEmpty() ? 0 : iconSide + (shownText().isEmpty() ? 0 : gap);
    const int arrowPart = menuArrow_ ? arrowSide + gap - 2 : 0;
    room -= iconPart + arrowPart;
    const int textWidth = std::min(metrics.horizontalAdvance(shownText()), std::max(0, room));
    qreal x = side + std::max(0, room - textWidth) / 2.0;
    if (!iconName_.isEmpty()) {
        painter.drawPixmap(QPointF(std::round(x), (height() - iconSide) / 2.0),
                           iconPixmap(iconName_, look.text, iconSide, devicePixelRatioF()));
        x += iconPart;
    }
    paintText(painter, QRectF(x, 0, textWidth + 1, height()), shownText(), letters, look.text);
    x += textWidth + gap - 2;
    if (menuArrow_)
        painter.drawPixmap(QPointF(std::round(x), (height() - arrowSide) / 2.0 + 1),
                           iconPixmap(u"chevron-down"_s, look.text, arrowSide, devicePixelRatioF()));
    if (!showsFocus(this))
        return;
    if (filled && kind_ != Kind::Link) // a ring in the button's own colour would be invisible
        paintInnerRing(painter, QRectF(rect()), look.text);
    else
        paintFocusRing(painter, rect(), radius::control, theme);
}

void Button::keyPressEvent(QKeyEvent* event)
{
    if (isPlainEnter(*event))
        click();
    else
        QPushButton::keyPressEvent(event);
}

IconButton::IconButton(const QString& iconName, const QString& name, QWidget* parent)
    : QToolButton(parent), iconName_(iconName)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void IconButton::setIconName(const QString& name)
{
    iconName_ = name;
    update();
}

void IconButton::setName(const QString& name)
{
    name_ = name;
    setAccessibleName(name);
    updateToolTip();
}

void IconButton::setShortcutHint(const QKeySequence& shortcut)
{
    shortcutHint_ = shortcut;
    updateToolTip();
}

void IconButton::setOutlined(bool outlined)
{
    outlined_ = outlined;
    update();
}

void IconButton::setIconColor(const QColor& color)
{
    iconColor_ = color;
    update();
}

void IconButton::setSide(int pixels)
{
    side_ = pixels;
    updateGeometry();
    update();
}

void IconButton::setDot(bool on)
{
    dot_ = on;
    update();
}

QSize IconButton::sizeHint() const
{
    return {side_, side_};
}

void IconButton::updateToolTip()
{
    QString tip = name_;
    if (!shortcutHint_.isEmpty())
        tip += u" ("_s + shortcutHint_.toString(QKeySequence::NativeText) + u')';
    setToolTip(toolTipText(tip));
    // Without a description of its own, it would be the tool tip, including markup.
    setAccessibleDescription(tip);
}

void IconButton::keyPressEvent(QKeyEvent* event)
{
    if (isPlainEnter(*event))
        click();
    else
        QToolButton::keyPressEvent(event);
}

bool IconButton::event(QEvent* event)
{
    if (event->type() == QEvent::EnabledChange)
        update();
    return QToolButton::event(event);
}

void IconButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    const bool touched = isEnabled() && (isDown() || underMouse());
    QColor fill = outlined_ ? theme.surface : QColor(Qt::transparent);
    if (isChecked())
        fill = theme.accentSoft;
    else if (touched)
        fill = pressedOrHovered(fill, false, isDown(), theme);
    if (outlined_ || fill.alpha() > 0)
        paintCard(painter, rect(), fill, outlined_ ? theme.border : QColor(), radius::control,
                  outlined_ ? 1 : 0);

    QColor color = iconColor_.isValid() ? iconColor_ : outlined_ ? theme.text : theme.textMuted;
    if (isChecked())
        color = theme.accentSoftText;
    if (!isEnabled())
        color = mixed(theme.textFaint, theme.surface, 0.45);
    const int picture = side_ >= 36 ? 20 : side_ >= 30 ? 18 : std::min(16, side_ - 6);
    painter.drawPixmap(QPoint((width() - picture) / 2, (height() - picture) / 2),
                       iconPixmap(iconName_, color, picture, devicePixelRatioF()));
    if (dot_) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.danger);
        painter.drawEllipse(QPointF(width() / 2.0 + picture / 2.0, height() / 2.0 - picture / 2.0), 4, 4);
    }
    if (showsFocus(this))
        paintFocusRing(painter, rect(), radius::control, theme);
}

} // namespace stagewright
