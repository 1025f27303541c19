// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/undo/step.h"

#include <QStringList>

namespace stagewright {

[[nodiscard]] DealEnd endOf(const Deal& deal);

/// The change that takes this one back.
[[nodiscard]] StepChange inverse(const StepChange& change);

// Whether what a change begins with is still there. Only what it touches is compared, and only that is
// changed.

[[nodiscard]] bool begins(const TickChange& change, const std::optional<Tick>& now);
[[nodiscard]] bool begins(const StatusChange& change, const DealEnd& now);
[[nodiscard]] bool begins(const NoteChange& change, const std::optional<QString>& now);

/// The facts after the change, and the keys (see FieldsOf<EnteredDeal>, and "process") of those that hold
/// something else by now.
struct FactsAfter
{
    DealFacts facts;
    QStringList overtaken;
};
[[nodiscard]] FactsAfter changed(const FactsChange& change, const DealFacts& now);

/// The same for a task that is there before and after the change; with the key "done" for its end.
struct TaskAfter
{
    Task task;
    QStringList overtaken;
};
[[nodiscard]] TaskAfter changed(const Task& before, const Task& after, const Task& now);

} // namespace stagewright
