// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/bulk/bulk_deals.h"

#include "core/domain/deal/progress.h"
#include "core/domain/deal/timeline.h"
#include "core/domain/people/likeness.h"
#include "core/domain/people/user_finder.h"
#include "core/services/session/session.h"
#include "core/services/session/step_recorder.h"
#include "core/storage/engine/bulk_mode.h"
#include "core/storage/engine/import_note.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// Each takes part once, as in DealService.
void removeDuplicates(QList<UserId>& people)
{
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
}

} // namespace

struct BulkDeals::Parts
{
    Parts(Session& usedSession, Kind usedKind)
        : session(usedSession), mode(usedKind), bulk(session.connection())
    {}
    ~Parts() = default;
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;

    Session& session;
    Kind mode;
    BulkMode bulk; ///< to the end of the transaction
    std::unique_ptr<Transaction> transaction;
    std::unique_ptr<ImportNote> note;
    std::unique_ptr<StepRecorder> step;
    DealTotals totals;
    Changes changes;
    QHash<QString, CompanyId> companies;
    QHash<CompanyId, QString> companyNames;
    QHash<PersonId, QString> personNames;
    QHash<QString, ProductId> products;
    QHash<QString, SourceId> sources;
    UserFinder users;
    QHash<std::pair<QString, CompanyId>, PersonId> persons;
    QHash<ReasonId, QString> reasonNames;
    QSet<CompanyId> newCompanies;
    ImportMade made;
    bool hadDeals = true;
    qint64 tried = 0; ///< deals of a trial, which are not stored anywhere

    [[nodiscard]] bool stores() const { return mode == Kind::Store; }
    [[nodiscard]] IdSource& ids() { return *session.environment().ids; }
    [[nodiscard]] Outcome outcome()
    {
        return session.connection().failed() ? Outcome(session.connection().problem()) : done();
    }
    void readLists();
    [[nodiscard]] Deal dealOf(const BulkDeal& wanted, const Process& process);
    void appendEvent(UserId actor, const Deal& deal, EventKind kind, Instant at, const QString& subject = {});
    void storeTicks(UserId actor, const BulkDeal& wanted, const Deal& deal, const Process& process);
    void appendTickEvent(UserId actor, const Deal& deal, const Process& process, const Tick& tick,
                         const Progress& before, const Progress& after);
    [[nodiscard]] QString textOf(const DealFacts& facts);
};

void BulkDeals::Parts::readLists()
{
    for (const DealProduct& product : session.lists.products())
        products.insert(folded(product.name), product.id);
    for (const DealSource& source : session.lists.sources())
        sources.insert(folded(source.name), source.id);
    for (const ClosingReason& reason : session.lists.reasons())
        reasonNames.insert(reason.id, reason.name);
    users = UserFinder(session.organisation().users);
}

Deal BulkDeals::Parts::dealOf(const BulkDeal& wanted, const Process& process)
{
    Deal deal;
    deal.id = ids().make<DealId>();
    deal.status = wanted.status;
    deal.facts = wanted.facts;
    deal.facts.participants.removeAll(deal.facts.owner);
    removeDuplicates(deal.facts.participants);
    deal.progress = progressOf(process, QSet<ActionId>(wanted.done.cbegin(), wanted.done.cend()));
    deal.createdAt = wanted.createdAt.isNull() ? session.environment().now() : wanted.createdAt;
    deal.changedAt = std::max(deal.createdAt, wanted.closedAt);
    for (const Instant at : wanted.doneAt)
        deal.changedAt = std::max(deal.changedAt, at);
    if (wanted.status != DealStatus::Open) {
        deal.closing.at = wanted.closedAt.isNull() ? deal.changedAt : wanted.closedAt;
        deal.closing.reason = wanted.reason;
        deal.processVersion = session.processRecord(wanted.facts.process)->version;
    }
    return deal;
}

void BulkDeals::Parts::appendEvent(UserId actor, const Deal& deal, EventKind kind, Instant at,
                                   const QString& subject)
{
    Event event;
    event.id = ids().make<EventId>();
    event.deal = deal.id;
    event.at = at;
    event.actor = actor;
    event.kind = kind;
    event.subject = subject;
    event.before = event.after = deal.progress;
    session.history.append(event);
}

void BulkDeals::Parts::appendTickEvent(UserId actor, const Deal& deal, const Process& process,
                                       const Tick& tick, const Progress& before, const Progress& after)
{
    Event event;
    event.id = ids().make<EventId>();
    event.deal = deal.id;
    event.at = tick.at;
    event.actor = actor;
    event.kind = EventKind::Ticked;
    event.action = tick.action;
    const Action* action = process.action(tick.action);
    event.subject = action ? action->name.text() : QString();
    event.before = before;
    event.after = after;
    keepStageNames(event, process, process);
    session.history.append(event);
}

void BulkDeals::Parts::storeTicks(UserId actor, const BulkDeal& wanted, const Deal& deal,
                                  const Process& process)
{
    QSet<ActionId> done;
    Progress before = progressOf(process, done);
    for (qsizetype i = 0; i < wanted.done.size(); ++i) {
        const Tick tick{wanted.done[i], wanted.doneAt.value(i, deal.createdAt), deal.facts.owner, {}};
        if (done.contains(tick.action))
            continue;
        done.insert(tick.action);
        session.deals.insertTick(deal.id, tick);
        if (!wanted.withTickEvents)
            continue;
        const Progress after = progressOf(process, done, before.furthest);
        appendTickEvent(actor, deal, process, tick, before, after);
        before = after;
    }
}

QString BulkDeals::Parts::textOf(const DealFacts& facts)
{
    QString companyName;
    if (!facts.company.isNull()) {
        QString& known = companyNames[facts.company];
        if (known.isNull()) {
            const auto company = session.lists.company(facts.company);
            known = company ? company->name : u""_s;
        }
        companyName = known;
    }
    QString personName;
    if (!facts.person.isNull()) {
        QString& known = personNames[facts.person];
        if (known.isNull()) {
            const auto person = session.lists.person(facts.person);
            known = person ? person->name : u""_s;
        }
        personName = known;
    }
    return searchText(facts.name, companyName, personName);
}

BulkDeals::BulkDeals(Session& session, Kind kind) : parts_(std::make_unique<Parts>(session, kind)) {}

BulkDeals::~BulkDeals()
{
    rollback();
}

Outcome BulkDeals::begin()
{
    Connection& connection = parts_->session.connection();
    parts_->transaction = std::make_unique<Transaction>(
        connection, parts_->stores() ? Transaction::Kind::Write : Transaction::Kind::Read);
    if (!parts_->transaction->begun()) {
        const Problem problem = connection.problem();
        parts_->transaction.reset();
        return problem;
    }
    parts_->session.forgetCaches();
    parts_->session.steps.beginVerb();
    if (parts_->stores())
        parts_->note = std::make_unique<ImportNote>(connection.file());
    parts_->readLists();
    parts_->hadDeals = parts_->session.deals.any();
    return parts_->outcome();
}

void BulkDeals::recordFor(UserId actor, StepKind kind, const QString& subject)
{
    parts_->step = std::make_unique<StepRecorder>(parts_->session, actor, kind, subject);
}

void BulkDeals::tell(qint64 done, qint64 total)
{
    if (parts_->note)
        parts_->note->tell(done, total);
}

Result<DealId> BulkDeals::add(UserId actor, const BulkDeal& wanted)
{
    Session& session = parts_->session;
    const Process* process = session.process(wanted.facts.process);
    if (!process)
        return Problem{ProblemCode::ProcessNotFound, {wanted.facts.process.toText()}};
    if (const Outcome room = session.takeRoomForDeal(parts_->tried); !room)
        return room.problem();
    const Deal deal = parts_->dealOf(wanted, *process);
    if (!parts_->stores()) {
        ++parts_->tried;
        return deal.id;
    }
    session.deals.insert(deal);
    session.search.insert(deal.id, parts_->textOf(deal.facts));
    const bool imported = wanted.origin == EventKind::Imported;
    parts_->appendEvent(actor, deal, wanted.origin, imported ? session.environment().now() : deal.createdAt);
    parts_->storeTicks(actor, wanted, deal, *process);
    if (deal.status != DealStatus::Open) {
        const EventKind kinds[] = {EventKind::Reopened, EventKind::Won, EventKind::Lost, EventKind::Outdated};
        parts_->appendEvent(actor, deal, kinds[static_cast<int>(deal.status)], deal.closing.at,
                            parts_->reasonNames.value(wanted.reason));
    }
    addContribution(parts_->totals, deal, +1);
    if (parts_->step)
        parts_->step->add(DealsAdded{{deal.id}});
    parts_->changes.manyDeals = true;
    if (const Outcome stored = parts_->outcome(); !stored)
        return stored.problem();
    return deal.id;
}

Outcome BulkDeals::commit()
{
    Q_ASSERT(parts_->transaction && parts_->stores());
    parts_->session.totals.add(parts_->totals);
    if (parts_->step)
        parts_->step->store();
    parts_->session.forgetCaches();
    const Outcome committed = parts_->session.commit(*parts_->transaction, parts_->changes);
    parts_->transaction.reset();
    parts_->note.reset();
    return committed;
}

void BulkDeals::rollback()
{
    if (!parts_->transaction)
        return;
    parts_->transaction.reset();
    parts_->note.reset();
    parts_->session.forgetCaches();
}

Result<CompanyId> BulkDeals::company(const QString& name, bool create)
{
    const QString key = identityKey(name);
    if (key.isEmpty())
        return CompanyId();
    if (const auto known = parts_->companies.constFind(key); known != parts_->companies.constEnd())
        return *known;
    const auto cleaned = cleanedName(name, DealName::maxLength);
    if (!cleaned)
        return cleaned.problem();
    CompanyId id;
    if (const auto stored = parts_->session.lists.companyNamed(name)) {
        id = stored->id;
    } else if (create) {
        id = parts_->ids().make<CompanyId>();
        if (parts_->stores())
            parts_->session.lists.insertCompany({id, *cleaned});
        parts_->newCompanies.insert(id);
        parts_->made.companies.append(*cleaned);
        parts_->changes.lists = true;
    } else {
        return CompanyId();
    }
    parts_->companies.insert(key, id);
    parts_->companyNames.insert(id, *cleaned);
    return id;
}

Result<ProductId> BulkDeals::product(const QString& name, bool create)
{
    const QString key = folded(name);
    if (key.isEmpty() || parts_->products.contains(key) || !create)
        return parts_->products.value(key);
    const auto cleaned = cleanedName(name, DealName::maxLength);
    if (!cleaned)
        return cleaned.problem();
    const auto id = parts_->ids().make<ProductId>();
    if (parts_->stores())
        parts_->session.lists.saveProduct({id, *cleaned, false});
    parts_->made.products.append(*cleaned);
    parts_->products.insert(key, id);
    parts_->changes.lists = true;
    return id;
}

Result<SourceId> BulkDeals::source(const QString& name, bool create)
{
    const QString key = folded(name);
    if (key.isEmpty() || parts_->sources.contains(key) || !create)
        return parts_->sources.value(key);
    const auto cleaned = cleanedName(name, DealName::maxLength);
    if (!cleaned)
        return cleaned.problem();
    const auto id = parts_->ids().make<SourceId>();
    if (parts_->stores())
        parts_->session.lists.saveSource({id, *cleaned, false});
    parts_->made.sources.append(*cleaned);
    parts_->sources.insert(key, id);
    parts_->changes.lists = true;
    return id;
}

Result<PersonId> BulkDeals::person(const QString& name, CompanyId company, bool create)
{
    const std::pair key(identityKey(name), company);
    if (key.first.isEmpty())
        return PersonId();
    if (const auto known = parts_->persons.constFind(key); known != parts_->persons.constEnd())
        return *known;
    const auto cleaned = cleanedName(name, DealName::maxLength);
    if (!cleaned)
        return cleaned.problem();
    PersonId id;
    if (const auto stored = parts_->session.lists.personNamed(name, company)) {
        id = stored->id;
    } else if (create) {
        id = parts_->ids().make<PersonId>();
        if (parts_->stores())
            parts_->session.lists.insertPerson({id, *cleaned, company, {}, {}});
        parts_->made.people.append(*cleaned);
        parts_->changes.lists = true;
    } else {
        return PersonId();
    }
    parts_->persons.insert(key, id);
    parts_->personNames.insert(id, *cleaned);
    return id;
}

Result<UserId> BulkDeals::user(const QString& nameOrEmail, bool create)
{
    const UserId known = parts_->users.find(nameOrEmail);
    if (!known.isNull() || !create || folded(nameOrEmail).isEmpty() || isAmbiguous(nameOrEmail))
        return known;
    const auto name = cleanedName(nameOrEmail, DealName::maxLength);
    if (!name)
        return name.problem();
    User made;
    made.id = parts_->ids().make<UserId>();
    made.name = *name;
    made.email = looksLikeEmail(*name) ? *name : inventedEmail(*name);
    if (made.email.isEmpty() || parts_->users.hasEmail(made.email))
        made.email = made.id.toText().toLower() + u"@example.invalid"_s;
    if (parts_->stores())
        parts_->session.people.saveUser(made);
    parts_->users.add(made);
    parts_->made.users.append(*name);
    parts_->changes.people = true;
    return made.id;
}

bool BulkDeals::isAmbiguous(const QString& nameOrEmail) const
{
    return parts_->users.isAmbiguous(nameOrEmail);
}

const User* BulkDeals::knownUser(UserId id) const
{
    // Read when the transaction began and not again, so the users made here are not in it.
    return parts_->session.organisation().user(id);
}

const ImportMade& BulkDeals::made() const
{
    return parts_->made;
}

bool BulkDeals::isThere(const QString& name, CompanyId company, Instant from, Instant until)
{
    return parts_->hadDeals && !parts_->newCompanies.contains(company) &&
           parts_->session.deals.isThere(name, company, from, until);
}

Outcome BulkDeals::addTask(UserId actor, const Task& wanted)
{
    Task task = wanted;
    if (task.id.isNull())
        task.id = parts_->ids().make<TaskId>();
    if (task.createdAt.isNull())
        task.createdAt = parts_->session.environment().now();
    task.createdBy = actor;
    parts_->session.tasks.save(task);
    parts_->changes.tasks = true;
    return parts_->outcome();
}

Outcome BulkDeals::addNote(UserId author, DealId deal, const QString& text, Instant at)
{
    const auto note = parts_->ids().make<NoteId>();
    parts_->session.notes.insert({note, deal, {}, author, at, text});
    Event event;
    event.id = parts_->ids().make<EventId>();
    event.deal = deal;
    event.at = at;
    event.actor = author;
    event.kind = EventKind::NoteAdded;
    event.note = note;
    parts_->session.history.append(event);
    return parts_->outcome();
}

} // namespace stagewright
