// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/notification_store.h"

namespace stagewright {

// Ids are ordered by time, so the newest entries come without a sort.
NotificationStore::NotificationStore(Connection& connection)
    : insert_(connection,
              "INSERT INTO notification (id, recipient_id, actor_id, deal_id, action_id, task_id, "
              "at, read_at, deal_name, subject) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"),
      inbox_(connection, "SELECT n.id, n.actor_id, n.deal_id, n.action_id, n.task_id, n.at, n.read_at, "
                         "n.deal_name, n.subject, t.due FROM notification n "
                         "LEFT JOIN task t ON t.id = n.task_id "
                         "WHERE n.recipient_id = ?1 ORDER BY n.id DESC LIMIT ?2"),
      unreadCount_(connection,
                   "SELECT count(*) FROM notification WHERE recipient_id = ?1 AND read_at IS NULL"),
      markRead_(connection, "UPDATE notification SET read_at = ?3 "
                            "WHERE id = ?2 AND recipient_id = ?1 AND read_at IS NULL"),
      markAllRead_(connection,
                   "UPDATE notification SET read_at = ?2 WHERE recipient_id = ?1 AND read_at IS NULL")
{}

void NotificationStore::insert(const Notification& notification)
{
    insert_
        .bind(notification.id, notification.recipient, notification.actor, notification.deal,
              notification.action, notification.task, notification.at, notification.readAt,
              notification.dealName, notification.subject)
        .run();
}

QList<Notification> NotificationStore::inbox(UserId user, int limit)
{
    QList<Notification> entries;
    inbox_.bind(user, limit);
    while (inbox_.step()) {
        Notification entry;
        entry.id = inbox_.id<NotificationId>(0);
        entry.recipient = user;
        entry.actor = inbox_.id<UserId>(1);
        entry.deal = inbox_.id<DealId>(2);
        entry.action = inbox_.id<ActionId>(3);
        entry.task = inbox_.id<TaskId>(4);
        entry.at = inbox_.instant(5);
        entry.readAt = inbox_.instant(6);
        entry.dealName = inbox_.text(7);
        entry.subject = inbox_.text(8);
        entry.taskDue = inbox_.date(9);
        entries.append(entry);
    }
    return entries;
}

int NotificationStore::unreadCount(UserId user)
{
    return static_cast<int>(unreadCount_.bind(user).firstInteger());
}

qint64 NotificationStore::markRead(UserId user, NotificationId id, Instant at)
{
    return markRead_.bind(user, id, at).run() ? markRead_.changes() : 0;
}

qint64 NotificationStore::markAllRead(UserId user, Instant at)
{
    return markAllRead_.bind(user, at).run() ? markAllRead_.changes() : 0;
}

} // namespace stagewright
