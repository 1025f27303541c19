// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/domain/people/people.h"
#include "core/domain/settings/lists.h"

namespace stagewright {

template<>
struct FieldsOf<User>
{
    static constexpr std::tuple all{
        Field(QLatin1StringView("name"), &User::name), Field(QLatin1StringView("email"), &User::email),
        Field(QLatin1StringView("role"), &User::role), Field(QLatin1StringView("team"), &User::team),
        Field(QLatin1StringView("active"), &User::active)};
};

template<>
struct FieldsOf<Team>
{
    static constexpr std::tuple all{Field(QLatin1StringView("name"), &Team::name),
                                    Field(QLatin1StringView("parent"), &Team::parent),
                                    Field(QLatin1StringView("manager"), &Team::manager)};
};

template<class AnyId>
struct FieldsOf<ListEntry<AnyId>>
{
    static constexpr std::tuple all{Field(QLatin1StringView("name"), &ListEntry<AnyId>::name),
                                    Field(QLatin1StringView("archived"), &ListEntry<AnyId>::archived)};
};

/// The status is not a field: a reason keeps the status it was made for.
template<>
struct FieldsOf<ClosingReason>
{
    static constexpr std::tuple all{Field(QLatin1StringView("name"), &ClosingReason::name),
                                    Field(QLatin1StringView("archived"), &ClosingReason::archived)};
};

template<>
struct FieldsOf<WorkspaceSettings>
{
    static constexpr std::tuple all{Field(QLatin1StringView("name"), &WorkspaceSettings::name),
                                    Field(QLatin1StringView("time_zone"), &WorkspaceSettings::timeZone)};
};

} // namespace stagewright
