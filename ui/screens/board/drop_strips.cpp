// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/drop_strips.h"

#include "ui/text/isolated.h"
#include "ui/text/words.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>

namespace stagewright {

namespace {

constexpr int stripHeight = 68;
constexpr int margin = 20;
constexpr int badge = 36;
constexpr int narrow = 360; ///< below this there is no second line

} // namespace

DropStrips::DropStrips(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dropStrips"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropStrips::setRoom(const QRect& room)
{
    setGeometry(room.left() + margin, room.bottom() + 1 - stripHeight - margin, room.width() - 2 * margin,
                stripHeight);
}

void DropStrips::open(const QRect& room)
{
    setRoom(room);
    target_.reset();
    won_.clear();
    show();
    raise();
}

void DropStrips::setMissing(const QStringList& actions)
{
    QStringList names;
    for (const QString& name : actions)
        names.append(isolated(name));
    won_ = names.isEmpty() ? QString() : tr("Still needed first: %1").arg(names.join(QStringLiteral(", ")));
    update();
}

QRect DropStrips::place(DealStatus status) const
{
    const int width = (this->width() - space::m) / 2;
    return {status == DealStatus::Won ? 0 : this->width() - width, 0, width, height()};
}

std::optional<DealStatus> DropStrips::at(QPoint position) const
{
    for (const DealStatus status : {DealStatus::Won, DealStatus::Lost}) {
        if (isVisible() && place(status).translated(pos()).contains(position))
            return status;
    }
    return {};
}

void DropStrips::setTarget(std::optional<DealStatus> target)
{
    if (target == target_)
        return;
    target_ = target;
    update();
}

void DropStrips::paintStrip(QPainter& painter, DealStatus status) const
{
    const Theme& theme = Theme::of(this);
    const bool won = status == DealStatus::Won;
    const QColor color = won ? theme.success : theme.danger;
    const bool hit = target_ == status;
    const QRectF strip = QRectF(place(status)).adjusted(1, 1, -1, -1);
    painter.setPen(hit ? QPen(color, 2) : QPen(color, 1.5, Qt::DashLine));
    painter.setBrush(won ? theme.successSoft : theme.dangerSoft);
    painter.drawRoundedRect(strip, radius::card, radius::card);

    const QString title = statusText(status);
    const QString second = won ? won_ : tr("Asks for the reason");
    const bool twoLines = strip.width() >= narrow && !second.isEmpty();
    const QFont titleFont = stagewright::font(TextStyle::Title);
    const QFont body = stagewright::font(TextStyle::Body);
    const qreal widest = std::max(QFontMetrics(titleFont).horizontalAdvance(title),
                                  twoLines ? QFontMetrics(body).horizontalAdvance(second) : 0);
    const qreal textWidth = std::min(widest + 1, strip.width() - badge - 3 * space::m);
    const qreal left = strip.center().x() - (badge + space::m + textWidth) / 2;
    const QRectF round(left, strip.center().y() - badge / 2.0, badge, badge);
    paintCard(painter, round, theme.surface, {}, badge / 2.0, 0);
    const int side = 18;
    const QRect icon(static_cast<int>(round.center().x()) - side / 2,
                     static_cast<int>(round.center().y()) - side / 2, side, side);
    painter.drawPixmap(icon.topLeft(), iconPixmap(won ? QStringLiteral("trophy") : QStringLiteral("close"),
                                                  color, side, devicePixelRatioF()));
    const QRectF text(round.right() + space::m, strip.top(), textWidth, strip.height());
    const qreal middle = strip.center().y();
    if (!twoLines) {
        paintText(painter, text, title, titleFont, color);
        return;
    }
    paintText(painter, QRectF(text.left(), middle - 22, textWidth, 22), title, titleFont, color);
    paintText(painter, QRectF(text.left(), middle + 1, textWidth, 19), second, body, theme.textMuted);
}

void DropStrips::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStrip(painter, DealStatus::Won);
    paintStrip(painter, DealStatus::Lost);
}

} // namespace stagewright
