// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/list_service.h"

#include "core/services/process_upkeep.h"
#include "core/services/session.h"

#include <algorithm>

namespace stagewright {

namespace {

/// The entry as it is stored (an id made, its name cleaned), or what is wrong with it. Entries that `alike`
/// calls neighbours may not share a name.
template<class Entry, class Alike>
Result<Entry> checkedEntry(const QList<Entry>& known, Entry entry, IdSource& ids, ProblemCode unknown,
                           Alike alike)
{
    const auto name = cleanedName(entry.name, DealName::maxLength);
    if (!name)
        return name.problem();
    entry.name = *name;
    bool found = entry.id.isNull();
    for (const Entry& each : known) {
        found |= each.id == entry.id;
        if (each.id != entry.id && alike(each, entry) && folded(each.name) == folded(entry.name))
            return Problem{ProblemCode::NameTaken, {each.name}};
    }
    if (!found)
        return Problem{unknown, {entry.id.toText()}};
    if (entry.id.isNull())
        entry.id = ids.make<decltype(entry.id)>();
    return entry;
}

/// A reason belongs to one closed status for good: closed deals point to it.
Outcome requireStatus(const QList<ClosingReason>& known, const ClosingReason& reason)
{
    const bool moved = std::any_of(known.cbegin(), known.cend(), [&](const ClosingReason& each) {
        return each.id == reason.id && each.status != reason.status;
    });
    if (moved || reason.status == DealStatus::Open)
        return Problem{ProblemCode::ReasonOfOtherStatus, {reason.name}};
    return done();
}

constexpr auto always = [](const auto&, const auto&) {
    return true;
};

} // namespace

Result<Directory> ListService::directory()
{
    return directory(UserId());
}

Result<Directory> ListService::directory(UserId viewer)
{
    return session_.read([&]() -> Result<Directory> {
        Directory directory;
        if (const auto facts = session_.lists.workspace()) {
            directory.workspaceName = facts->name;
            directory.currency = facts->currency;
            directory.zone = session_.environment().zone;
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

Result<ProductId> ListService::saveProduct(UserId actor, const DealProduct& product)
{
    return session_.write([&](Changes& changes) -> Result<ProductId> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        const auto checked = checkedEntry(session_.lists.products(), product, *session_.environment().ids,
                                          ProblemCode::ListEntryNotFound, always);
        if (!checked)
            return checked.problem();
        session_.lists.saveProduct(*checked);
        changes.lists = true;
        return checked->id;
    });
}

Result<SourceId> ListService::saveSource(UserId actor, const DealSource& source)
{
    return session_.write([&](Changes& changes) -> Result<SourceId> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        const auto checked = checkedEntry(session_.lists.sources(), source, *session_.environment().ids,
                                          ProblemCode::ListEntryNotFound, always);
        if (!checked)
            return checked.problem();
        session_.lists.saveSource(*checked);
        changes.lists = true;
        return checked->id;
    });
}

Result<ReasonId> ListService::saveReason(UserId actor, const ClosingReason& reason)
{
    return session_.write([&](Changes& changes) -> Result<ReasonId> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        const auto known = session_.lists.reasons();
        if (const auto fits = requireStatus(known, reason); !fits)
            return fits.problem();
        const auto sameStatus = [](const ClosingReason& a, const ClosingReason& b) {
            return a.status == b.status;
        };
        const auto checked =
            checkedEntry(known, reason, *session_.environment().ids, ProblemCode::ReasonNotFound, sameStatus);
        if (!checked)
            return checked.problem();
        session_.lists.saveReason(*checked);
        changes.lists = true;
        return checked->id;
    });
}

Outcome ListService::renameWorkspace(UserId actor, const QString& name)
{
    return session_.write([&](Changes& changes) -> Outcome {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed;
        const auto cleaned = cleanedName(name, DealName::maxLength);
        if (!cleaned)
            return cleaned.problem();
        auto facts = session_.lists.workspace();
        if (!facts)
            return Problem{ProblemCode::DatabaseEmpty, {session_.connection().file()}};
        facts->name = *cleaned;
        session_.lists.saveWorkspace(*facts);
        changes.workspace = true;
        return done();
    });
}

Outcome ListService::setTimeZone(UserId actor, const QString& name)
{
    return session_.write([&](Changes& changes) -> Outcome {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed;
        const auto zone = zoneNamed(name);
        if (!zone)
            return zone.problem();
        auto facts = session_.lists.workspace();
        if (!facts)
            return Problem{ProblemCode::DatabaseEmpty, {session_.connection().file()}};
        facts->timeZone = zoneName(*zone);
        session_.lists.saveWorkspace(*facts);
        session_.forgetCaches();
        // Every day that is shown may be another one.
        changes.workspace = changes.manyDeals = changes.tasks = changes.notifications = true;
        return done();
    });
}

} // namespace stagewright
