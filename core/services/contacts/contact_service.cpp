// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/contacts/contact_service.h"

#include "core/domain/deal/rights.h"
#include "core/domain/name.h"
#include "core/services/deals/deal_sight.h"
#include "core/services/session/meanwhile.h"
#include "core/services/session/session.h"
#include "core/storage/stores/finding/find_store.h"

namespace stagewright {

namespace {

template<class AnyId>
Outcome requireSeen(Session& session, UserId viewer, TextKind kind, AnyId id)
{
    if (const auto user = session.activeUser(viewer); !user)
        return user.problem();
    const DealSight sight = sightOf(session.organisation(), viewer);
    if (!id.isNull() && FindStore(session.connection()).isSeen(kind, sight, id.value()))
        return done();
    return Problem{ProblemCode::ListEntryNotFound, {id.toText()}};
}

/// Whether the actor may work on a deal of it.
template<class AnyId>
Outcome requireChangeable(Session& session, UserId actor, TextKind kind, AnyId id)
{
    if (const Outcome seen = requireSeen(session, actor, kind, id); !seen)
        return seen;
    const Organisation& people = session.organisation();
    if (people.isAdministrator(actor))
        return done();
    Outcome refused = done();
    const auto deals = FindStore(session.connection()).dealsOf(sightOf(people, actor), kind, id.value(), -1);
    for (const DealId each : deals) {
        const auto deal = session.deals.byId(each);
        const Outcome allowed = deal ? may(people, actor, DealVerb::Work, deal->facts, each) : done();
        if (allowed && deal)
            return done();
        if (!allowed && refused)
            refused = allowed;
    }
    return refused;
}

QString companyName(Session& session, CompanyId id)
{
    const auto company = id.isNull() ? std::nullopt : session.lists.company(id);
    return company ? company->name : QString();
}

QString personField(Session& session, const QString& key, const Person& person)
{
    if (key == u"name")
        return person.name;
    if (key == u"email")
        return person.email;
    return key == u"phone" ? person.phone : companyName(session, person.company);
}

/// Cleaned like a name, but may be empty.
Result<QString> cleanedLine(const QString& text)
{
    return text.trimmed().isEmpty() ? Result<QString>(QString()) : cleanedName(text, DealName::maxLength);
}

Result<Person> soundPerson(Session& session, UserId actor, const Person& wanted, CompanyId before)
{
    Person person = wanted;
    const auto name = cleanedName(wanted.name, DealName::maxLength);
    if (!name)
        return name.problem();
    const auto email = cleanedLine(wanted.email);
    if (!email)
        return email.problem();
    if (!email->isEmpty() && !looksLikeEmail(*email))
        return Problem{ProblemCode::EmailUnreadable, {*email}};
    const auto phone = cleanedLine(wanted.phone);
    if (!phone)
        return phone.problem();
    if (!wanted.company.isNull() && wanted.company != before) {
        if (const Outcome seen = requireSeen(session, actor, TextKind::Company, wanted.company); !seen)
            return seen.problem();
    }
    person.name = *name;
    person.email = *email;
    person.phone = *phone;
    const auto known = session.lists.personNamed(person.name, person.company);
    if (known && known->id != person.id)
        return Problem{ProblemCode::NameTaken, {person.name}};
    return person;
}

} // namespace

Result<Company> ContactService::company(UserId viewer, CompanyId id)
{
    return session_.readAs(viewer, [&]() -> Result<Company> {
        if (const Outcome seen = requireSeen(session_, viewer, TextKind::Company, id); !seen)
            return seen.problem();
        return *session_.lists.company(id);
    });
}

Result<Person> ContactService::person(UserId viewer, PersonId id)
{
    return session_.readAs(viewer, [&]() -> Result<Person> {
        if (const Outcome seen = requireSeen(session_, viewer, TextKind::Person, id); !seen)
            return seen.problem();
        return *session_.lists.person(id);
    });
}

Outcome ContactService::changeCompany(UserId actor, const Edit<Company>& edit)
{
    return session_.write([&](Changes& changes) -> Outcome {
        const CompanyId id = edit.wanted.id;
        if (const Outcome allowed = requireChangeable(session_, actor, TextKind::Company, id); !allowed)
            return allowed;
        const Company stored = *session_.lists.company(id);
        auto company =
            mergedOver(stored, edit, [](const QString&, const Company& each) { return each.name; });
        if (!company)
            return company.problem();
        const auto name = cleanedName(company->name, DealName::maxLength);
        if (!name)
            return name.problem();
        const auto known = session_.lists.companyNamed(*name);
        if (known && known->id != id)
            return Problem{ProblemCode::NameTaken, {*name}};
        company->name = *name;
        if (*company == stored)
            return done();
        session_.lists.saveCompany(*company);
        changes.lists = changes.manyDeals = true;
        return done();
    });
}

Outcome ContactService::changePerson(UserId actor, const Edit<Person>& edit)
{
    return session_.write([&](Changes& changes) -> Outcome {
        const PersonId id = edit.wanted.id;
        if (const Outcome allowed = requireChangeable(session_, actor, TextKind::Person, id); !allowed)
            return allowed;
        const Person stored = *session_.lists.person(id);
        const auto wanted = mergedOver(stored, edit, [&](const QString& key, const Person& each) {
            return personField(session_, key, each);
        });
        if (!wanted)
            return wanted.problem();
        const auto person = soundPerson(session_, actor, *wanted, stored.company);
        if (!person)
            return person.problem();
        if (*person == stored)
            return done();
        session_.lists.savePerson(*person);
        changes.lists = changes.manyDeals = true;
        return done();
    });
}

} // namespace stagewright
