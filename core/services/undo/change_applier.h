// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Below the services: only their .cpp files include this.
#include "core/domain/result.h"
#include "core/domain/undo/step.h"
#include "core/services/session/changes.h"

namespace stagewright {

class Session;

enum class Direction { Undo, Redo };

/// Stores the changes of a step, or their inverses, as the verbs themselves would: each if the person may do
/// it now and what it begins with is still there.
class ChangeApplier
{
public:
    ChangeApplier(Session& session, const Step& step, Direction direction, Changes& changes)
        : session_(session), step_(step), direction_(direction), changes_(changes)
    {}

    /// Of a change of the step as it was recorded. StepOvertaken; StepGone for what cannot be brought back
    /// any more; and the problems of the verb. Something may be stored even then: the caller rolls it back.
    [[nodiscard]] Outcome apply(const StepChange& recorded);

    // The change as it is to be made now.
    [[nodiscard]] Outcome operator()(const TickChange& change);
    [[nodiscard]] Outcome operator()(const FactsChange& change);
    [[nodiscard]] Outcome operator()(const StatusChange& change);
    [[nodiscard]] Outcome operator()(const DealsAdded& change);
    [[nodiscard]] Outcome operator()(const DealsRemoved& change);
    [[nodiscard]] Outcome operator()(const NoteChange& change);
    [[nodiscard]] Outcome operator()(const FileChange& change);
    [[nodiscard]] Outcome operator()(const TaskChange& change);

private:
    [[nodiscard]] Problem overtaken(DealId deal, const QString& name, const QStringList& keys);
    [[nodiscard]] Outcome requireUntouched(DealId deal, const QString& name);
    [[nodiscard]] Outcome changeTask(const Task& before, const Task& after);
    [[nodiscard]] Outcome addTask(const Task& task);
    [[nodiscard]] Outcome removeTask(const Task& task);

    Session& session_;
    const Step& step_;
    Direction direction_;
    Changes& changes_;
};

} // namespace stagewright
