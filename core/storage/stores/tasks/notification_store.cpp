// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/tasks/notification_store.h"

#include "core/domain/task/task_time.h"
#include "core/storage/engine/connection.h"

namespace stagewright {

namespace {

/// Joins the deal of an entry as d, if it may be seen.
void addSeenDeal(SqlText& text, const DealSight& sight)
{
    if (!sight.everything)
        text.add(" LEFT JOIN deal d ON d.id = n.deal_id").add(sightClause(sight));
}

void addSeen(SqlText& text, const DealSight& sight)
{
    if (!sight.everything)
        text.add(" AND (d.id IS NOT NULL OR n.deal_id IS NULL OR n.task_id IS NOT NULL)");
}

} // namespace

// Ids are ordered by time, so the newest entries need no sort.
NotificationStore::NotificationStore(Connection& connection)
    : connection_(connection),
      insert_(connection,
              "INSERT INTO notification (id, recipient_id, actor_id, deal_id, action_id, task_id, "
              "at, read_at, deal_name, subject) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      markRead_(connection, "UPDATE notification SET read_at = ? "
                            "WHERE recipient_id = ? AND id = ? AND read_at IS NULL"),
      markAllRead_(connection,
                   "UPDATE notification SET read_at = ? WHERE recipient_id = ? AND read_at IS NULL")
{}

void NotificationStore::insert(const Notification& notification)
{
    insert_
        .bind(notification.id, notification.recipient, notification.actor, notification.deal,
              notification.action, notification.task, notification.at, notification.readAt,
              notification.dealName, notification.subject)
        .run();
}

QList<Notification> NotificationStore::inbox(UserId user, const DealSight& sight, int limit)
{
    SqlText text;
    text.add("SELECT n.id, n.actor_id, n.action_id, n.task_id, n.at, n.read_at, n.subject, t.due, n.deal_id, "
             "n.deal_name, t.due_time");
    // What is visible may have changed since the entry was made.
    text.add(sight.everything ? ", 1" : ", d.id IS NOT NULL").add(" FROM notification n");
    addSeenDeal(text, sight);
    text.add(" LEFT JOIN task t ON t.id = n.task_id WHERE n.recipient_id = ?", user.value());
    addSeen(text, sight);
    text.add(" ORDER BY n.id DESC LIMIT ?", qint64(limit));
    Statement& row = connection_.statement(text.sql).bindAll(text.values);
    QList<Notification> entries;
    while (row.step()) {
        Notification entry;
        entry.id = row.id<NotificationId>(0);
        entry.recipient = user;
        entry.actor = row.id<UserId>(1);
        entry.action = row.id<ActionId>(2);
        entry.task = row.id<TaskId>(3);
        entry.at = row.instant(4);
        entry.readAt = row.instant(5);
        entry.subject = row.text(6);
        entry.taskDue = row.date(7);
        if (const int time = row.small(10); !row.isNull(10) && time >= 0)
            entry.taskTime = timeOf(time);
        if (row.flag(11)) {
            entry.deal = row.id<DealId>(8);
            entry.dealName = row.text(9);
        }
        entries.append(entry);
    }
    return entries;
}

int NotificationStore::unreadCount(UserId user, const DealSight& sight)
{
    SqlText text;
    text.add("SELECT count(*) FROM notification n");
    addSeenDeal(text, sight);
    text.add(" WHERE n.recipient_id = ? AND n.read_at IS NULL", user.value());
    addSeen(text, sight);
    return static_cast<int>(connection_.statement(text.sql).bindAll(text.values).firstInteger());
}

qint64 NotificationStore::markRead(UserId user, NotificationId id, Instant at)
{
    return markRead_.bind(at, user, id).run() ? markRead_.changes() : 0;
}

qint64 NotificationStore::markAllRead(UserId user, Instant at)
{
    return markAllRead_.bind(at, user).run() ? markAllRead_.changes() : 0;
}

} // namespace stagewright
