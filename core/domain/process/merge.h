// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

namespace stagewright {

/// What two people changed in different ways.
enum class MergeField {
    Existence, ///< one removed it, the other changed it
    Order,     ///< of the stages when the stage is null, else of the stage's actions
    Stage,     ///< the stage an action stands in
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

/// Brings two changes of one process together, by id. What only one changed is changed; where both differ
/// `ours` stands and a conflict says so, except that nothing one of them still worked on is removed.
[[nodiscard]] Merge merge(const Process& base, const Process& ours, const Process& theirs);

/// The merged process with one conflict settled the way `side` has it: give it either of the two.
[[nodiscard]] Process settled(const Process& merged, const MergeConflict& conflict, const Process& side);

} // namespace stagewright
