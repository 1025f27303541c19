// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/board_column.h"

#include "ui/models/desk/desk.h"
#include "ui/screens/board/card_delegate.h"
#include "ui/text/isolated.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/text/words.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int headLine = 3;

} // namespace

CardList::CardList(QWidget* parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(u"QListView { background: transparent; border: none; }"_s);
    connect(this, &QListView::clicked, this, &CardList::opened);
}

void CardList::updateGeometries()
{
    // Space for a scroll bar is always reserved, so that the cards of all columns have the same width.
    const bool scrolls = model() && contentsSize().height() > maximumViewportSize().height();
    const QMargins wanted(0, 0, scrolls ? 0 : verticalScrollBar()->sizeHint().width(), 0);
    if (viewportMargins() != wanted)
        setViewportMargins(wanted);
    QListView::updateGeometries();
}

void CardList::enter(int row)
{
    if (!model() || model()->rowCount() == 0)
        return;
    const QModelIndex index = model()->index(std::clamp(row, 0, model()->rowCount() - 1), 0);
    setCurrentIndex(index);
    scrollTo(index);
    setFocus(Qt::OtherFocusReason);
}

void CardList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT leftSideways(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void CardList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

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
    const QRectF title(left, headLine + space::s, width() - left - chip.width() - space::s, titleHeight);
    const qreal used = paintText(painter, title, name_, bold, theme.text);
    paintChip(painter, {left + used + space::s, title.center().y()}, count_, Tone::Neutral, theme);

    const QFont caption = stagewright::font(TextStyle::Caption);
    const QRectF sums(left, title.bottom() + 3, width() - 2 * left, QFontMetrics(caption).height());
    const qreal valueWidth = paintText(painter, sums, value_, caption, theme.textMuted);
    paintText(painter, sums.adjusted(valueWidth, 0, 0, 0), u" · "_s + weighted_, caption, theme.textFaint);
}

BoardColumnView::BoardColumnView(const Desk& desk, const Stage* stage, int place, int idleDays,
                                 DealListModel* cards, QWidget* parent)
    : QWidget(parent), stage_(stage ? stage->id : StageId())
{
    const QString name = stage ? stage->name.text() : notStartedText();
    head_ = new ColumnHead(place, name, stage ? stage->hint : QString(), this);
    head_->setObjectName(u"columnHead"_s);
    list_ = new CardList(this);
    list_->setObjectName(u"cards"_s);
    list_->setAccessibleName(name);
    list_->setModel(cards);
    auto* delegate = new CardDelegate(desk, place, idleDays, list_);
    list_->setItemDelegate(delegate);
    // The cards outlive the views when the board is rebuilt.
    cards->setSpeaker(
        [self = QPointer(delegate)](const DealRow& deal) { return self ? self->spoken(deal) : deal.name; });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head_);
    layout->addWidget(list_, 1);
    setMinimumWidth(190);
}

} // namespace stagewright
