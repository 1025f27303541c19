// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"

#include <QString>

namespace stagewright {

/// An inbox entry: `actor` completed `action` on `deal`.
struct Notification
{
    NotificationId id;
    UserId recipient;
    UserId actor;
    DealId deal;
    ActionId action;
    QString dealName;
    QString actionName; ///< as it was called when it happened
    Instant at;
    Instant readAt;
    friend bool operator==(const Notification&, const Notification&) = default;
};

} // namespace stagewright
