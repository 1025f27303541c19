// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace stagewright {

/// How many deals have done an action. Only the open deals of its process follow a new version; closed ones
/// stay as they were, and those in another process keep the tick for when they come back.
struct ActionUsage
{
    qint64 open = 0;  ///< open deals of the process
    qint64 other = 0; ///< all other deals
    [[nodiscard]] qint64 deals() const { return open + other; }
    friend bool operator==(const ActionUsage&, const ActionUsage&) = default;
};

} // namespace stagewright
