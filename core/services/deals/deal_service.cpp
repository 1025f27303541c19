// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/deal_service.h"

#include "core/domain/deal/progress.h"
#include "core/domain/undo/step_rules.h"
#include "core/services/deals/deal_changing.h"
#include "core/services/deals/deal_closing.h"
#include "core/services/deals/deal_names.h"
#include "core/services/deals/deal_notes.h"
#include "core/services/deals/deal_steps.h"
#include "core/services/deals/deal_ticking.h"
#include "core/services/session/meanwhile.h"
#include "core/services/session/step_recorder.h"

namespace stagewright {

namespace {

/// The step on the deal of a note that this person may change.
Result<DealStep> stepOnNote(Session& session, UserId actor, NoteId id, const std::optional<Note>& stored)
{
    const Problem unknown{ProblemCode::NoteNotFound, {id.toText()}};
    if (!stored)
        return unknown;
    auto step = stepOn(session, actor, stored->deal, DealVerb::Work);
    if (!step)
        return step.problem().code == ProblemCode::DealNotFound ? Result<DealStep>(unknown) : step;
    if (const Outcome own = mayChangeNote(session.organisation(), actor, *stored); !own)
        return own.problem();
    return step;
}

/// The step on the deal of a file that this person may remove.
Result<DealStep> stepOnFile(Session& session, UserId actor, FileId id, const std::optional<FileInfo>& stored)
{
    const Problem unknown{ProblemCode::FileNotFound, {id.toText()}};
    if (!stored)
        return unknown;
    auto step = stepOn(session, actor, stored->deal, DealVerb::Work);
    if (!step)
        return step.problem().code == ProblemCode::DealNotFound ? Result<DealStep>(unknown) : step;
    if (const Outcome own = mayRemoveFile(session.organisation(), actor, *stored, step->before.facts); !own)
        return own.problem();
    return step;
}

/// Keeps a verb that changed one thing about one deal.
void record(Session& session, const DealStep& step, StepKind kind, StepChange change,
            const QString& detail = {})
{
    StepRecorder recorder(session, step.actor.id, kind, step.after.facts.name, detail);
    recorder.add(std::move(change));
    recorder.store();
}

void recordFacts(Session& session, const DealStep& step, StepKind kind)
{
    if (step.before.facts == step.after.facts)
        return;
    const auto keys = touched(Edit<EnteredDeal>{{step.before.facts}, {step.after.facts}});
    record(session, step, kind, FactsChange{step.after.id, step.before.facts, step.after.facts},
           keys.size() == 1 ? keys.first() : QString());
}

QString actionName(const DealStep& step, ActionId id)
{
    const Action* action = step.process->action(id);
    return action ? action->name.text() : QString();
}

/// Empty: not started.
QString stageName(const DealStep& step, StageId id)
{
    const Stage* stage = step.process->stage(id);
    return stage ? stage->name.text() : QString();
}

/// Keeps what became of a note; nothing where its text is as before.
void recordNote(Session& session, const DealStep& step, StepKind kind, const NoteChange& change)
{
    if (change.before != change.after)
        record(session, step, kind, change);
}

void recordEnd(Session& session, const DealStep& step, StepKind kind)
{
    record(session, step, kind, StatusChange{step.after.id, endOf(step.before), endOf(step.after)});
}

} // namespace

Result<DealId> DealService::create(UserId actor, const EnteredDeal& entered)
{
    return session_.write([&](Changes& changes) -> Result<DealId> {
        const auto user = session_.activeUser(actor);
        if (!user)
            return user.problem();
        const auto named = withNamesMade(session_, entered, changes);
        if (!named)
            return named.problem();
        const DealFacts& facts = named->facts;
        const auto process = usableProcess(session_, actor, facts.process);
        if (!process)
            return process.problem();
        auto sound = soundFacts(session_, facts);
        if (!sound)
            return sound.problem();
        if (const Outcome owner = requireActiveOwner(session_, facts.owner); !owner)
            return owner.problem();

        if (const Outcome room = session_.takeRoomForDeal(); !room)
            return room.problem();

        DealStep step{*user, {}, {}, *process};
        Deal& deal = step.after;
        deal.id = session_.environment().ids->make<DealId>();
        deal.facts = std::move(*sound);
        deal.progress = progressOf(**process, {});
        deal.createdAt = deal.changedAt = session_.environment().now();
        session_.deals.insert(deal);
        session_.search.insert(deal.id, searchTextOf(session_, deal.facts));
        session_.history.append(eventOf(session_, step, EventKind::Created));
        session_.totals.change(nullptr, &deal);
        changes.deals.insert(deal.id);
        record(session_, step, StepKind::DealAdded, DealsAdded{{deal.id}});
        return deal.id;
    });
}

Outcome DealService::changeFacts(UserId actor, DealId deal, const Edit<EnteredDeal>& edit)
{
    return session_.write([&](Changes& changes) -> Outcome {
        auto step = stepOn(session_, actor, deal, DealVerb::Work);
        if (!step)
            return step.problem();
        const auto facts = mergedFacts(session_, step->before.facts, edit, changes);
        if (!facts)
            return facts.problem();
        if (const Outcome stored = storeFacts(session_, *step, *facts, changes); !stored)
            return stored;
        recordFacts(session_, *step, StepKind::FactsChanged);
        return done();
    });
}

Outcome DealService::switchProcess(UserId actor, DealId deal, ProcessId processId)
{
    return session_.write([&](Changes& changes) -> Outcome {
        auto step = stepOn(session_, actor, deal, DealVerb::Work);
        if (!step)
            return step.problem();
        if (const Outcome stored = storeSwitch(session_, *step, processId, changes); !stored)
            return stored;
        recordFacts(session_, *step, StepKind::ProcessChanged);
        return done();
    });
}

Outcome DealService::remove(UserId actor, DealId deal)
{
    return session_.write([&](Changes& changes) -> Outcome {
        const auto step = stepOn(session_, actor, deal, DealVerb::Delete);
        if (!step)
            return step.problem();
        storeRemoval(session_, *step, changes);
        record(session_, *step, StepKind::DealRemoved, DealsRemoved{{deal}});
        return done();
    });
}

Result<TickResult> DealService::tick(UserId actor, const TickRequest& request)
{
    return session_.write([&](Changes& changes) -> Result<TickResult> {
        auto step = stepOn(session_, actor, request.deal, DealVerb::Work);
        if (!step)
            return step.problem();
        Tick tick;
        auto ticked = storeTick(session_, *step, request, changes, tick);
        if (ticked)
            record(session_, *step, StepKind::Ticked, TickChange{request.deal, request.action, {}, tick},
                   actionName(*step, request.action));
        return ticked;
    });
}

Result<TickResult> DealService::untick(UserId actor, DealId deal, ActionId action)
{
    return session_.write([&](Changes& changes) -> Result<TickResult> {
        auto step = stepOn(session_, actor, deal, DealVerb::Work);
        if (!step)
            return step.problem();
        const auto tick = session_.deals.tick(deal, action);
        auto unticked = storeUntick(session_, *step, action, changes);
        if (unticked)
            record(session_, *step, StepKind::Unticked, TickChange{deal, action, tick, {}},
                   actionName(*step, action));
        return unticked;
    });
}

Outcome DealService::tickAgain(UserId actor, DealId deal, ActionId action)
{
    return session_.write([&](Changes& changes) -> Outcome {
        auto step = stepOn(session_, actor, deal, DealVerb::Work);
        if (!step)
            return step.problem();
        if (const Outcome stored = storeTickAgain(session_, *step, action, changes); !stored)
            return stored;
        record(session_, *step, StepKind::Ticked,
               TickChange{deal, action, {}, session_.deals.tick(deal, action)}, actionName(*step, action));
        return done();
    });
}

Result<MoveResult> DealService::move(UserId actor, const MoveRequest& request)
{
    return session_.write([&](Changes& changes) -> Result<MoveResult> {
        auto step = stepOn(session_, actor, request.deal, DealVerb::Work);
        if (!step)
            return step.problem();
        StepRecorder kept(session_, actor, StepKind::Moved, step->before.facts.name,
                          stageName(*step, request.target));
        auto moved = storeMove(session_, *step, request, changes, kept);
        if (moved)
            kept.store();
        return moved;
    });
}

Result<MovedDeals> DealService::move(UserId actor, const QList<MoveRequest>& requests)
{
    return session_.write([&](Changes& changes) -> Result<MovedDeals> {
        if (const auto user = session_.activeUser(actor); !user)
            return user.problem();
        MovedDeals all;
        std::optional<StepRecorder> kept;
        for (const MoveRequest& request : requests) {
            auto step = stepOn(session_, actor, request.deal, DealVerb::Work);
            const QString name = step ? step->before.facts.name : QString();
            if (step && !kept)
                kept.emplace(session_, actor, StepKind::Moved, name, stageName(*step, request.target));
            auto moved = step ? storeMove(session_, *step, request, changes, *kept) : step.problem();
            if (moved)
                all.moved.append(*moved);
            else
                all.refused.append({request.deal, name, moved.problem()});
        }
        if (kept)
            kept->store();
        return all;
    });
}

Result<OfferedMoves> DealService::offerMoves(UserId actor, ProcessId process, const QList<DealId>& deals,
                                             StageId target)
{
    return session_.readAs(actor, [&] { return offeredMoves(session_, actor, process, deals, target); });
}

Outcome DealService::win(UserId actor, DealId deal)
{
    return session_.write([&](Changes& changes) -> Outcome {
        auto step = stepOn(session_, actor, deal, DealVerb::Work);
        if (!step)
            return step.problem();
        if (const Outcome stored = storeWin(session_, *step, changes); !stored)
            return stored;
        recordEnd(session_, *step, StepKind::Won);
        return done();
    });
}

Outcome DealService::close(UserId actor, DealId deal, DealStatus status, ReasonId reason,
                           const QString& comment)
{
    Q_ASSERT(status == DealStatus::Lost || status == DealStatus::Outdated);
    return session_.write([&](Changes& changes) -> Outcome {
        auto step = stepOn(session_, actor, deal, DealVerb::Work);
        if (!step)
            return step.problem();
        if (const Outcome stored = storeClosing(session_, *step, status, reason, comment, changes); !stored)
            return stored;
        recordEnd(session_, *step, status == DealStatus::Lost ? StepKind::Lost : StepKind::Outdated);
        return done();
    });
}

Outcome DealService::reopen(UserId actor, DealId deal)
{
    return session_.write([&](Changes& changes) -> Outcome {
        auto step = stepOn(session_, actor, deal, DealVerb::Reopen);
        if (!step)
            return step.problem();
        if (const Outcome stored = storeReopening(session_, *step, changes); !stored)
            return stored;
        recordEnd(session_, *step, StepKind::Reopened);
        return done();
    });
}

Result<NoteId> DealService::addNote(UserId actor, DealId deal, const QString& text,
                                    const QList<FileContent>& files)
{
    return session_.write([&](Changes& changes) -> Result<NoteId> {
        const auto step = stepOn(session_, actor, deal, DealVerb::Work);
        if (!step)
            return step.problem();
        if (text.trimmed().isEmpty() && files.isEmpty())
            return Problem{ProblemCode::NameEmpty, {}};
        if (const Outcome small = checkAttachments(text, files); !small)
            return small.problem();
        const NoteId note = storeNote(session_, *step, {}, text, files);
        const bool onlyFiles = text.trimmed().isEmpty();
        Event event = eventOf(session_, *step, onlyFiles ? EventKind::FileAdded : EventKind::NoteAdded);
        event.note = note;
        if (onlyFiles)
            event.subject = files.first().name;
        session_.history.append(event);
        session_.deals.updateProgress(step->after);
        changes.deals.insert(deal);
        record(session_, *step, StepKind::NoteAdded, NoteChange{deal, note, {}, text.trimmed()},
               event.subject);
        return note;
    });
}

Outcome DealService::changeNote(UserId actor, NoteId id, const Edit<Note>& edit)
{
    return session_.write([&](Changes& changes) -> Outcome {
        const auto stored = session_.notes.note(id);
        const auto step = stepOnNote(session_, actor, id, stored);
        if (!step)
            return step.problem();
        const auto wanted =
            mergedOver(*stored, edit, [](const QString&, const Note& note) { return note.text; });
        if (!wanted)
            return wanted.problem();
        if (const Outcome changed = storeNoteText(session_, *step, *stored, wanted->text, changes); !changed)
            return changed;
        recordNote(session_, *step, StepKind::NoteChanged,
                   {stored->deal, id, stored->text, session_.notes.note(id)->text});
        return done();
    });
}

Outcome DealService::removeNote(UserId actor, NoteId id)
{
    return session_.write([&](Changes& changes) -> Outcome {
        const auto stored = session_.notes.note(id);
        const auto step = stepOnNote(session_, actor, id, stored);
        if (!step)
            return step.problem();
        if (const Outcome gone = storeNoteGone(session_, *step, *stored, true, changes); !gone)
            return gone;
        recordNote(session_, *step, StepKind::NoteRemoved, {stored->deal, id, stored->text, {}});
        return done();
    });
}

Result<Note> DealService::note(UserId actor, NoteId id)
{
    return session_.readAs(actor, [&]() -> Result<Note> {
        const auto stored = session_.notes.note(id);
        if (!stored || !stepOn(session_, actor, stored->deal, DealVerb::See))
            return Problem{ProblemCode::NoteNotFound, {id.toText()}};
        return *stored;
    });
}

Result<QString> DealService::noteBefore(UserId actor, EventId event)
{
    return session_.readAs(actor, [&]() -> Result<QString> {
        const auto version = session_.notes.version(event);
        if (!version || !stepOn(session_, actor, version->deal, DealVerb::See))
            return Problem{ProblemCode::NoteNotFound, {event.toText()}};
        return version->text;
    });
}

Outcome DealService::removeFile(UserId actor, FileId id)
{
    return session_.write([&](Changes& changes) -> Outcome {
        const auto stored = session_.notes.file(id);
        const auto step = stepOnFile(session_, actor, id, stored);
        if (!step)
            return step.problem();
        if (const Outcome gone = storeFileGone(session_, *step, *stored, true, changes); !gone)
            return gone;
        record(session_, *step, StepKind::FileRemoved, FileChange{stored->deal, id, true, false},
               stored->name);
        return done();
    });
}

Result<QByteArray> DealService::fileBytes(UserId actor, FileId file)
{
    return session_.readAs(actor, [&]() -> Result<QByteArray> {
        const auto info = session_.notes.file(file);
        // Somebody who may not see the deal learns nothing about it, not even its id.
        if (!info || !stepOn(session_, actor, info->deal, DealVerb::See))
            return Problem{ProblemCode::FileNotFound, {file.toText()}};
        return session_.notes.bytes(file);
    });
}

} // namespace stagewright
