// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/next_action.h"
#include "ui/widgets/theme/tone.h"

namespace stagewright {

/// How a reason is coloured.
[[nodiscard]] inline Tone nextTone(NextReason reason)
{
    switch (reason) {
    case NextReason::TaskLate:
        return Tone::Danger;
    case NextReason::ClosingPast:
    case NextReason::Idle:
        return Tone::Warning;
    case NextReason::TaskToday:
    case NextReason::TaskTomorrow:
    case NextReason::ClosingSoon:
        return Tone::Accent;
    case NextReason::NeededToWin:
    case NextReason::TaskPlanned:
    case NextReason::NothingPlanned:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace stagewright
