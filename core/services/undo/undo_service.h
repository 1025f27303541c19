// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/undo/step.h"

namespace stagewright {

class Session;

/// Takes back what a person did to deals, notes and tasks, step by step, and does it again. Nothing is
/// erased: the history of a deal tells both. Everything is done with the rights that the person has now, and
/// what somebody else changed meanwhile is left alone.
///
/// A step over one deal or task that cannot be taken back is left as it is, and the result says why in its
/// refusal. From then on undo() passes over it, and the step before is the next one. Of a step over many
/// deals, those that cannot be taken back stay, and the result counts them.
///
/// Every verb may return UserNotFound and UserInactive, and the Database problems.
class UndoService
{
public:
    explicit UndoService(Session& session) : session_(session) {}

    /// The person's last step: NothingToUndo.
    [[nodiscard]] Result<StepResult> undo(UserId actor);
    /// Exactly this step, even if others followed. StepGone if it is not theirs, is no longer kept, or has
    /// been taken back.
    [[nodiscard]] Result<StepResult> undo(UserId actor, StepId step);
    /// The step that was taken back last; none after a new one. NothingToRedo.
    [[nodiscard]] Result<StepResult> redo(UserId actor);
    /// StepGone.
    [[nodiscard]] Result<StepResult> redo(UserId actor, StepId step);
    [[nodiscard]] Result<NextSteps> next(UserId actor);

    /// The step that the last verb on this workspace was kept as; null if it was not, because it changed
    /// nothing or cannot be taken back.
    [[nodiscard]] StepId recorded() const;

private:
    Session& session_;
};

} // namespace stagewright
