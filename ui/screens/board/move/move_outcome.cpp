// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/move/move_outcome.h"

#include "core/domain/deal/progress.h"
#include "ui/text/isolated.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/text/words.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace stagewright {

namespace {

constexpr int inset = 14;
constexpr int dot = 8;
constexpr int arrow = 14;
constexpr int barHeight = 5;

int lineHeight(TextStyle style)
{
    return QFontMetrics(font(style)).height();
}

} // namespace

MoveOutcome::MoveOutcome(const Process& process, const Deal& deal, const Currency& currency, QWidget* parent)
    : QWidget(parent), process_(process), deal_(deal), currency_(currency), after_(deal.progress)
{
    setObjectName(QStringLiteral("moveOutcome"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAfter(after_);
}

QString MoveOutcome::stageName(StageId stage) const
{
    const Stage* found = process_.stage(stage);
    return found ? found->name.text() : notStartedText();
}

QString MoveOutcome::weighted(const Progress& progress) const
{
    const qint64 minor = weightedMinor(deal_.facts.valueMinor, progress.doneWeight, progress.totalWeight);
    return moneyText({minor, currency_}, QLocale());
}

QList<MoveOutcome::Figure> MoveOutcome::figures() const
{
    return {{tr("Probability"), percentText(probability(deal_.progress)), percentText(probability(after_))},
            {tr("Weighted"), weighted(deal_.progress), weighted(after_)},
            {tr("Stage"), stageName(deal_.progress.stage), stageName(after_.stage)}};
}

void MoveOutcome::setAfter(const Progress& after)
{
    after_ = after;
    QStringList spoken;
    for (const Figure& figure : figures())
        spoken << tr("%1: %2, then %3").arg(figure.title, isolated(figure.before), isolated(figure.after));
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    update();
}

QSize MoveOutcome::sizeHint() const
{
    return {300, 2 * inset + lineHeight(TextStyle::Caption) + 4 + lineHeight(TextStyle::BodyStrong) + 6 +
                     barHeight};
}

void MoveOutcome::paintFigure(QPainter& painter, const QRectF& room, const Figure& figure, bool dots) const
{
    const Theme& theme = Theme::of(this);
    const QFont plain = stagewright::font(TextStyle::Body);
    const QFont bold = stagewright::font(TextStyle::BodyStrong);
    QRectF line(room.left(), room.top(), room.width(), lineHeight(TextStyle::Caption));
    paintText(painter, line, figure.title, stagewright::font(TextStyle::Caption), theme.textMuted);
    line = QRectF(room.left(), line.bottom() + 4, room.width(), lineHeight(TextStyle::BodyStrong));
    const auto paintDot = [&](StageId stage) {
        if (!dots)
            return;
        const QRectF place(line.left(), line.center().y() - dot / 2.0, dot, dot);
        const auto at = static_cast<int>(process_.stageIndex(stage));
        paintCard(painter, place, theme.stage(at), {}, dot / 2.0, 0);
        line.setLeft(line.left() + dot + 6);
    };
    paintDot(deal_.progress.stage);
    // Both get what they need if there is room, otherwise the same.
    const qreal fixed = arrow + 2 * space::s + (dots ? dot + 6 : 0);
    const qreal needs = QFontMetrics(bold).horizontalAdvance(figure.after) + 2;
    const qreal free = line.width() - fixed;
    const qreal first = std::min<qreal>(QFontMetrics(plain).horizontalAdvance(figure.before) + 2,
                                        std::max(free / 2, free - needs));
    const qreal used = paintText(painter, QRectF(line.left(), line.top(), first, line.height()),
                                 figure.before, plain, theme.textMuted);
    line.setLeft(line.left() + used + space::s);
    painter.drawPixmap(
        QPointF(line.left(), line.center().y() - arrow / 2.0),
        iconPixmap(QStringLiteral("arrow-right"), theme.textMuted, arrow, devicePixelRatioF()));
    line.setLeft(line.left() + arrow + space::s);
    paintDot(after_.stage);
    paintText(painter, line, figure.after, bold, theme.text);
}

void MoveOutcome::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    paintCard(painter, rect(), mixed(theme.surface, theme.neutralSoft, 0.6), theme.border, radius::card);
    const QRectF inner = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    const QList<Figure> all = figures();
    const qreal shares[] = {0.24, 0.36, 0.40};
    qreal left = inner.left();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const qreal width = inner.width() * shares[i];
        paintFigure(painter, QRectF(left, inner.top(), width - space::m, inner.height()), all.at(i), i == 2);
        left += width;
    }
    // What was there before in the colour of the stage before, what comes in the new one's.
    const QRectF bar(inner.left(), inner.bottom() - barHeight, inner.width() * shares[0] - space::l,
                     barHeight);
    const qreal before = probability(deal_.progress) / 100.0;
    const qreal after = probability(after_) / 100.0;
    const auto color = [&](StageId stage) {
        return theme.stage(static_cast<int>(process_.stageIndex(stage)));
    };
    paintProgress(painter, bar, after, color(after_.stage), theme);
    if (before < after && before > 0) {
        painter.save();
        painter.setClipRect(QRectF(bar.left(), bar.top(), bar.width() * before, bar.height()));
        paintProgress(painter, bar, after, color(deal_.progress.stage), theme);
        painter.restore();
    }
}

} // namespace stagewright
