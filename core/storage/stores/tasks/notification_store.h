// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task/notification.h"
#include "core/storage/engine/statement.h"
#include "core/storage/stores/deals/deal_filter.h"

#include <QList>

namespace stagewright {

class Connection;

/// Inbox entries.
class NotificationStore
{
public:
    explicit NotificationStore(Connection& connection);

    void insert(const Notification& notification);
    // Only what is visible: entries about other deals are left out; reminders come without their deal.
    [[nodiscard]] QList<Notification> inbox(UserId user, const DealSight& sight, int limit); ///< newest first
    [[nodiscard]] int unreadCount(UserId user, const DealSight& sight);
    /// Returns how many entries it changed: none if they were already read or belong to somebody else.
    qint64 markRead(UserId user, NotificationId id, Instant at);
    qint64 markAllRead(UserId user, Instant at);

private:
    Connection& connection_;
    Statement insert_;
    Statement markRead_;
    Statement markAllRead_;
};

} // namespace stagewright
