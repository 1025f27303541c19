// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

#include <QSet>

namespace stagewright {

/// The process a file is about: the one with its id, else the one with its name (folded); null when there is
/// none.
[[nodiscard]] const Process* matchOf(const Process& file, const QList<Process>& processes);

/// The ids that stages and actions of other processes have.
struct TakenIds
{
    QSet<StageId> stages = {};
    QSet<ActionId> actions = {};
};

[[nodiscard]] TakenIds takenIds(const QList<Process>& others);

/// The file's content as the next version of `target`: stages and actions are matched by id, then by name
/// (an action first within its stage), and take over the ids they match. Everything else keeps its own id,
/// so that what comes back from an earlier version finds its ticks again, unless it is `taken`; then, and
/// where there is none, it gets a new one.
[[nodiscard]] Process asNextOf(const Process& target, Process file, const TakenIds& taken, IdSource& ids);

} // namespace stagewright
