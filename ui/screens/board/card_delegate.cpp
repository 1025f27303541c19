// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/card_delegate.h"

#include "core/domain/deal/progress.h"
#include "ui/models/deals/deal_list_model.h"
#include "ui/models/desk/desk.h"
#include "ui/screens/board/card_list.h"
#include "ui/screens/board/card_mark.h"
#include "ui/screens/board/card_selection.h"
#include "ui/text/isolated.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/widgets/text/avatar.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

namespace stagewright {

namespace {

constexpr int padding = 12;
constexpr int valueGap = 9;
constexpr int barGap = 6;
constexpr int barHeight = 5;
constexpr int footGap = 10;
constexpr int avatarSide = 22;
constexpr int percentWidth = 48;
constexpr qreal liftedOpacity = 0.38;

int lineHeight(TextStyle style)
{
    return QFontMetrics(font(style)).height();
}

int footHeight()
{
    return std::max(avatarSide, lineHeight(TextStyle::Small) + 5);
}

int cardHeight()
{
    return 2 * padding + lineHeight(TextStyle::BodyStrong) + lineHeight(TextStyle::Caption) + valueGap +
           lineHeight(TextStyle::BodyStrong) + barGap + barHeight + footGap + footHeight();
}

int compactFoot()
{
    return lineHeight(TextStyle::Small) + 5;
}

int compactHeight()
{
    return 2 * padding + lineHeight(TextStyle::BodyStrong) + space::xs + compactFoot();
}

Tone toneOf(CardMark::Kind kind)
{
    switch (kind) {
    case CardMark::Kind::NothingPlanned:
        return Tone::Neutral;
    case CardMark::Kind::Idle:
        return Tone::Warning;
    case CardMark::Kind::Planned:
    case CardMark::Kind::Today:
        return Tone::Accent;
    case CardMark::Kind::Overdue:
        return Tone::Danger;
    }
    return Tone::Neutral;
}

bool hasClock(CardMark::Kind kind)
{
    return kind != CardMark::Kind::NothingPlanned && kind != CardMark::Kind::Idle;
}

bool isLifted(const QStyleOptionViewItem& option, DealId deal)
{
    const auto* list = qobject_cast<const CardList*>(option.widget);
    return list && list->selection().isLifted(deal);
}

bool isMarked(const QStyleOptionViewItem& option, DealId deal)
{
    const auto* list = qobject_cast<const CardList*>(option.widget);
    return list && list->selection().isMarked(deal);
}

} // namespace

CardDelegate::CardDelegate(const Desk& desk, int stage, int idleDays, QObject* parent)
    : QStyledItemDelegate(parent), desk_(desk), stage_(stage), idleDays_(idleDays)
{}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto deal = index.data(DealListModel::RowRole).value<DealRow>();
    const Theme& theme = Theme::of(option.widget);
    const QRectF card = QRectF(option.rect).adjusted(0, 0, 0, -gap);
    if (isLifted(option, deal.id)) {
        // Its place, while the card itself is being dragged.
        painter->save();
        painter->setOpacity(liftedOpacity);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.borderStrong, 1.5, Qt::DashLine));
        painter->setBrush(theme.surface);
        painter->drawRoundedRect(card.adjusted(1, 1, -1, -1), radius::card, radius::card);
        paintContent(*painter, card.adjusted(padding, padding, -padding, -padding), deal, theme);
        painter->restore();
        return;
    }
    paintFrame(*painter, card, option, theme, isMarked(option, deal.id));
    paintContent(*painter, card.adjusted(padding, padding, -padding, -padding), deal, theme);
}

void CardDelegate::paintFrame(QPainter& painter, const QRectF& card, const QStyleOptionViewItem& option,
                              const Theme& theme, bool marked) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (marked)
        paintCard(painter, card, mixed(theme.surface, theme.accentSoft, 0.6), theme.accent, radius::card, 2);
    else
        paintCard(painter, card, theme.surface, hovered ? theme.borderStrong : theme.border, radius::card);
    if (view && view->hasFocus() && option.state.testFlag(QStyle::State_Selected))
        paintFocusRing(painter, card, radius::card, theme);
}

void CardDelegate::paintCompact(QPainter& painter, const QRectF& inner, const DealRow& deal,
                                const Theme& theme) const
{
    QRectF line(inner.topLeft(), QSizeF(inner.width(), lineHeight(TextStyle::BodyStrong)));
    paintText(painter, line.adjusted(0, 0, -percentWidth, 0), deal.name, font(TextStyle::BodyStrong),
              theme.text);
    paintText(painter, line, percentText(shownProbability(deal.status, deal.progress)),
              font(TextStyle::Caption), theme.textMuted, Qt::AlignRight | Qt::AlignVCenter);
    line = QRectF(line.left(), line.bottom() + space::xs, inner.width(), compactFoot());
    const QString value = moneyText({deal.valueMinor, desk_.directory().currency}, QLocale());
    const CardMark mark = markOf(deal);
    const qreal chip = std::min<qreal>(chipSize(mark.text).width(), line.width() * 0.6);
    paintText(painter, line.adjusted(0, 0, -chip - space::s, 0), value, font(TextStyle::Caption),
              theme.textMuted);
    paintChip(painter, {line.right() - chip, line.center().y()}, mark.text, toneOf(mark.kind), theme, {},
              chip);
}

void CardDelegate::paintContent(QPainter& painter, const QRectF& inner, const DealRow& deal,
                                const Theme& theme) const
{
    if (compact_) {
        paintCompact(painter, inner, deal, theme);
        return;
    }
    QRectF line(inner.topLeft(), QSizeF(inner.width(), lineHeight(TextStyle::BodyStrong)));
    paintText(painter, line, deal.name, font(TextStyle::BodyStrong), theme.text);

    line = QRectF(line.bottomLeft(), QSizeF(inner.width(), lineHeight(TextStyle::Caption)));
    paintText(painter, line, deal.companyName.isEmpty() ? deal.personName : deal.companyName,
              font(TextStyle::Caption), theme.textMuted);

    line = QRectF(line.left(), line.bottom() + valueGap, inner.width(), lineHeight(TextStyle::BodyStrong));
    const QLocale locale;
    paintText(painter, line.adjusted(0, 0, -percentWidth, 0),
              moneyText({deal.valueMinor, desk_.directory().currency}, locale), font(TextStyle::BodyStrong),
              theme.text);
    const int percentage = shownProbability(deal.status, deal.progress);
    paintText(painter, line, percentText(percentage), font(TextStyle::Caption), theme.textMuted,
              Qt::AlignRight | Qt::AlignVCenter);

    const QRectF bar(line.left(), line.bottom() + barGap, inner.width(), barHeight);
    paintProgress(painter, bar, percentage / 100.0, theme.stage(stage_), theme);
    paintFoot(painter, QRectF(inner.left(), bar.bottom() + footGap, inner.width(), footHeight()), deal,
              theme);
}

CardMark CardDelegate::markOf(const DealRow& deal) const
{
    return cardMark(deal, idleDays_, desk_.today(), desk_.environment().zone);
}

QString CardDelegate::spoken(const DealRow& deal) const
{
    QStringList parts{isolated(deal.name)};
    if (!deal.companyName.isEmpty())
        parts << isolated(deal.companyName);
    parts << moneyText({deal.valueMinor, desk_.directory().currency}, QLocale())
          << tr("probability %1").arg(percentText(shownProbability(deal.status, deal.progress)))
          << markOf(deal).text;
    return parts.join(QStringLiteral(", "));
}

void CardDelegate::paintFoot(QPainter& painter, const QRectF& foot, const DealRow& deal,
                             const Theme& theme) const
{
    const CardMark mark = markOf(deal);
    paintChip(painter, {foot.left(), foot.center().y()}, mark.text, toneOf(mark.kind), theme,
              hasClock(mark.kind) ? QStringLiteral("clock") : QString(),
              foot.width() - avatarSide - space::s);
    const QRectF avatar(foot.right() - avatarSide, foot.center().y() - avatarSide / 2.0, avatarSide,
                        avatarSide);
    paintAvatar(painter, avatar, desk_.directory().userName(deal.owner),
                static_cast<quint64>(deal.owner.value()), theme);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {120, (compact_ ? compactHeight() : cardHeight()) + gap};
}

} // namespace stagewright
