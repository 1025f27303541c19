// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QDate>
#include <QLocale>
#include <QTime>
#include <QTimeZone>

namespace stagewright {

/// "12 Dec 2026"; empty for an invalid date.
[[nodiscard]] QString dayText(QDate day, const QLocale& locale);
/// "14:05" or "2:05 PM", as the locale has it; empty for an invalid time.
[[nodiscard]] QString timeText(QTime time, const QLocale& locale);
/// "12 Dec 2026, 14:05"; the day alone if the time is invalid, empty for an invalid day.
[[nodiscard]] QString dayTimeText(QDate day, QTime time, const QLocale& locale);
/// The day that a moment falls on in the zone.
[[nodiscard]] QDate dayIn(const QTimeZone& zone, Instant at);

/// "12 Dec 2026, 14:05" in the zone; empty for a null moment.
[[nodiscard]] QString momentText(Instant at, const QTimeZone& zone, const QLocale& locale);

} // namespace stagewright
