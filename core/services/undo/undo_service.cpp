// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/undo/undo_service.h"

#include "core/services/session/session.h"
#include "core/services/undo/change_applier.h"
#include "core/storage/engine/savepoint.h"

#include <limits>

namespace stagewright {

namespace {

constexpr int changesAtOnce = 500;
/// More are announced as "many", so that nobody reads thousands one by one.
constexpr qsizetype dealsToAnnounce = 200;

Instant oldestKept(Session& session)
{
    constexpr qint64 msPerDay = 86'400'000;
    return {session.environment().now().ms - keptStepDays * msPerDay};
}

/// What stays or goes together: all that a step did to one deal, or one task.
struct PartOf
{
    qint64 operator()(const TickChange& change) const { return change.deal.value(); }
    qint64 operator()(const FactsChange& change) const { return change.deal.value(); }
    qint64 operator()(const StatusChange& change) const { return change.deal.value(); }
    qint64 operator()(const NoteChange& change) const { return change.deal.value(); }
    qint64 operator()(const FileChange& change) const { return change.deal.value(); }
    qint64 operator()(const DealsAdded& change) const { return change.deals.value(0).value(); }
    qint64 operator()(const DealsRemoved& change) const { return change.deals.value(0).value(); }
    qint64 operator()(const TaskChange& change) const
    {
        return change.after ? change.after->id.value() : change.before ? change.before->id.value() : 0;
    }
};

QString nameOf(Session& session, const StepChange& change)
{
    if (const auto* task = std::get_if<TaskChange>(&change))
        return task->before ? task->before->title : task->after ? task->after->title : QString();
    const auto deal = session.deals.byId(DealId(std::visit(PartOf(), change)));
    return deal ? deal->facts.name : QString();
}

/// Makes a step undone, or done again, part by part.
class Turn
{
public:
    Turn(Session& session, const Step& step, Direction direction, Changes& changes)
        : session_(session), direction_(direction), changes_(changes), result_{step}
    {}

    [[nodiscard]] StepResult run()
    {
        const bool back = direction_ == Direction::Undo;
        StepStore& steps = session_.steps;
        qint64 place = back ? std::numeric_limits<qint64>::max() : 0;
        while (!session_.connection().failed()) {
            const auto read = back ? steps.changesBefore(result_.step.id, place, changesAtOnce)
                                   : steps.changesFrom(result_.step.id, place, changesAtOnce);
            if (read.isEmpty())
                break;
            for (const StepStore::PlacedChange& each : read)
                take(each.change);
            place = read.last().place + (back ? 0 : 1);
        }
        finishPart();
        if (changes_.deals.size() > dealsToAnnounce) {
            changes_.manyDeals = true;
            changes_.deals.clear();
        }
        return result_;
    }

private:
    void take(const std::optional<StepChange>& change)
    {
        if (!change) {
            finishPart();
            stay({}, Problem{ProblemCode::StepGone, {}});
            return;
        }
        // Of many deals that came or went, each is a part of its own.
        if (const auto* added = std::get_if<DealsAdded>(&*change))
            return takeEach(*added);
        if (const auto* removed = std::get_if<DealsRemoved>(&*change))
            return takeEach(*removed);
        if (!part_.isEmpty() && std::visit(PartOf(), part_.last()) != std::visit(PartOf(), *change))
            finishPart();
        part_.append(*change);
    }

    template<class Change>
    void takeEach(const Change& change)
    {
        finishPart();
        for (const DealId deal : change.deals) {
            part_.append(Change{{deal}});
            finishPart();
        }
    }

    void finishPart()
    {
        if (part_.isEmpty() || session_.connection().failed())
            return;
        const QList<StepChange> part = std::exchange(part_, {});
        const QString name = nameOf(session_, part.first());
        ChangeApplier applier(session_, result_.step, direction_, changes_);
        Savepoint savepoint(session_.connection());
        for (const StepChange& change : part) {
            if (const Outcome applied = applier.apply(change); !applied)
                return stay(name, applied.problem());
        }
        savepoint.keep();
        ++result_.taken;
    }

    void stay(const QString& name, const Problem& why)
    {
        ++result_.stayed;
        if (!name.isEmpty() && result_.stayedNames.size() < namedOfThoseThatStayed)
            result_.stayedNames.append(name);
        if (!result_.refusal)
            result_.refusal = why;
    }

    Session& session_;
    Direction direction_;
    Changes& changes_;
    StepResult result_;
    QList<StepChange> part_;
};

Result<StepResult> turned(Session& session, const Step& step, Direction direction, Changes& changes)
{
    StepResult result = Turn(session, step, direction, changes).run();
    const auto position = session.environment().ids->next();
    if (direction == Direction::Undo)
        result.taken > 0 ? session.steps.setState(step.id, StepState::Undone, position)
                         : session.steps.setState(step.id, StepState::Refused);
    else
        result.taken > 0 ? session.steps.setState(step.id, StepState::Done, position)
                         : session.steps.setState(step.id, StepState::RefusedAgain);
    return result;
}

Result<StepResult> turnLast(Session& session, UserId actor, Direction direction)
{
    const bool undo = direction == Direction::Undo;
    return session.write([&](Changes& changes) -> Result<StepResult> {
        if (const auto user = session.activeUser(actor); !user)
            return user.problem();
        const auto step =
            session.steps.top(actor, undo ? StepState::Done : StepState::Undone, oldestKept(session));
        if (!step)
            return Problem{undo ? ProblemCode::NothingToUndo : ProblemCode::NothingToRedo, {}};
        return turned(session, *step, direction, changes);
    });
}

Result<StepResult> turnThis(Session& session, UserId actor, StepId id, Direction direction)
{
    return session.write([&](Changes& changes) -> Result<StepResult> {
        if (const auto user = session.activeUser(actor); !user)
            return user.problem();
        const auto kept = session.steps.byId(id);
        if (!kept || kept->step.actor != actor || kept->step.at < oldestKept(session))
            return Problem{ProblemCode::StepGone, {}};
        const bool isDone = kept->state == StepState::Done || kept->state == StepState::Refused;
        if (isDone != (direction == Direction::Undo))
            return Problem{ProblemCode::StepGone, {}};
        return turned(session, kept->step, direction, changes);
    });
}

} // namespace

Result<StepResult> UndoService::undo(UserId actor)
{
    return turnLast(session_, actor, Direction::Undo);
}

Result<StepResult> UndoService::undo(UserId actor, StepId step)
{
    return turnThis(session_, actor, step, Direction::Undo);
}

Result<StepResult> UndoService::redo(UserId actor)
{
    return turnLast(session_, actor, Direction::Redo);
}

Result<StepResult> UndoService::redo(UserId actor, StepId step)
{
    return turnThis(session_, actor, step, Direction::Redo);
}

Result<NextSteps> UndoService::next(UserId actor)
{
    return session_.readAs(actor, [&]() -> Result<NextSteps> {
        const Instant since = oldestKept(session_);
        return NextSteps{session_.steps.top(actor, StepState::Done, since),
                         session_.steps.top(actor, StepState::Undone, since)};
    });
}

StepId UndoService::recorded() const
{
    return session_.steps.added();
}

} // namespace stagewright
