// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

#include <QSet>

namespace stagewright {

/// The process a file is about: the one with its id, otherwise the one with its (folded) name; null if there
/// is none.
[[nodiscard]] const Process* matchOf(const Process& file, const QList<Process>& processes);

/// Ids of the stages and actions of other processes.
struct TakenIds
{
    QSet<StageId> stages = {};
    QSet<ActionId> actions = {};
};

[[nodiscard]] TakenIds takenIds(const QList<Process>& others);

/// The file's content as the next version of `target`. Stages and actions are matched by id, then by name
/// (actions within their stage first), and take over the ids they match. Everything else keeps its own id, so
/// that an action restored from an earlier version finds its ticks again; if that id is `taken` or missing,
/// it gets a new one.
[[nodiscard]] Process asNextOf(const Process& target, Process file, const TakenIds& taken, IdSource& ids);

} // namespace stagewright
