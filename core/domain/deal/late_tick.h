// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/result.h"

#include <QDate>
#include <QTimeZone>

namespace stagewright {

/// Whether an action may be told to have been done on this day, in the workspace's calendar: DayInFuture,
/// DayBeforeDeal.
[[nodiscard]] Outcome mayHaveBeenDone(QDate day, QDate today, QDate created);
/// The moment of something done on `day` and told at `told`: the same time of that day, but never before the
/// deal was created, nor after it was told.
[[nodiscard]] Instant momentOn(QDate day, Instant told, Instant created, const QTimeZone& zone);

} // namespace stagewright
