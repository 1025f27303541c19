// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task/notification.h"

namespace stagewright {

/// "Ada completed Offer sent on Solar pilot"; the performer may no longer be known.
[[nodiscard]] QString completedSentence(const Notification& entry, const QString& performer);
/// "Reminder: Send the offer, due 27 Nov 2026 (Solar pilot)".
[[nodiscard]] QString reminderSentence(const Notification& entry);

} // namespace stagewright
