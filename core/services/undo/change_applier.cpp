// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/undo/change_applier.h"

#include "core/domain/deal/note_rules.h"
#include "core/domain/undo/step_rules.h"
#include "core/services/deals/deal_changing.h"
#include "core/services/deals/deal_closing.h"
#include "core/services/deals/deal_notes.h"
#include "core/services/deals/deal_ticking.h"
#include "core/services/tasks/task_steps.h"

using namespace Qt::StringLiterals;

namespace stagewright {

Outcome ChangeApplier::apply(const StepChange& recorded)
{
    return std::visit(*this, direction_ == Direction::Undo ? inverse(recorded) : recorded);
}

Outcome ChangeApplier::operator()(const TickChange& change)
{
    auto step = stepOn(session_, step_.actor, change.deal, DealVerb::Work);
    if (!step)
        return step.problem();
    if (!begins(change, session_.deals.tick(change.deal, change.action)))
        return overtaken(change.deal, step->before.facts.name, {u"tick"_s});
    if (change.after)
        return storeRetick(session_, *step, *change.after, changes_);
    const auto unticked = storeUntick(session_, *step, change.action, changes_);
    return unticked ? done() : Outcome(unticked.problem());
}

Outcome ChangeApplier::operator()(const FactsChange& change)
{
    auto step = stepOn(session_, step_.actor, change.deal, DealVerb::Work);
    if (!step)
        return step.problem();
    const FactsAfter after = changed(change, step->before.facts);
    if (!after.overtaken.isEmpty())
        return overtaken(change.deal, step->before.facts.name, after.overtaken);
    if (after.facts.process != step->before.facts.process) {
        if (const Outcome stored = storeSwitch(session_, *step, after.facts.process, changes_); !stored)
            return stored;
        step = stepOn(session_, step_.actor, change.deal, DealVerb::Work);
        if (!step)
            return step.problem();
    }
    return storeFacts(session_, *step, after.facts, changes_);
}

Outcome ChangeApplier::operator()(const StatusChange& change)
{
    // The right is that of the verb itself: whoever may close a deal may take their closing back.
    const StatusChange recorded =
        direction_ == Direction::Undo ? StatusChange{change.deal, change.after, change.before} : change;
    const bool closing = recorded.before.status == DealStatus::Open;
    auto step = stepOn(session_, step_.actor, change.deal, closing ? DealVerb::Work : DealVerb::Reopen);
    if (!step)
        return step.problem();
    if (!begins(change, endOf(step->before)))
        return overtaken(change.deal, step->before.facts.name, {u"status"_s});
    return storeEnd(session_, *step, change.after, changes_);
}

Outcome ChangeApplier::operator()(const DealsAdded& change)
{
    const DealVerb verb = direction_ == Direction::Undo ? DealVerb::Delete : DealVerb::Work;
    for (const DealId deal : change.deals) {
        if (session_.deals.byId(deal) || !session_.bin.processOf(deal))
            return Problem{ProblemCode::StepGone, {}};
        if (const Outcome restored = storeRestored(session_, step_.actor, deal, verb, changes_); !restored)
            return restored;
    }
    return done();
}

Outcome ChangeApplier::operator()(const DealsRemoved& change)
{
    const DealVerb verb = direction_ == Direction::Undo ? DealVerb::Work : DealVerb::Delete;
    for (const DealId deal : change.deals) {
        const auto step = stepOn(session_, step_.actor, deal, verb);
        if (!step)
            return step.problem();
        if (const Outcome untouched = requireUntouched(deal, step->before.facts.name); !untouched)
            return untouched;
        storeRemoval(session_, *step, changes_);
    }
    return done();
}

Outcome ChangeApplier::operator()(const NoteChange& change)
{
    auto step = stepOn(session_, step_.actor, change.deal, DealVerb::Work);
    if (!step)
        return step.problem();
    const auto note = session_.notes.note(change.note);
    if (!begins(change, note ? std::optional(note->text) : std::nullopt))
        return overtaken(change.deal, step->before.facts.name, {u"note"_s});
    if (const auto own = note ? mayChangeNote(session_.organisation(), step_.actor, *note) : done(); !own)
        return own;
    if (!change.after)
        return storeNoteGone(session_, *step, *note, true, changes_);
    if (change.before)
        return storeNoteText(session_, *step, *note, *change.after, changes_);
    const auto removed = session_.notes.removedNote(change.note);
    if (!removed)
        return Problem{ProblemCode::StepGone, {}};
    return storeNoteGone(session_, *step, *removed, false, changes_);
}

Outcome ChangeApplier::operator()(const FileChange& change)
{
    auto step = stepOn(session_, step_.actor, change.deal, DealVerb::Work);
    if (!step)
        return step.problem();
    const auto file =
        change.before ? session_.notes.file(change.file) : session_.notes.removedFile(change.file);
    if (!file)
        return overtaken(change.deal, step->before.facts.name, {u"file"_s});
    const DealFacts& facts = step->before.facts;
    if (const Outcome own = mayRemoveFile(session_.organisation(), step_.actor, *file, facts); !own)
        return own;
    return storeFileGone(session_, *step, *file, !change.after, changes_);
}

Outcome ChangeApplier::operator()(const TaskChange& change)
{
    if (const auto user = session_.activeUser(step_.actor); !user)
        return user.problem();
    if (change.before && change.after)
        return changeTask(*change.before, *change.after);
    if (change.after)
        return addTask(*change.after);
    return change.before ? removeTask(*change.before) : done();
}

Outcome ChangeApplier::changeTask(const Task& before, const Task& after)
{
    const UserId actor = step_.actor;
    const auto now = session_.tasks.byId(after.id);
    if (!now)
        return overtaken(before.deal, before.title, {u"task"_s});
    if (const Outcome may = requireChangeable(session_, actor, *now); !may)
        return may;
    const TaskAfter wanted = changed(before, after, *now);
    if (!wanted.overtaken.isEmpty())
        return overtaken(now->deal, now->title, wanted.overtaken);
    if (const Outcome known = requireResponsible(session_, wanted.task, now->responsible); !known)
        return known;
    if (const Outcome known = requireDeal(session_, actor, wanted.task, now->deal); !known)
        return known;
    session_.tasks.save(wanted.task);
    if (wanted.task.deal != now->deal)
        recordOnDeal(session_, actor, wanted.task, EventKind::TaskAdded);
    if (wanted.task.doneAt.isNull() != now->doneAt.isNull())
        recordOnDeal(session_, actor, wanted.task,
                     wanted.task.doneAt.isNull() ? EventKind::TaskReopened : EventKind::TaskDone);
    announce(changes_, *now);
    announce(changes_, wanted.task);
    return done();
}

Outcome ChangeApplier::addTask(const Task& task)
{
    if (session_.tasks.byId(task.id))
        return overtaken(task.deal, task.title, {u"task"_s});
    if (const Outcome may = requireChangeable(session_, step_.actor, task); !may)
        return may;
    // Told like a task that is not there: the actor may not know of the deal.
    if (!task.deal.isNull() && !session_.deals.byId(task.deal))
        return Problem{ProblemCode::TaskNotFound, {task.id.toText()}};
    session_.tasks.save(task);
    recordOnDeal(session_, step_.actor, task, EventKind::TaskAdded);
    announce(changes_, task);
    return done();
}

Outcome ChangeApplier::removeTask(const Task& task)
{
    const auto now = session_.tasks.byId(task.id);
    if (!now)
        return overtaken(task.deal, task.title, {u"task"_s});
    if (const Outcome may = requireChangeable(session_, step_.actor, *now); !may)
        return may;
    if (*now != task)
        return overtaken(now->deal, now->title, {u"task"_s});
    session_.tasks.remove(task.id);
    recordOnDeal(session_, step_.actor, task, EventKind::TaskRemoved);
    announce(changes_, task);
    changes_.notifications = true;
    return done();
}

Outcome ChangeApplier::requireUntouched(DealId deal, const QString& name)
{
    const QList<Event> history = session_.history.of(deal);
    for (const Event& event : history) {
        const bool begin = event.kind == EventKind::Created || event.kind == EventKind::Imported ||
                           event.kind == EventKind::DealRestored;
        if (event.actor != step_.actor)
            return overtaken(deal, name, {u"work"_s});
        if (begin)
            break;
    }
    return done();
}

Problem ChangeApplier::overtaken(DealId deal, const QString& name, const QStringList& keys)
{
    QString who;
    const QList<Event> history = deal.isNull() ? QList<Event>() : session_.history.of(deal);
    for (const Event& event : history) {
        if (event.at < step_.at)
            break;
        const User* user = event.actor == step_.actor ? nullptr : session_.organisation().user(event.actor);
        if (user) {
            who = user->name;
            break;
        }
    }
    return {ProblemCode::StepOvertaken, QStringList{name, who} + keys};
}

} // namespace stagewright
