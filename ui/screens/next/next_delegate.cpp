// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/next/next_delegate.h"

#include "ui/models/next/next_list_model.h"
#include "ui/screens/next/next_columns.h"
#include "ui/screens/next/next_tone.h"
#include "ui/text/number_text.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int gap = 5;
constexpr int lineHeight = 55;
constexpr int currentHeight = 98;
constexpr int mostChips = 2;
constexpr int chipGap = 6;
constexpr int markSide = 14;
constexpr int dotSide = 8;
constexpr int dotRoom = 14;

int heightOf(TextStyle style)
{
    return QFontMetrics(font(style)).height();
}

int textHeight()
{
    return heightOf(TextStyle::BodyStrong) + 2 + heightOf(TextStyle::Caption);
}

/// The part of a line that every one has, whatever is below it.
int plainHeight()
{
    return std::max(lineHeight, textHeight() + 18);
}

int buttonHeight()
{
    return std::max(31, heightOf(TextStyle::BodyStrong) + 14);
}

QRect firstLine(const QRect& column)
{
    return {column.left(), column.top() + (plainHeight() - textHeight()) / 2, column.width(),
            heightOf(TextStyle::BodyStrong)};
}

QRect secondLine(const QRect& column)
{
    const QRect first = firstLine(column);
    return {first.left(), first.bottom() + 3, first.width(), heightOf(TextStyle::Caption)};
}

QRect lineOf(const QRect& item)
{
    return item.adjusted(0, 0, 0, -gap);
}

QString iconOfReason(NextReason reason)
{
    switch (reason) {
    case NextReason::TaskLate:
    case NextReason::TaskToday:
    case NextReason::TaskTomorrow:
    case NextReason::TaskPlanned:
        return u"clock"_s;
    case NextReason::ClosingPast:
    case NextReason::ClosingSoon:
        return u"calendar"_s;
    case NextReason::NeededToWin:
    case NextReason::Idle:
    case NextReason::NothingPlanned:
        return {};
    }
    return {};
}

void paintWhy(QPainter& painter, const QRect& column, const NextRow& row, const Theme& theme)
{
    qreal left = column.left();
    const qreal middle = column.top() + plainHeight() / 2.0;
    const int shown = std::min(mostChips, static_cast<int>(row.why.size()));
    for (int at = 0; at < shown; ++at) {
        const NextReason reason = row.next.why.at(at).reason;
        const QString icon = iconOfReason(reason);
        const qreal room = column.right() + 1 - left;
        // A second reason of which nothing can be read is left to the tool tip.
        if (at > 0 && chipSize(row.why.at(at), icon).width() > room)
            return;
        left =
            paintChip(painter, {left, middle}, row.why.at(at), nextTone(reason), theme, icon, room).right() +
            chipGap;
    }
}

void paintWorth(QPainter& painter, const QRect& column, const NextRow& row, const Theme& theme)
{
    constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    paintText(painter, firstLine(column), row.worth, font(TextStyle::BodyStrong), theme.text, right);
    paintText(painter, secondLine(column), row.formula, font(TextStyle::Caption), theme.textMuted, right);
}

} // namespace

NextDelegate::NextDelegate(QAbstractItemView* view) : QStyledItemDelegate(view), view_(view) {}

void NextDelegate::setHovered(const QModelIndex& index, bool overLink)
{
    if (hovered_ == index && overLink_ == overLink)
        return;
    hovered_ = index;
    overLink_ = overLink;
    view_->viewport()->update();
}

QRect NextDelegate::linkRect(const QRect& item, const NextRow& row)
{
    QRect rect = secondLine(nextColumns(lineOf(item)).what).adjusted(dotRoom, 0, 0, 0);
    const int used = QFontMetrics(font(TextStyle::Caption)).horizontalAdvance(row.next.deal.name) + 2;
    rect.setWidth(std::min(rect.width(), used));
    return rect;
}

QRect NextDelegate::buttonRect(const QRect& item)
{
    const QRect line = lineOf(item);
    const QRect what = nextColumns(line).what;
    return {what.left(), line.top() + plainHeight() - 1, line.right() - what.left(), buttonHeight()};
}

QSize NextDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int current = std::max(currentHeight, plainHeight() + buttonHeight() + space::m);
    return {300, (index == view_->currentIndex() ? current : plainHeight()) + gap};
}

void NextDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const NextRow& row = static_cast<const NextListModel*>(index.model())->row(index);
    const Theme& theme = Theme::of(view_);
    const QRect line = lineOf(option.rect);
    const NextColumns columns = nextColumns(line);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(*painter, line, index, theme);
    QRect rank = columns.rank;
    rank.setHeight(plainHeight());
    paintText(*painter, rank, numberText(row.rank), font(TextStyle::Body), theme.textMuted, Qt::AlignCenter);
    paintWhat(*painter, option.rect, row, index == hovered_ && overLink_, theme);
    paintWhy(*painter, columns.why, row, theme);
    paintWorth(*painter, columns.worth, row, theme);
    if (index == view_->currentIndex())
        paintHint(*painter, option.rect, theme);
    painter->restore();
}

void NextDelegate::paintFrame(QPainter& painter, const QRect& line, const QModelIndex& index,
                              const Theme& theme) const
{
    const QRectF frame = QRectF(line).adjusted(1, 1, -1, -1);
    if (index == view_->currentIndex())
        paintCard(painter, frame, mixed(theme.surface, theme.accentSoft, 0.6), theme.accent, radius::card, 2);
    else
        paintCard(painter, frame, theme.surface, index == hovered_ ? theme.borderStrong : theme.border,
                  radius::card);
}

void NextDelegate::paintWhat(QPainter& painter, const QRect& item, const NextRow& row, bool linkHovered,
                             const Theme& theme) const
{
    const QRect what = nextColumns(lineOf(item)).what;
    const qreal ratio = painter.device()->devicePixelRatioF();
    struct Mark
    {
        QString icon;
        QColor color;
    };
    QList<Mark> marks;
    if (row.going)
        marks.append({u"check"_s, theme.success});
    if (row.next.action.note != NoteRequirement::None)
        marks.append(
            {row.next.action.note == NoteRequirement::Note ? u"note"_s : u"attachment"_s, theme.textMuted});
    if (row.next.action.mandatory)
        marks.append({u"mandatory"_s, theme.danger});
    QRectF title = firstLine(what);
    title.setRight(title.right() - double(marks.size() * (markSide + space::xs)));
    const qreal used = paintText(painter, title, row.next.action.name.text(), font(TextStyle::BodyStrong),
                                 row.going ? theme.textMuted : theme.text);
    QPointF at(title.left() + used + space::s, title.center().y() - markSide / 2.0);
    for (const Mark& mark : marks) {
        painter.drawPixmap(at, iconPixmap(mark.icon, mark.color, markSide, ratio));
        at.rx() += markSide + space::xs;
    }
    const QRect below = secondLine(what);
    const QRectF dot(below.left(), below.center().y() + 0.5 - dotSide / 2.0, dotSide, dotSide);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.stage(row.stageIndex));
    painter.drawEllipse(dot);
    QFont link = font(TextStyle::Caption);
    link.setUnderline(linkHovered);
    const QRect name = linkRect(item, row);
    paintText(painter, name, row.next.deal.name, link, theme.accent);
    if (row.about.isEmpty())
        return;
    const QRect rest(name.right() + 1, below.top(), below.right() - name.right(), below.height());
    paintText(painter, rest, u" · "_s + row.about, font(TextStyle::Caption), theme.textMuted);
}

void NextDelegate::paintHint(QPainter& painter, const QRect& item, const Theme& theme) const
{
    const QRect below = buttonRect(item);
    const NextColumns columns = nextColumns(lineOf(item));
    const QRect hint(columns.why.left(), below.top(), columns.worth.right() - columns.why.left(),
                     below.height());
    paintText(painter, hint, tr("D done · P plan · Enter opens the deal"), font(TextStyle::Caption),
              theme.textMuted, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace stagewright
