// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "ui/widgets/text/chip.h"

namespace stagewright {

/// The tone of the chip that names a status.
[[nodiscard]] inline Chip::Tone statusTone(DealStatus status)
{
    switch (status) {
    case DealStatus::Open:
        return Chip::Tone::Accent;
    case DealStatus::Won:
        return Chip::Tone::Success;
    case DealStatus::Lost:
        return Chip::Tone::Danger;
    case DealStatus::Outdated:
        return Chip::Tone::Neutral;
    }
    return Chip::Tone::Neutral;
}

} // namespace stagewright
