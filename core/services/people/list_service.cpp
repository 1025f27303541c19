// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/people/list_service.h"

#include "core/services/processes/process_summaries.h"
#include "core/services/session/meanwhile.h"
#include "core/services/session/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

// One interface for the three lists.
QList<DealProduct> entriesOf(ListStore& store, const DealProduct&)
{
    return store.products();
}
QList<DealSource> entriesOf(ListStore& store, const DealSource&)
{
    return store.sources();
}
QList<ClosingReason> entriesOf(ListStore& store, const ClosingReason&)
{
    return store.reasons();
}
void saveEntry(ListStore& store, const DealProduct& product)
{
    store.saveProduct(product);
}
void saveEntry(ListStore& store, const DealSource& source)
{
    store.saveSource(source);
}
void saveEntry(ListStore& store, const ClosingReason& reason)
{
    store.saveReason(reason);
}
template<class AnyId>
bool areNeighbours(const ListEntry<AnyId>&, const ListEntry<AnyId>&)
{
    return true;
}
bool areNeighbours(const ClosingReason& a, const ClosingReason& b)
{
    return a.status == b.status;
}
template<class AnyId>
Problem notFound(const ListEntry<AnyId>& entry)
{
    return {ProblemCode::ListEntryNotFound, {entry.id.toText()}};
}
Problem notFound(const ClosingReason& reason)
{
    return {ProblemCode::ReasonNotFound, {reason.id.toText()}};
}

/// The entry with its name cleaned, or what is wrong with it. Entries of one list (reasons: of one status)
/// may not share a name.
template<class Entry>
Result<Entry> checkedEntry(const QList<Entry>& known, Entry entry)
{
    const auto name = cleanedName(entry.name, DealName::maxLength);
    if (!name)
        return name.problem();
    entry.name = *name;
    for (const Entry& each : known) {
        if (each.id != entry.id && areNeighbours(each, entry) && folded(each.name) == folded(entry.name))
            return Problem{ProblemCode::NameTaken, {each.name}};
    }
    return entry;
}

template<class Entry>
QString entryWords(const QString& key, const Entry& entry)
{
    if (key == u"name")
        return entry.name;
    return entry.archived ? u"yes"_s : u"no"_s;
}

template<class Entry>
auto addEntry(Session& session, UserId actor, const Entry& wanted) -> Result<decltype(wanted.id)>
{
    return session.write([&](Changes& changes) -> Result<decltype(wanted.id)> {
        if (const auto allowed = session.requireAdministrator(actor); !allowed)
            return allowed.problem();
        Entry entry = wanted;
        entry.id = session.environment().ids->make<decltype(entry.id)>();
        const auto checked = checkedEntry(entriesOf(session.lists, entry), entry);
        if (!checked)
            return checked.problem();
        saveEntry(session.lists, *checked);
        changes.lists = true;
        return checked->id;
    });
}

template<class Entry>
Outcome changeEntry(Session& session, UserId actor, const Edit<Entry>& edit)
{
    return session.write([&](Changes& changes) -> Outcome {
        if (const auto allowed = session.requireAdministrator(actor); !allowed)
            return allowed;
        const QList<Entry> known = entriesOf(session.lists, edit.wanted);
        const auto stored = std::find_if(known.cbegin(), known.cend(),
                                         [&](const Entry& each) { return each.id == edit.wanted.id; });
        if (stored == known.cend())
            return notFound(edit.wanted);
        const auto both = mergedOver(*stored, edit, entryWords<Entry>);
        if (!both)
            return both.problem();
        const auto checked = checkedEntry(known, *both);
        if (!checked)
            return checked.problem();
        if (*checked == *stored)
            return done();
        saveEntry(session.lists, *checked);
        changes.lists = true;
        return done();
    });
}

QString zoneUnknownHere(const QString& stored)
{
    return stored.isEmpty() || zoneNamed(stored) ? QString() : stored;
}

Outcome storeZone(Session& session, const QString& name, Changes& changes)
{
    const auto zone = zoneNamed(name);
    if (!zone)
        return zone.problem();
    auto facts = session.lists.workspace();
    if (!facts)
        return Problem{ProblemCode::DatabaseEmpty, {session.connection().file()}};
    facts->timeZone = zoneName(*zone);
    session.lists.saveWorkspace(*facts);
    session.forgetCaches();
    // Every day that is shown may be a different one.
    changes.workspace = changes.manyDeals = changes.tasks = changes.notifications = true;
    return done();
}

template<class AnyId>
using EntryOf =
    std::conditional_t<std::is_same_v<AnyId, ReasonId>, ClosingReason,
                       std::conditional_t<std::is_same_v<AnyId, ProductId>, DealProduct, DealSource>>;

template<class Entry>
const Entry* entryWith(const QList<Entry>& entries, decltype(Entry::id) id)
{
    const auto found =
        std::find_if(entries.cbegin(), entries.cend(), [id](const Entry& each) { return each.id == id; });
    return found == entries.cend() ? nullptr : &*found;
}

ProductId& entryIn(Deal& deal, const DealProduct&)
{
    return deal.facts.product;
}
SourceId& entryIn(Deal& deal, const DealSource&)
{
    return deal.facts.source;
}
ReasonId& entryIn(Deal& deal, const ClosingReason&)
{
    return deal.closing.reason;
}
QString factKey(const DealProduct&)
{
    return u"product"_s;
}
QString factKey(const DealSource&)
{
    return u"source"_s;
}
QString factKey(const ClosingReason&)
{
    return u"reason"_s;
}

/// Gives deals another entry of a list, updating totals and histories. An administrator tidying a list is not
/// something that happened to the deal, so it stays as idle as it was.
class EntryExchange
{
public:
    EntryExchange(Session& session, UserId actor, Changes& changes)
        : session_(session), actor_(actor), changes_(changes), now_(session.environment().now())
    {}
    ~EntryExchange() { session_.totals.add(totals_); }
    EntryExchange(const EntryExchange&) = delete;
    EntryExchange& operator=(const EntryExchange&) = delete;

    /// Does nothing if the deal has another entry by now. Null pointers stand for "none".
    template<class Entry>
    void exchange(DealId id, const Entry& kind, const Entry* from, const Entry* to)
    {
        const auto idOf = [](const Entry* entry) {
            return entry ? entry->id : decltype(Entry::id)();
        };
        auto before = session_.deals.byId(id);
        if (!before || entryIn(*before, kind) != idOf(from))
            return;
        Deal after = *before;
        entryIn(after, kind) = idOf(to);
        session_.listUse.give(id, idOf(to));
        addContribution(totals_, *before, -1);
        addContribution(totals_, after, +1);
        const QString nothing = u"–"_s;
        Event event;
        event.id = session_.environment().ids->make<EventId>();
        event.deal = id;
        event.at = now_;
        event.actor = actor_;
        event.kind = EventKind::FactsChanged;
        event.subject = factKey(kind);
        event.detail = (from ? from->name : nothing) + u" → "_s + (to ? to->name : nothing);
        event.before = event.after = after.progress;
        session_.history.append(event);
        changes_.deals.insert(id);
    }

private:
    Session& session_;
    UserId actor_;
    Changes& changes_;
    Instant now_;
    DealTotals totals_;
};

template<class Entry>
Result<RemovedEntry> removeEntry(Session& session, UserId actor, decltype(Entry::id) id,
                                 std::optional<decltype(Entry::id)> replacement)
{
    return session.write([&](Changes& changes) -> Result<RemovedEntry> {
        if (const auto allowed = session.requireAdministrator(actor); !allowed)
            return allowed.problem();
        Entry missing;
        missing.id = id;
        const QList<Entry> known = entriesOf(session.lists, missing);
        const Entry* entry = entryWith(known, id);
        if (!entry)
            return notFound(missing);
        const Entry* other = replacement ? entryWith(known, *replacement) : nullptr;
        if (replacement && !replacement->isNull() && (!other || other == entry)) {
            missing.id = *replacement;
            return notFound(missing);
        }
        if (other && !areNeighbours(*other, *entry))
            return Problem{ProblemCode::ReasonOfOtherStatus, {other->name}};
        RemovedOf<Entry> removed{
            *entry, {}, other ? other->id : decltype(Entry::id)(), session.listUse.dealsWith(id)};
        const bool mayBeNone = replacement && !std::is_same_v<Entry, ClosingReason>;
        if (!removed.deals.isEmpty() && !other && !mayBeNone)
            return Problem{ProblemCode::EntryInUse, {entry->name, QString::number(removed.deals.size())}};
        for (const Entry& each : known)
            removed.order.append(each.id);
        {
            EntryExchange exchange(session, actor, changes);
            for (const DealId deal : std::as_const(removed.deals))
                exchange.exchange(deal, *entry, entry, other);
        }
        session.lists.remove(id);
        changes.lists = true;
        return RemovedEntry(removed);
    });
}

template<class Entry>
Outcome putEntryBack(Session& session, UserId actor, const RemovedOf<Entry>& removed)
{
    return session.write([&](Changes& changes) -> Outcome {
        if (const auto allowed = session.requireAdministrator(actor); !allowed)
            return allowed;
        const QList<Entry> known = entriesOf(session.lists, removed.entry);
        const auto checked = checkedEntry(known, removed.entry);
        if (!checked)
            return checked.problem();
        saveEntry(session.lists, *checked);
        session.lists.reorder(removed.order);
        const Entry* other = entryWith(known, removed.replacement);
        // If the replacement itself is gone by now, those deals have no entry and keep none.
        if (other || removed.replacement.isNull()) {
            EntryExchange exchange(session, actor, changes);
            for (const DealId deal : removed.deals)
                exchange.exchange(deal, *checked, other, &*checked);
        }
        changes.lists = true;
        return done();
    });
}

template<class AnyId>
Outcome reorderEntries(Session& session, UserId actor, const QList<ListEntryId>& order)
{
    return session.write([&](Changes& changes) -> Outcome {
        if (const auto allowed = session.requireAdministrator(actor); !allowed)
            return allowed;
        QList<AnyId> ids;
        for (const ListEntryId& id : order) {
            if (std::holds_alternative<AnyId>(id))
                ids.append(std::get<AnyId>(id));
        }
        session.lists.reorder(ids);
        changes.lists = true;
        return done();
    });
}

} // namespace

Result<Directory> ListService::directory()
{
    return directory(UserId());
}

Result<QString> ListService::unknownZone()
{
    return session_.read([&]() -> Result<QString> {
        const auto facts = session_.lists.workspace();
        return facts ? zoneUnknownHere(facts->timeZone) : QString();
    });
}

Result<Directory> ListService::directory(UserId viewer)
{
    return session_.read([&]() -> Result<Directory> {
        Directory directory;
        if (const auto facts = session_.lists.workspace()) {
            directory.workspaceName = facts->name;
            directory.currency = facts->currency;
            directory.zone = session_.environment().zone;
            directory.unknownZone = zoneUnknownHere(facts->timeZone);
        }
        directory.people = session_.organisation();
        directory.processes = processSummaries(session_);
        if (session_.activeUser(viewer))
            countOpenDeals(session_, viewer, directory.processes);
        directory.products = session_.lists.products();
        directory.sources = session_.lists.sources();
        directory.reasons = session_.lists.reasons();
        return directory;
    });
}

Result<ProductId> ListService::addProduct(UserId actor, const DealProduct& product)
{
    return addEntry(session_, actor, product);
}

Result<SourceId> ListService::addSource(UserId actor, const DealSource& source)
{
    return addEntry(session_, actor, source);
}

Result<ReasonId> ListService::addReason(UserId actor, const ClosingReason& reason)
{
    if (reason.status == DealStatus::Open)
        return Problem{ProblemCode::ReasonOfOtherStatus, {reason.name}};
    return addEntry(session_, actor, reason);
}

Outcome ListService::changeProduct(UserId actor, const Edit<DealProduct>& edit)
{
    return changeEntry(session_, actor, edit);
}

Outcome ListService::changeSource(UserId actor, const Edit<DealSource>& edit)
{
    return changeEntry(session_, actor, edit);
}

Outcome ListService::changeReason(UserId actor, const Edit<ClosingReason>& edit)
{
    // Closed deals point to a reason, so its closed status never changes.
    if (edit.wanted.status != edit.base.status)
        return Problem{ProblemCode::ReasonOfOtherStatus, {edit.wanted.name}};
    return changeEntry(session_, actor, edit);
}

Outcome ListService::reorder(UserId actor, const QList<ListEntryId>& order)
{
    if (order.isEmpty())
        return done();
    return std::visit([&](auto id) { return reorderEntries<decltype(id)>(session_, actor, order); },
                      order.first());
}

Result<qint64> ListService::usage(UserId actor, const ListEntryId& id)
{
    return session_.read([&]() -> Result<qint64> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        return std::visit([this](auto entry) { return session_.listUse.count(entry); }, id);
    });
}

Result<RemovedEntry> ListService::remove(UserId actor, const ListEntryId& id,
                                         const std::optional<ListEntryId>& replacement)
{
    return std::visit(
        [&](auto entry) {
            using AnyId = decltype(entry);
            std::optional<AnyId> other;
            if (replacement && std::holds_alternative<AnyId>(*replacement))
                other = std::get<AnyId>(*replacement);
            return removeEntry<EntryOf<AnyId>>(session_, actor, entry, other);
        },
        id);
}

Outcome ListService::putBack(UserId actor, const RemovedEntry& removed)
{
    return std::visit([&](const auto& each) { return putEntryBack(session_, actor, each); }, removed);
}

Outcome ListService::changeWorkspace(UserId actor, const Edit<WorkspaceSettings>& edit)
{
    return session_.write([&](Changes& changes) -> Outcome {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed;
        auto facts = session_.lists.workspace();
        if (!facts)
            return Problem{ProblemCode::DatabaseEmpty, {session_.connection().file()}};
        const QString unknown = zoneUnknownHere(facts->timeZone);
        const WorkspaceSettings stored{facts->name,
                                       unknown.isEmpty() ? zoneName(session_.environment().zone) : unknown};
        const auto settings = mergedOver(stored, edit, [](const QString& key, const WorkspaceSettings& each) {
            return key == u"name" ? each.name : each.timeZone;
        });
        if (!settings)
            return settings.problem();
        const auto cleaned = cleanedName(settings->name, DealName::maxLength);
        if (!cleaned)
            return cleaned.problem();
        if (*cleaned != stored.name) {
            facts->name = *cleaned;
            session_.lists.saveWorkspace(*facts);
            changes.workspace = true;
        }
        return settings->timeZone == stored.timeZone ? done()
                                                     : storeZone(session_, settings->timeZone, changes);
    });
}

Outcome ListService::setTimeZone(UserId actor, const QString& name)
{
    return session_.write([&](Changes& changes) -> Outcome {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed;
        return storeZone(session_, name, changes);
    });
}

} // namespace stagewright
