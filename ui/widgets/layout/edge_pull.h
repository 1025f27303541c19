// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace stagewright {

/// Something that is dragged closer than this to an edge scrolls, in pixels.
inline constexpr int scrollZone = 40;

/// By how much to scroll in one step, negative backwards, when something is dragged to `position` in a room
/// from `low` to `high`: faster the closer it is to the edge, or beyond.
[[nodiscard]] constexpr int edgePull(int position, int low, int high)
{
    constexpr int fastest = 24;
    if (position < low + scrollZone)
        return std::max((position - low - scrollZone) / 3, -fastest);
    return position > high - scrollZone ? std::min((position - high + scrollZone) / 3, fastest) : 0;
}

} // namespace stagewright
