// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace stagewright {

/// A moment: milliseconds since 1970-01-01 UTC. Zero means "not yet" where a moment is optional.
struct Instant
{
    qint64 ms = 0;

    [[nodiscard]] constexpr bool isNull() const { return ms == 0; }
    friend constexpr auto operator<=>(Instant, Instant) = default;
};

/// The time of day and the calendar, passed in so that time can stand still in tests.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

} // namespace stagewright
