// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/domain/edit.h"

namespace stagewright {

/// What was entered about a deal. A typed company or person is given by name, with a null id; it is looked
/// up, or made, when the deal is stored.
struct EnteredDeal
{
    DealFacts facts = {};
    QString newCompany = {};
    QString newPerson = {};

    EnteredDeal() = default;
    EnteredDeal(DealFacts entered, QString company = {}, QString person = {})
        : facts(std::move(entered)), newCompany(std::move(company)), newPerson(std::move(person))
    {}
    friend bool operator==(const EnteredDeal&, const EnteredDeal&) = default;
};

/// The keys are those used in a deal's history. The process is not a field: switching it is a separate verb.
template<>
struct FieldsOf<EnteredDeal>
{
    template<auto Member>
    static constexpr auto fact = [](auto& deal) -> auto&
    {
        return deal.facts.*Member;
    };
    static constexpr std::tuple all{
        Field(QLatin1StringView("name"), fact<&DealFacts::name>),
        Field(QLatin1StringView("company"), fact<&DealFacts::company>, &EnteredDeal::newCompany),
        Field(QLatin1StringView("person"), fact<&DealFacts::person>, &EnteredDeal::newPerson),
        Field(QLatin1StringView("value"), fact<&DealFacts::valueMinor>),
        Field(QLatin1StringView("source"), fact<&DealFacts::source>),
        Field(QLatin1StringView("product"), fact<&DealFacts::product>),
        Field(QLatin1StringView("owner"), fact<&DealFacts::owner>),
        Field(QLatin1StringView("participants"), fact<&DealFacts::participants>),
        Field(QLatin1StringView("expected_close"), fact<&DealFacts::expectedClose>),
        Field(QLatin1StringView("visibility"), fact<&DealFacts::visibility>)};
};

} // namespace stagewright
