// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/domain/settings/lists.h"

namespace stagewright {

template<>
struct FieldsOf<Company>
{
    static constexpr std::tuple all{Field(QLatin1StringView("name"), &Company::name)};
};

template<>
struct FieldsOf<Person>
{
    static constexpr std::tuple all{Field(QLatin1StringView("name"), &Person::name),
                                    Field(QLatin1StringView("company"), &Person::company),
                                    Field(QLatin1StringView("email"), &Person::email),
                                    Field(QLatin1StringView("phone"), &Person::phone)};
};

} // namespace stagewright
