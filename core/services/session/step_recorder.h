// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Below the services: only their .cpp files include this.
#include "core/domain/undo/step.h"

#include <QSet>

namespace stagewright {

class Session;

/// Keeps what a verb changes, so that the person who did it can take it back as one step. Only within a verb:
///
///     StepRecorder step(session, actor, StepKind::Moved, deal.facts.name);
///     step.add(TickChange{deal.id, action, {}, tick});
///     step.store();
class StepRecorder
{
public:
    /// `subject` and `detail` as in Step.
    StepRecorder(Session& session, UserId actor, StepKind kind, const QString& subject,
                 const QString& detail = {});

    void add(StepChange change);
    /// Puts it on top of the person's steps, and what they had taken back is forgotten. Does nothing without
    /// any change.
    void store();

private:
    Session& session_;
    Step step_;
    QList<StepChange> changes_;
    QSet<DealId> deals_;
};

} // namespace stagewright
