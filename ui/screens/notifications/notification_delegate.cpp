// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/notifications/notification_delegate.h"

#include "ui/models/tasks/notification_list_model.h"
#include "ui/widgets/text/avatar.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/text_lines.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int avatarSide = 30;
constexpr int mostLines = 3;

QFont sentenceFont(const QModelIndex& index)
{
    const bool unread = index.data(NotificationListModel::UnreadRole).toBool();
    return font(unread ? TextStyle::BodyStrong : TextStyle::Body);
}

/// Long names make long sentences, so they are cut to fit.
QStringList sentence(const QModelIndex& index, int width)
{
    return wrappedLines(index.data().toString(), sentenceFont(index), width, mostLines);
}

/// In place of the performer: a reminder has none.
void paintReminder(QPainter& painter, const QRectF& round, const Theme& theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentSoft);
    painter.drawEllipse(round);
    const QRectF place = round.adjusted(7, 7, -7, -7);
    painter.drawPixmap(place.topLeft(), iconPixmap(u"clock"_s, theme.accent, int(place.width()),
                                                   painter.device()->devicePixelRatioF()));
}

} // namespace

NotificationDelegate::NotificationDelegate(QAbstractItemView* view) : QStyledItemDelegate(view), view_(view)
{}

QRect NotificationDelegate::textRect(const QRect& row) const
{
    return row.adjusted(space::l + avatarSide + space::m, space::m, -space::xxl, -space::m);
}

QSize NotificationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    const int width = view_->viewport()->width();
    const int lines = int(sentence(index, textRect(QRect(0, 0, width, 0)).width()).size());
    const int height = lines * QFontMetrics(sentenceFont(index)).height();
    return {width, height + QFontMetrics(font(TextStyle::Caption)).height() + 2 + 2 * space::m};
}

void NotificationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const Theme& theme = Theme::of(view_);
    const bool unread = index.data(NotificationListModel::UnreadRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))
        painter->fillRect(option.rect, mixed(theme.surfaceRaised, theme.neutralSoft, 0.6));
    const QRect text = textRect(option.rect);
    const QRectF round(option.rect.left() + space::l, text.top(), avatarSide, avatarSide);
    if (index.data(NotificationListModel::ReminderRole).toBool())
        paintReminder(*painter, round, theme);
    else
        paintAvatar(*painter, round, index.data(NotificationListModel::ActorRole).toString(),
                    index.data(NotificationListModel::ActorSeedRole).toULongLong(), theme);
    paintLines(*painter, text, sentence(index, text.width()), sentenceFont(index), theme.text);
    painter->setFont(font(TextStyle::Caption));
    painter->setPen(theme.textFaint);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                      index.data(NotificationListModel::TimeRole).toString());
    if (unread) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->drawEllipse(QPointF(option.rect.right() - space::l, option.rect.center().y() + 0.5), 4, 4);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
    if (index == view_->currentIndex() && showsFocus(view_))
        paintFocusRing(*painter, QRectF(option.rect).adjusted(2, 2, -2, -3), radius::control, theme);
    painter->restore();
}

} // namespace stagewright
