// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/undo/step.h"
#include "core/services/workspace/workspace.h"

#include <QObject>

namespace stagewright {

class Desk;
class Navigator;

/// What a verb gave, and the step it was kept as; null if it was none.
template<class Value>
struct Recorded
{
    Value value;
    StepId step;
};

/// On the workspace's thread, right after the verb.
template<class Value>
[[nodiscard]] Result<Recorded<Value>> recorded(Workspace& workspace, Result<Value> result)
{
    if (!result)
        return result.problem();
    return Recorded<Value>{*std::move(result), workspace.undo().recorded()};
}

// Takes back, or does again, exactly this step of `who`, says what came of it, and offers the opposite.
void undoStep(Desk& desk, Navigator& navigator, UserId who, StepId step);
void redoStep(Desk& desk, Navigator& navigator, UserId who, StepId step);

/// The steps of whoever acts: what Ctrl+Z takes back, one press at a time.
class UndoLine : public QObject
{
    Q_OBJECT

public:
    UndoLine(Desk& desk, Navigator& navigator, QObject* parent = nullptr);

    // Until the last one has been answered, nothing happens.
    void undo() { turn(true); }
    void redo() { turn(false); }

    /// Reads what can be undone and redone next.
    void look();
    /// As it was read last; nothing when another person acts by now.
    [[nodiscard]] const NextSteps& next() const { return next_; }

Q_SIGNALS:
    void looked();

private:
    void turn(bool back);

    Desk& desk_;
    Navigator& navigator_;
    NextSteps next_;
    bool busy_ = false;
};

} // namespace stagewright
