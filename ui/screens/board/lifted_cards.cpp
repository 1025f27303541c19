// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/lifted_cards.h"

#include "ui/screens/board/card_delegate.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>

namespace stagewright {

namespace {

constexpr int around = 48; ///< room for shadow, turning and the badge
constexpr int pillHeight = 28;
constexpr int pillGap = 14;
constexpr qreal topTurn = 2;
constexpr qreal belowTurn = 4.5;
constexpr int belowBy = 8;
constexpr int badgeSide = 26;
constexpr int glideMs = 120;

} // namespace

LiftedCards::LiftedCards(const QPixmap& top, const QPixmap& below, int cards, QPoint grabbedAt,
                         QWidget* parent)
    : QWidget(parent), top_(top), below_(below), cards_(cards), grabbedAt_(grabbedAt), glide_(this, "pos")
{
    setObjectName(QStringLiteral("liftedCards"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    const QSizeF card = top_.deviceIndependentSize();
    resize(static_cast<int>(card.width()) + 2 * around + 160, static_cast<int>(card.height()) + 2 * around);
    glide_.setDuration(glideMs);
    glide_.setEasingCurve(QEasingCurve::OutCubic);
    connect(&glide_, &QPropertyAnimation::finished, this, &QObject::deleteLater);
}

void LiftedCards::follow(QPoint at, const QString& to)
{
    move(at - grabbedAt_ - QPoint(around, around));
    if (to != to_) {
        to_ = to;
        update();
    }
}

void LiftedCards::glideBack(QPoint at)
{
    to_.clear();
    update();
    glide_.setStartValue(pos());
    glide_.setEndValue(at - grabbedAt_ - QPoint(around, around));
    glide_.start();
}

void LiftedCards::paintLifted(QPainter& painter, const QPixmap& card, QPointF at, qreal degrees) const
{
    const Theme& theme = Theme::of(this);
    QRectF place(at, card.deviceIndependentSize());
    place.setHeight(place.height() - CardDelegate::gap);
    painter.save();
    painter.translate(place.center());
    painter.rotate(degrees);
    painter.translate(-place.center());
    // A wide soft shadow below, and a narrow one close by.
    const auto shadow = [&](int down, int blur, qreal strength) {
        painter.setPen(Qt::NoPen);
        constexpr int layers = 10;
        for (int layer = 0; layer < layers; ++layer) {
            const qreal out = blur * (layer - layers / 2.0) / layers;
            painter.setBrush(QColor::fromRgbF(0, 0, 0, static_cast<float>(strength / layers)));
            const qreal round = std::max(2.0, radius::card + out);
            painter.drawRoundedRect(place.translated(0, down).adjusted(-out, -out, out, out), round, round);
        }
    };
    shadow(14, 32, theme.dark ? 0.60 : 0.24);
    shadow(2, 6, theme.dark ? 0.40 : 0.12);
    painter.drawPixmap(at, card);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
    painter.restore();
}

void LiftedCards::paintTarget(QPainter& painter) const
{
    const Theme& theme = Theme::of(this);
    //: While a card is dragged: the column that it would go to.
    const QString where = tr("To %1").arg(isolated(to_));
    const QString cancel = tr("Esc cancels");
    const QFont bold = stagewright::font(TextStyle::BodyStrong);
    const QFont plain = stagewright::font(TextStyle::Body);
    const int cancelWidth = QFontMetrics(plain).horizontalAdvance(cancel);
    const QPointF at = QPointF(grabbedAt_) + QPointF(around + 8, around + pillGap + 12);
    const qreal room = width() - at.x() - cancelWidth - 3 * space::s - space::xs;
    const qreal whereWidth = std::min<qreal>(QFontMetrics(bold).horizontalAdvance(where) + 1, room);
    const QRectF pill(at.x(), at.y(), whereWidth + cancelWidth + 3 * space::s, pillHeight);
    const Theme& inverse = theme.dark ? Theme::light() : Theme::darkTheme();
    paintCard(painter, pill, inverse.surface, {}, radius::small, 0);
    paintText(painter, QRectF(pill.left() + space::s, pill.top(), whereWidth, pillHeight), where, bold,
              inverse.text);
    paintText(painter, pill.adjusted(whereWidth + 2 * space::s, 0, 0, 0), cancel, plain, inverse.textMuted);
}

void LiftedCards::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QPointF at(around, around);
    if (!below_.isNull())
        paintLifted(painter, below_, at + QPointF(belowBy, belowBy), belowTurn);
    paintLifted(painter, top_, at, topTurn);
    const Theme& theme = Theme::of(this);
    if (cards_ > 1) {
        const QString number = numberText(cards_);
        const QFont bold = stagewright::font(TextStyle::BodyStrong);
        const qreal wide = std::max<qreal>(badgeSide, QFontMetrics(bold).horizontalAdvance(number) + 14);
        const QRectF badge(at.x() + top_.deviceIndependentSize().width() - wide / 2, at.y() - badgeSide / 2.0,
                           wide, badgeSide);
        paintCard(painter, badge, theme.accent, {}, badgeSide / 2.0, 0);
        paintText(painter, badge, number, bold, theme.accentText, Qt::AlignCenter);
    }
    if (!to_.isEmpty())
        paintTarget(painter);
}

} // namespace stagewright
