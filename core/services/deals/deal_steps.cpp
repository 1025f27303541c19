// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/deal_steps.h"

#include "core/domain/deal/progress.h"

namespace stagewright {

namespace {

template<class AnyId, class Entries>
bool known(AnyId id, const Entries& entries)
{
    return std::any_of(entries.cbegin(), entries.cend(), [id](const auto& entry) { return entry.id == id; });
}

Result<QList<UserId>> soundParticipants(Session& session, const DealFacts& facts)
{
    QList<UserId> participants;
    for (const UserId id : facts.participants) {
        if (!session.organisation().user(id))
            return Problem{ProblemCode::UserNotFound, {id.toText()}};
        if (id != facts.owner && !participants.contains(id))
            participants.append(id);
    }
    std::sort(participants.begin(), participants.end());
    return participants;
}

Outcome checkLists(Session& session, const DealFacts& facts, const DealFacts& stored)
{
    // Many deals may be changed at once, and only what is new can be unknown.
    const auto isNew = [&](auto fact) {
        return facts.*fact != stored.*fact && !(facts.*fact).isNull();
    };
    const bool sound = (!isNew(&DealFacts::product) || known(facts.product, session.lists.products())) &&
                       (!isNew(&DealFacts::source) || known(facts.source, session.lists.sources())) &&
                       (!isNew(&DealFacts::company) || session.lists.company(facts.company)) &&
                       (!isNew(&DealFacts::person) || session.lists.person(facts.person));
    if (!sound)
        return Problem{ProblemCode::ListEntryNotFound, {facts.name}};
    return done();
}

} // namespace

Result<DealStep> stepOn(Session& session, UserId actor, DealId deal, DealVerb verb)
{
    const auto user = session.activeUser(actor);
    if (!user)
        return user.problem();
    const auto stored = session.deals.byId(deal);
    if (!stored)
        return Problem{ProblemCode::DealNotFound, {deal.toText()}};
    if (const Outcome allowed = may(session.organisation(), actor, verb, stored->facts, deal); !allowed)
        return allowed.problem();
    const Process* process = session.process(stored->facts.process);
    if (!process)
        return Problem{ProblemCode::ProcessNotFound, {stored->facts.process.toText()}};
    DealStep step{*user, *stored, *stored, process};
    tellMandatory(session, *stored, step.before.progress);
    step.after.progress = step.before.progress;
    step.after.changedAt = session.environment().now();
    return step;
}

QString nameToTell(Session& session, UserId actor, DealId deal)
{
    const auto step = stepOn(session, actor, deal, DealVerb::See);
    return step ? step->before.facts.name : QString();
}

void tellMandatory(Session& session, const Deal& deal, Progress& progress)
{
    if (percent(progress.doneWeight, progress.totalWeight) < 100)
        return;
    if (const Process* process = session.process(deal.facts.process))
        progress.mandatoryUndone = !mandatoryUndone(*process, session.deals.doneActions(deal.id)).isEmpty();
}

DealScene sceneOf(Session& session, const DealStep& step)
{
    return {*step.process, session.organisation(), step.actor.id};
}

DealState stateOf(Session& session, const DealStep& step)
{
    const Deal& deal = step.before;
    return {deal.id, deal.status, session.deals.doneActions(deal.id),
            session.stageNow(deal.facts.process, deal.progress.furthest)};
}

Event eventOf(Session& session, const DealStep& step, EventKind kind)
{
    Event event;
    event.id = session.environment().ids->make<EventId>();
    event.deal = step.after.id;
    event.at = step.after.changedAt;
    event.actor = step.actor.id;
    event.kind = kind;
    event.before = step.before.progress;
    event.after = step.after.progress;
    return event;
}

void finish(Session& session, const DealStep& step, Changes& changes)
{
    session.totals.change(&step.before, &step.after);
    changes.deals.insert(step.after.id);
}

Result<DealFacts> soundFacts(Session& session, const DealFacts& facts, const DealFacts* stored)
{
    const auto name = DealName::from(facts.name);
    if (!name)
        return name.problem();
    if (facts.valueMinor < 0)
        return Problem{ProblemCode::ValueNegative, {}};
    if (facts.valueMinor > Money::largest)
        return Problem{ProblemCode::MoneyTooLarge, {}};
    const User* owner = session.organisation().user(facts.owner);
    if (!owner)
        return Problem{ProblemCode::UserNotFound, {facts.owner.toText()}};
    auto participants = soundParticipants(session, facts);
    if (!participants)
        return participants.problem();
    if (const Outcome lists = checkLists(session, facts, stored ? *stored : DealFacts()); !lists)
        return lists.problem();
    DealFacts sound = facts;
    sound.name = name->text();
    sound.participants = std::move(*participants);
    return sound;
}

QString searchTextOf(Session& session, const DealFacts& facts)
{
    const auto company = facts.company.isNull() ? std::nullopt : session.lists.company(facts.company);
    const auto person = facts.person.isNull() ? std::nullopt : session.lists.person(facts.person);
    return searchText(facts.name, company ? company->name : QString(), person ? person->name : QString());
}

Outcome checkAttachments(const QString& note, const QList<FileContent>& files)
{
    if (note.size() > longestNote)
        return Problem{ProblemCode::TextTooLong, {QString::number(longestNote)}};
    for (const FileContent& file : files) {
        if (file.bytes.size() > largestFile)
            return Problem{ProblemCode::FileTooLarge,
                           {file.name, QString::number(largestFile / (1024 * 1024))}};
    }
    return done();
}

NoteId storeNote(Session& session, const DealStep& step, ActionId action, const QString& text,
                 const QList<FileContent>& files)
{
    if (text.trimmed().isEmpty() && files.isEmpty())
        return {};
    IdSource& ids = *session.environment().ids;
    const DealId deal = step.after.id;
    const Instant at = step.after.changedAt;
    const auto note = ids.make<NoteId>();
    session.notes.insert({note, deal, action, step.actor.id, at, text.trimmed()});
    for (const FileContent& file : files)
        session.notes.insertFile(
            {ids.make<FileId>(), deal, note, file.name, file.bytes.size(), step.actor.id, at}, file.bytes);
    return note;
}

} // namespace stagewright
