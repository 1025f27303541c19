// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

namespace stagewright {

enum class ChangeKind {
    Added,
    Removed,
    MovedWithin, ///< stands elsewhere among its neighbours
    MovedStage,  ///< an action that went to another stage
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
/// it has now, of a removed one the stage it had. The values themselves are in the two processes.
struct ProcessChange
{
    ChangeKind kind;
    StageId stage;
    ActionId action;
    friend bool operator==(const ProcessChange&, const ProcessChange&) = default;
};

/// Everything that differs, by id: the process, then stage by stage in the order of `after`, then what is
/// gone. As few as possible count as moved. Empty when both are equal; the ids of the processes are not
/// compared.
[[nodiscard]] QList<ProcessChange> compare(const Process& before, const Process& after);

/// A line of two processes laid side by side: the process itself, a stage, or an action of the stage above.
/// What both have stands where `after` has it.
struct ComparisonRow
{
    StageId stage;   ///< null: the process
    ActionId action; ///< null: the stage
    QList<ProcessChange> changes;
    friend bool operator==(const ComparisonRow&, const ComparisonRow&) = default;
};

/// Everything either of them has, in the order of `after`; what is gone stands behind what it followed.
[[nodiscard]] QList<ComparisonRow> sideBySide(const Process& before, const Process& after);

} // namespace stagewright
