// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasks/notification_list_model.h"

#include "ui/text/date_text.h"
#include "ui/text/notification_text.h"

namespace stagewright {

void NotificationListModel::setEntries(const QList<Notification>& entries, const Organisation& people,
                                       const QTimeZone& zone)
{
    zone_ = zone;
    QList<NotificationLine> lines;
    for (const Notification& entry : entries) {
        const User* actor = people.user(entry.actor);
        lines.append({entry, actor ? actor->name : QString()});
    }
    setRows(lines);
}

int NotificationListModel::unreadCount() const
{
    return static_cast<int>(std::count_if(rows().cbegin(), rows().cend(), [](const NotificationLine& line) {
        return line.entry.readAt.isNull();
    }));
}

QString NotificationListModel::sentenceOf(const NotificationLine& line) const
{
    return line.entry.isReminder() ? reminderSentence(line.entry) : completedSentence(line.entry, line.actor);
}

QVariant NotificationListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NotificationLine& line = rows().at(index.row());
    const bool unread = line.entry.readAt.isNull();
    const QString time = momentText(line.entry.at, zone_, QLocale());
    switch (role) {
    case Qt::DisplayRole:
        return sentenceOf(line);
    case Qt::AccessibleTextRole:
        return unread ? tr("Unread: %1, %2").arg(sentenceOf(line), time)
                      : QStringLiteral("%1, %2").arg(sentenceOf(line), time);
    case DealRole:
        return line.entry.deal.value();
    case ReminderRole:
        return line.entry.isReminder();
    case IdRole:
        return line.entry.id.value();
    case UnreadRole:
        return unread;
    case TimeRole:
        return time;
    case ActorRole:
        return line.actor;
    case ActorSeedRole:
        return quint64(line.entry.actor.value());
    default:
        return {};
    }
}

} // namespace stagewright
