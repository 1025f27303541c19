// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/idle.h"

namespace stagewright {

int idleDaysOf(const Process& process, StageId stage)
{
    if (const Stage* found = process.stage(stage))
        return found->idleDays;
    return process.stages.isEmpty() ? IdleRule().days : process.stages.first().idleDays;
}

bool IdleRule::holds(QDate touched, QDate nextTask) const
{
    const bool planned = nextTask.isValid() && nextTask >= today && nextTask <= plannedUntil();
    return touched <= lastTouched() && !planned;
}

} // namespace stagewright
