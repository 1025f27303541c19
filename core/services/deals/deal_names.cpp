// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/deal_names.h"

#include "core/services/deals/deal_facts.h"
#include "core/services/session/meanwhile.h"
#include "core/services/session/session.h"

namespace stagewright {

namespace {

Result<CompanyId> companyNamed(Session& session, const QString& name, Changes& changes)
{
    const auto cleaned = cleanedName(name, DealName::maxLength);
    if (!cleaned)
        return cleaned.problem();
    if (const auto known = session.lists.companyNamed(*cleaned))
        return known->id;
    const Company made{session.environment().ids->make<CompanyId>(), *cleaned};
    session.lists.insertCompany(made);
    changes.lists = true;
    return made.id;
}

Result<PersonId> personNamed(Session& session, const QString& name, CompanyId company, Changes& changes)
{
    const auto cleaned = cleanedName(name, DealName::maxLength);
    if (!cleaned)
        return cleaned.problem();
    if (const auto known = session.lists.personNamed(*cleaned, company))
        return known->id;
    Person made;
    made.id = session.environment().ids->make<PersonId>();
    made.name = *cleaned;
    made.company = company;
    session.lists.insertPerson(made);
    changes.lists = true;
    return made.id;
}

Outcome makeCompany(Session& session, EnteredDeal& entered, Changes& changes)
{
    if (entered.newCompany.isEmpty())
        return done();
    const auto company = companyNamed(session, entered.newCompany, changes);
    if (!company)
        return company.problem();
    entered.facts.company = *company;
    entered.newCompany.clear();
    return done();
}

Outcome makePerson(Session& session, EnteredDeal& entered, CompanyId company, Changes& changes)
{
    if (entered.newPerson.isEmpty())
        return done();
    const auto person = personNamed(session, entered.newPerson, company, changes);
    if (!person)
        return person.problem();
    entered.facts.person = *person;
    entered.newPerson.clear();
    return done();
}

} // namespace

Result<EnteredDeal> withNamesMade(Session& session, const EnteredDeal& entered, Changes& changes)
{
    EnteredDeal made = entered;
    if (const Outcome company = makeCompany(session, made, changes); !company)
        return company.problem();
    if (const Outcome person = makePerson(session, made, made.facts.company, changes); !person)
        return person.problem();
    return made;
}

Result<DealFacts> mergedFacts(Session& session, const DealFacts& stored, const Edit<EnteredDeal>& edit,
                              Changes& changes)
{
    Edit<EnteredDeal> named = edit;
    if (const Outcome company = makeCompany(session, named.wanted, changes); !company)
        return company.problem();
    const CompanyId company = merged(named, EnteredDeal(stored)).record.facts.company;
    if (const Outcome person = makePerson(session, named.wanted, company, changes); !person)
        return person.problem();
    const auto words = [&session](const QString& key, const EnteredDeal& entered) {
        return factWords(session, key, entered.facts);
    };
    const auto both = mergedOver(EnteredDeal(stored), named, words);
    if (!both)
        return both.problem();
    return both->facts;
}

} // namespace stagewright
