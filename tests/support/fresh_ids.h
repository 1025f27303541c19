// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/process/process.h"

namespace stagewright::test {

/// The same process with new ids: a different process that looks alike.
[[nodiscard]] inline Process withFreshIds(Process process, IdSource& ids)
{
    process.id = ids.make<ProcessId>();
    for (Stage& stage : process.stages) {
        stage.id = ids.make<StageId>();
        for (Action& action : stage.actions)
            action.id = ids.make<ActionId>();
    }
    return process;
}

} // namespace stagewright::test
