// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task/notification.h"
#include "core/storage/engine/statement.h"

#include <QList>

namespace stagewright {

class Connection;

/// Inbox entries.
class NotificationStore
{
public:
    explicit NotificationStore(Connection& connection);

    void insert(const Notification& notification);
    [[nodiscard]] QList<Notification> inbox(UserId user, int limit); ///< newest first
    [[nodiscard]] int unreadCount(UserId user);
    /// The number of entries it changed: none when they were read before or are somebody else's.
    qint64 markRead(UserId user, NotificationId id, Instant at);
    qint64 markAllRead(UserId user, Instant at);

private:
    Statement insert_;
    Statement inbox_;
    Statement unreadCount_;
    Statement markRead_;
    Statement markAllRead_;
};

} // namespace stagewright
