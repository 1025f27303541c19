// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/undo/step.h"
#include "core/storage/engine/statement.h"

namespace stagewright {

class Connection;

/// The numbers are stored.
enum class StepState {
    Done = 0,
    Refused = 1, ///< done; it could not be taken back, and is passed over from then on
    Undone = 2,
    RefusedAgain = 3, ///< taken back; it could not be done again
};

struct KeptStep
{
    Step step;
    StepState state = StepState::Done;
};

/// The last steps of each person, with what they changed.
class StepStore
{
public:
    explicit StepStore(Connection& connection);

    /// On top of the person's steps; what they had taken back is forgotten. `position` is larger than that of
    /// any step before. Now and then this forgets steps that are more than keptSteps back.
    void add(const Step& step, const QList<StepChange>& changes, qint64 position);
    /// The last one in this state that was not done before `since`.
    [[nodiscard]] std::optional<Step> top(UserId user, StepState state, Instant since);
    [[nodiscard]] std::optional<KeptStep> byId(StepId id);
    /// Changes in their order, from this place on, or backwards from before it; each with its place. A change
    /// that cannot be read is left out, but for its place.
    struct PlacedChange
    {
        qint64 place = 0;
        std::optional<StepChange> change;
    };
    [[nodiscard]] QList<PlacedChange> changesFrom(StepId step, qint64 place, int limit);
    [[nodiscard]] QList<PlacedChange> changesBefore(StepId step, qint64 place, int limit);
    void setState(StepId step, StepState state);
    /// The same, and puts it on top of the others in that state.
    void setState(StepId step, StepState state, qint64 position);
    [[nodiscard]] bool hasOlder(Instant before);
    void removeOlder(Instant before);

    /// The step that was added since beginVerb(); null if none was.
    [[nodiscard]] StepId added() const { return added_; }
    void beginVerb() { added_ = {}; }

private:
    void forgetFarBack(UserId user);

    Connection& connection_;
    Statement insert_;
    Statement insertChange_;
    Statement forgetUndone_;
    StepId added_;
    int sinceForgotten_ = 0;
};

} // namespace stagewright
