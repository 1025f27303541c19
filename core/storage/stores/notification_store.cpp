// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/notification_store.h"

namespace stagewright {

// Ids are ordered by time, so the newest entries come without a sort.
NotificationStore::NotificationStore(Connection& connection)
    : insert_(connection, "INSERT INTO notification (id, recipient_id, actor_id, deal_id, action_id, at, "
                          "read_at, deal_name, action_name) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"),
      inbox_(connection, "SELECT id, actor_id, deal_id, action_id, at, read_at, deal_name, action_name "
                         "FROM notification WHERE recipient_id = ?1 ORDER BY id DESC LIMIT ?2"),
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
              notification.action, notification.at, notification.readAt, notification.dealName,
              notification.actionName)
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
        entry.at = inbox_.instant(4);
        entry.readAt = inbox_.instant(5);
        entry.dealName = inbox_.text(6);
        entry.actionName = inbox_.text(7);
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
