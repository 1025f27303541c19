// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/task/notification.h"

#include <QList>

namespace stagewright {

class Session;

/// The inbox behind the bell; everybody reads only their own.
class NotificationService
{
public:
    explicit NotificationService(Session& session) : session_(session) {}

    [[nodiscard]] Result<QList<Notification>> inbox(UserId user, int limit); ///< newest first
    [[nodiscard]] Result<int> unreadCount(UserId user);
    [[nodiscard]] Outcome markRead(UserId user, NotificationId id);
    [[nodiscard]] Outcome markAllRead(UserId user);

private:
    Session& session_;
};

} // namespace stagewright
