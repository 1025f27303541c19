// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

namespace stagewright {

enum class ChangeKind {
    Added,
    Removed,
    MovedWithin, ///< has another place among its neighbours
    MovedStage,  ///< an action that is in another stage now
    Name,
    Description, ///< of the process
    Hint,
    IdleDays,
    Weight,
    Mandatory,
    Performers,
    Note,
    Notify,
    Trigger,
};

/// One difference. A null action means the stage, a null stage the process. The stage of an action is the one
/// it is in now, or, if it was removed, the one it was in. The values themselves are in the two processes.
struct ProcessChange
{
    ChangeKind kind;
    StageId stage;
    ActionId action;
    friend bool operator==(const ProcessChange&, const ProcessChange&) = default;
};

/// All differences, matched by id: first the process, then stage by stage in the order of `after`, then what
/// was removed. As few items as possible count as moved. Empty if both are equal; the process ids are not
/// compared.
[[nodiscard]] QList<ProcessChange> compare(const Process& before, const Process& after);

/// One line of two processes laid side by side: the process itself, a stage, or an action of the stage above.
/// What both have is placed as in `after`.
struct ComparisonRow
{
    StageId stage;   ///< null: the process
    ActionId action; ///< null: the stage
    QList<ProcessChange> changes;
    friend bool operator==(const ComparisonRow&, const ComparisonRow&) = default;
};

/// Everything that either has, in the order of `after`; what was removed comes after what preceded it.
[[nodiscard]] QList<ComparisonRow> sideBySide(const Process& before, const Process& after);

} // namespace stagewright
