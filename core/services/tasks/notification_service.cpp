// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tasks/notification_service.h"

#include "core/services/deals/deal_sight.h"
#include "core/services/session/session.h"

namespace stagewright {

Result<QList<Notification>> NotificationService::inbox(UserId user, int limit)
{
    return session_.readAs(user, [&]() -> Result<QList<Notification>> {
        return session_.notifications.inbox(user, sightOf(session_.organisation(), user), limit);
    });
}

Result<int> NotificationService::unreadCount(UserId user)
{
    return session_.readAs(user, [&]() -> Result<int> {
        return session_.notifications.unreadCount(user, sightOf(session_.organisation(), user));
    });
}

Outcome NotificationService::markRead(UserId user, NotificationId id)
{
    return session_.write([&](Changes& changes) -> Outcome {
        if (const auto active = session_.activeUser(user); !active)
            return active.problem();
        changes.notifications = session_.notifications.markRead(user, id, session_.environment().now()) > 0;
        return done();
    });
}

Outcome NotificationService::markAllRead(UserId user)
{
    return session_.write([&](Changes& changes) -> Outcome {
        if (const auto active = session_.activeUser(user); !active)
            return active.problem();
        changes.notifications = session_.notifications.markAllRead(user, session_.environment().now()) > 0;
        return done();
    });
}

} // namespace stagewright
