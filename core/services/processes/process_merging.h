// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/merge.h"
#include "core/services/processes/process_service.h"

namespace stagewright {

/// A draft merged with what has been saved since it was begun.
struct MergedDraft
{
    Merge merge;
    Process base;                ///< the version the draft started from
    Process theirs;              ///< the newest version
    int basedOn = 0;             ///< its number: what the merged draft is based on
    QList<ProcessVersion> since; ///< the versions saved meanwhile, newest first: who changed what
};

/// For after a save was refused because the process moved on. Nothing is stored. ProcessNotFound also if the
/// version the draft was made from is gone.
[[nodiscard]] Result<MergedDraft> mergedWithNewest(ProcessService& processes, UserId actor,
                                                   const Process& draft, int basedOn);

} // namespace stagewright
