// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a card are, and how it is drawn.
#include "ui/screens/configurator/board/items/action_card.h"
#include "ui/screens/configurator/board/items/board_text.h"
#include "ui/text/number_text.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/text_lines.h"
#include "ui/widgets/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPixmapCache>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int padding = 8;
constexpr int gripWidth = 18;
constexpr int weightHeight = 24;
constexpr int weightWidth = 50;
constexpr int markStep = 19;
constexpr int markRow = 20;
/// The space for the share beside the weight, and how wide a narrow card must be to show it.
constexpr int shareRoom = 36;
constexpr int shareFrom = 128;
constexpr int mostLines = 3;
constexpr int mostLinesCompact = 4;
constexpr qreal fadedOpacity = 0.35;
constexpr int carriedHeight = 22;
/// How far the frame of the name editor extends beyond the text.
constexpr int editMargin = 6;
constexpr int editBelow = 2;

} // namespace

QRect ActionCard::nameEditRect() const
{
    return nameRect().adjusted(-6, -editMargin, isCompact() ? 4 : 2 * buttonSide, editBelow);
}

void ActionCard::modeChanged()
{
    wrappedFor_ = -1;
    placeButtons();
    if (nameEdit_)
        nameEdit_->setGeometry(nameEditRect());
}

bool ActionCard::showsGear() const
{
    return gear_ && !gear_->isHidden();
}

void ActionCard::placeButtons()
{
    if (!gear_)
        return;
    // A narrow card has room only for the gear, and only while it is in use.
    const bool shown = !isReadOnly() && !nameEdit_ && carried_ == 1 && !faded_;
    gear_->setVisible(shown && (!isCompact() || hasFocus()));
    remove_->setVisible(shown && !isCompact());
    remove_->setGeometry(width() - buttonSide - 4, 5, buttonSide, buttonSide);
    gear_->setGeometry(isCompact() ? QRect(width() - buttonSide - 4, height() - buttonSide - padding + 2,
                                           buttonSide, buttonSide)
                                   : QRect(width() - 2 * buttonSide - 4, 5, buttonSide, buttonSide));
}

int ActionCard::nameLeftEdge() const
{
    return isCompact() ? padding : padding + gripWidth;
}

int ActionCard::nameWidth(int cardWidth) const
{
    return cardWidth - nameLeftEdge() - (isCompact() ? 0 : 2 * buttonSide) - padding;
}

const QStringList& ActionCard::nameLines(int cardWidth) const
{
    if (wrappedFor_ != cardWidth) {
        wrapped_ = wrappedLines(name(), stagewright::font(TextStyle::Body), nameWidth(cardWidth),
                                isCompact() ? mostLinesCompact : mostLines);
        lineHeight_ = QFontMetrics(stagewright::font(TextStyle::Body)).height();
        wrappedFor_ = cardWidth;
    }
    return wrapped_;
}

int ActionCard::heightForWidth(int width) const
{
    const int lines = int(nameLines(width).size());
    const int name = nameEdit_ ? nameEdit_->wantedHeight() - editMargin - editBelow : lines * lineHeight_;
    const int nameHeight = std::max(name, buttonSide);
    return padding + nameHeight + 4 + weightHeight + (marksBelow(width) ? markRow : 0) + padding;
}

bool ActionCard::marksBelow(int width) const
{
    const int share = isCompact() && width < shareFrom ? 0 : shareRoom;
    const int beside = width - (nameLeftEdge() - 2 + weightWidth + 8 + share) - padding;
    return int(marks_.size()) * markStep > beside;
}

QRect ActionCard::nameRect() const
{
    return {nameLeftEdge(), padding, nameWidth(width()), weightRect().top() - padding - 4};
}

QRect ActionCard::weightRect() const
{
    const int below = marksBelow(width()) ? markRow : 0;
    return {nameLeftEdge() - 2, height() - padding - weightHeight - below, weightWidth, weightHeight};
}

void ActionCard::resizeEvent(QResizeEvent* event)
{
    BoardItem::resizeEvent(event);
    placeButtons();
    if (nameEdit_)
        nameEdit_->setGeometry(nameEditRect());
    if (weightEdit_)
        weightEdit_->setGeometry(weightRect());
}

void ActionCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!isCacheable()) {
        paintWhole(painter);
        return;
    }
    // An edit redraws many cards that look as before: laying out text is expensive, drawing a picture is not.
    const QString key = pictureKey();
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = QPixmap(size() * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter inside(&picture);
        paintWhole(inside);
        inside.end();
        QPixmapCache::insert(key, picture);
    }
    painter.drawPixmap(0, 0, picture);
}

bool ActionCard::isCacheable() const
{
    return !hasFocus() && !isDragged() && !nameEdit_ && !weightEdit_ && !found_ && !faded_ && !selected_ &&
           !underMouse() && !(isCompact() && showsGear());
}

QString ActionCard::pictureKey() const
{
    const Theme& theme = Theme::of(this);
    return u"card %1 %2 %3x%4 %5%6%7 %8 %9\n"_s.arg(weight())
               .arg(share_)
               .arg(width())
               .arg(height())
               .arg(int(isCompact()))
               .arg(int(isReadOnly()))
               .arg(int(theme.dark))
               .arg(devicePixelRatioF())
               .arg(stagewright::font(TextStyle::Body).toString()) +
           marks_.join(u' ') + u'\n' + name();
}

void ActionCard::paintWhole(QPainter& painter)
{
    const Theme& theme = Theme::of(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    if (!isReadOnly() && !isCompact())
        painter.drawPixmap(QPoint(padding - 2, padding + 2),
                           iconPixmap(u"grip"_s, theme.textFaint, 14, devicePixelRatioF()));
    if (!nameEdit_) {
        const QStringList& lines = nameLines(width());
        QRect area = nameRect();
        if (lines.size() == 1)
            area.setTop(area.top() + std::max(0, (buttonSide - 4 - lineHeight_) / 2));
        paintLines(painter, area, lines, stagewright::font(TextStyle::Body), theme.text);
    }
    paintWeight(painter);
    if (carried_ > 1)
        paintCarried(painter);
    if (!(isCompact() && showsGear()))
        paintMarks(painter);
}

void ActionCard::paintFrame(QPainter& painter)
{
    const Theme& theme = Theme::of(this);
    const bool lit = hasFocus() || isDragged() || nameEdit_ || weightEdit_ || found_;
    if (faded_ && !lit)
        painter.setOpacity(fadedOpacity);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor fill = underMouse() && !lit ? theme.surfaceRaised : theme.surface;
    paintCard(painter, frame, selected_ ? theme.accentSoft : fill,
              lit || selected_ ? theme.accent : theme.border, radius::card, lit ? 1.5 : 1);
}

void ActionCard::paintWeight(QPainter& painter)
{
    const Theme& theme = Theme::of(this);
    const QRect box = weightRect();
    if (!weightEdit_) {
        paintCard(painter, QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme.surface, theme.border,
                  radius::control, 1);
        paintText(painter, QRectF(box).adjusted(8, 0, -16, 0), numberText(weight()),
                  stagewright::font(TextStyle::BodyStrong), theme.text);
        painter.drawPixmap(QPoint(box.right() - 16, box.center().y() - 4),
                           iconPixmap(u"chevron-down"_s, theme.textFaint, 10, devicePixelRatioF()));
    }
    // In a narrow card the marks need the room.
    if (!isCompact() || width() >= shareFrom)
        paintText(painter, QRectF(box.right() + 8, box.top(), 48, box.height()), share_,
                  stagewright::font(TextStyle::Caption), theme.textMuted);
}

void ActionCard::paintCarried(QPainter& painter)
{
    const Theme& theme = Theme::of(this);
    const QString count = numberText(carried_);
    const QFont bold = stagewright::font(TextStyle::BodyStrong);
    const int wide = std::max(carriedHeight, QFontMetrics(bold).horizontalAdvance(count) + 12);
    const QRectF pill(width() - wide - 6, 6, wide, carriedHeight);
    paintCard(painter, pill, theme.accent, QColor(), carriedHeight / 2.0, 0);
    paintText(painter, pill, count, bold, theme.accentText, Qt::AlignCenter);
}

void ActionCard::paintMarks(QPainter& painter)
{
    const Theme& theme = Theme::of(this);
    int x = width() - padding - 2;
    const int middle = marksBelow(width()) ? height() - padding - markRow / 2 + 2 : weightRect().center().y();
    for (auto mark = marks_.crbegin(); mark != marks_.crend(); ++mark) {
        x -= markStep - 3;
        const QColor color = *mark == u"mandatory"_s ? theme.danger : theme.textMuted;
        painter.drawPixmap(QPoint(x, middle - 7), iconPixmap(*mark, color, 14, devicePixelRatioF()));
        x -= 3;
    }
}

} // namespace stagewright
