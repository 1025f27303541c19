// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/board_column.h"

#include "ui/models/desk/desk.h"
#include "ui/screens/board/card_delegate.h"
#include "ui/text/isolated.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int headLine = 3;
constexpr int newButtonSide = 26;

} // namespace

ColumnHead::ColumnHead(int stage, const QString& name, const QString& hint, QWidget* parent)
    : QWidget(parent), stage_(stage), name_(name)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QString shown = hint.isEmpty() ? name : name + u'\n' + hint;
    hint_ = hint;
    setToolTip(u"<qt>"_s + shown.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s);
}

void ColumnHead::setSums(const Sums& sums, const Currency& currency)
{
    const QLocale locale;
    count_ = numberText(sums.count);
    value_ = moneyText({sums.valueMinor, currency}, locale);
    weighted_ = tr("weighted %1").arg(amountText({sums.weightedMinor, currency}, locale));
    setAccessibleName(countText(tr("%1: %n deal(s)", nullptr, static_cast<int>(sums.count)), sums.count)
                          .arg(isolated(name_)));
    const QString inWords = value_ + u", "_s + weighted_;
    setAccessibleDescription(hint_.isEmpty() ? inWords : inWords + u". "_s + hint_);
    update();
}

QSize ColumnHead::sizeHint() const
{
    const int title = QFontMetrics(stagewright::font(TextStyle::BodyStrong)).height();
    const int sums = QFontMetrics(stagewright::font(TextStyle::Caption)).height();
    return {160, headLine + space::s + title + 3 + sums + space::s};
}

void ColumnHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(QRect(0, 0, width(), headLine), theme.stage(stage_));

    const QFont bold = stagewright::font(TextStyle::BodyStrong);
    const int titleHeight = QFontMetrics(bold).height();
    const QSizeF chip = chipSize(count_);
    const qreal left = space::xs;
    const QRectF title(left, headLine + space::s, width() - left - chip.width() - space::s - reserved_,
                       titleHeight);
    const qreal used = paintText(painter, title, name_, bold, theme.text);
    const QRectF count =
        paintChip(painter, {left + used + space::s, title.center().y()}, count_, Tone::Neutral, theme);
    if (coming_ > 0)
        paintComing(painter, {count.right() + space::s, title.center().y()}, theme);

    const QFont caption = stagewright::font(TextStyle::Caption);
    const QRectF sums(left, title.bottom() + 3, width() - 2 * left, QFontMetrics(caption).height());
    const qreal valueWidth = paintText(painter, sums, value_, caption, theme.textMuted);
    paintText(painter, sums.adjusted(valueWidth, 0, 0, 0), u" · "_s + weighted_, caption, theme.textFaint);
}

void ColumnHead::paintComing(QPainter& painter, const QPointF& leftCentre, const Theme& theme) const
{
    const QString text = u'+' + numberText(coming_);
    const QSizeF size = chipSize(text) + QSizeF(4, 0);
    const QRectF chip(leftCentre.x(), leftCentre.y() - size.height() / 2, size.width(), size.height());
    paintCard(painter, chip, theme.accent, {}, size.height() / 2, 0);
    paintText(painter, chip, text, stagewright::font(TextStyle::Small), theme.accentText, Qt::AlignCenter);
}

void ColumnHead::setComing(int cards)
{
    if (cards == coming_)
        return;
    coming_ = cards;
    update();
}

BoardColumnView::BoardColumnView(const Desk& desk, const CardSelection& selection, const Stage* stage,
                                 int place, int idleDays, DealListModel* cards, QWidget* parent)
    : QWidget(parent),
      stage_(stage ? stage->id : StageId()),
      name_(stage ? stage->name.text() : notStartedText()),
      cards_(*cards)
{
    head_ = new ColumnHead(place, name_, stage ? stage->hint : QString(), this);
    head_->setObjectName(u"columnHead"_s);
    list_ = new CardList(selection, this);
    list_->setObjectName(u"cards"_s);
    list_->setAccessibleName(name_);
    list_->setModel(cards);
    delegate_ = new CardDelegate(desk, place, idleDays, list_);
    list_->setItemDelegate(delegate_);
    // The cards outlive the views when the board is rebuilt.
    cards->setSpeaker(
        [self = QPointer(delegate_)](const DealRow& deal) { return self ? self->spoken(deal) : deal.name; });

    if (stage_.isNull())
        addButton();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(beside, 0, beside, 0);
    layout->setSpacing(0);
    layout->addWidget(head_);
    layout->addWidget(list_, 1);
    setMinimumWidth(190 + 2 * beside);
}

void BoardColumnView::setCompact(bool compact)
{
    delegate_->setCompact(compact);
    list_->doItemsLayout();
}

void BoardColumnView::addButton()
{
    auto* add = new IconButton(u"add"_s, tr("New deal"), head_);
    add->setObjectName(u"columnAdd"_s);
    add->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_N));
    add->setSide(newButtonSide);
    head_->setReserved(newButtonSide + space::s);
    auto* line = new QHBoxLayout(head_);
    line->setContentsMargins(0, headLine + space::xs, 0, 0);
    line->addWidget(add, 0, Qt::AlignRight | Qt::AlignTop);
    connect(add, &IconButton::clicked, this, &BoardColumnView::newDealWanted);
}

void BoardColumnView::setTarget(const QList<int>& gaps, int coming)
{
    head_->setComing(coming);
    list_->setGaps(gaps);
    update();
}

void BoardColumnView::paintEvent(QPaintEvent*)
{
    if (list_->gaps().isEmpty())
        return;
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    paintCard(painter, rect(), mixed(theme.page, theme.accentSoft, theme.dark ? 0.55 : 0.75), {},
              radius::card, 0);
}

} // namespace stagewright
