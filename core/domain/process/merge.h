// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

namespace stagewright {

/// What two people changed in different ways.
enum class MergeField {
    Existence, ///< one removed it, the other changed it
    Order,     ///< of the stages when the stage is null, else of the stage's actions
    Stage,     ///< the stage an action is in
    Name,
    Description,
    Hint,
    IdleDays,
    Weight,
    Mandatory,
    Performers,
    Note,
    Notify,
    Trigger,
};

/// A null action means the stage, a null stage the process.
struct MergeConflict
{
    MergeField field;
    StageId stage;
    ActionId action;
    friend bool operator==(const MergeConflict&, const MergeConflict&) = default;
};

struct Merge
{
    Process merged;
    QList<MergeConflict> conflicts;
    friend bool operator==(const Merge&, const Merge&) = default;
};

/// Merges two changes of one process, matched by id. A change made by one side only is taken over; where both
/// differ, `ours` wins and a conflict is reported, except that nothing one side still worked on is removed.
[[nodiscard]] Merge merge(const Process& base, const Process& ours, const Process& theirs);

} // namespace stagewright
