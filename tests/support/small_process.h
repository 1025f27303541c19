// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

namespace stagewright::test {

/// Three stages with readable ids: stage 1 with the actions 11, 12 and 13, stage 2 with none, stage 3 with 31
/// and 32. Its id is 9.
[[nodiscard]] inline Process smallProcess()
{
    const auto action = [](int id) {
        return Action{ActionId(id), *ActionName::from(QStringLiteral("Action %1").arg(id))};
    };
    const auto stage = [&action](int id, std::initializer_list<int> actions) {
        Stage made{StageId(id), *StageName::from(QStringLiteral("Stage %1").arg(id))};
        for (const int each : actions)
            made.actions.append(action(each));
        return made;
    };
    Process process{ProcessId(9), *ProcessName::from(QStringLiteral("Selling"))};
    process.stages = {stage(1, {11, 12, 13}), stage(2, {}), stage(3, {31, 32})};
    return process;
}

} // namespace stagewright::test
