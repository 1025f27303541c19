// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace stagewright {

/// An inbox entry: `actor` completed `action` on `deal`, or, if `task` is not null, the reminder of a task
/// that `actor` planned.
struct Notification
{
    NotificationId id;
    UserId recipient;
    UserId actor;
    DealId deal; ///< null for a task without a deal
    ActionId action;
    TaskId task;
    QString dealName;
    QString subject; ///< the name of the action or task at that time
    QDate taskDue;   ///< as it is when the inbox is read
    QTime taskTime;  ///< likewise; invalid: all day
    Instant at;
    Instant readAt;
    [[nodiscard]] bool isReminder() const { return !task.isNull(); }
    friend bool operator==(const Notification&, const Notification&) = default;
};

} // namespace stagewright
