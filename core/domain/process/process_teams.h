// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/domain/id.h"

namespace stagewright {

/// Who may open deals in a process; no team: everybody.
struct ProcessTeams
{
    QList<TeamId> teams;
    friend bool operator==(const ProcessTeams&, const ProcessTeams&) = default;
};

/// A set: additions and removals are stored, and never conflict with what somebody else did.
template<>
struct FieldsOf<ProcessTeams>
{
    static constexpr std::tuple all{Field(QLatin1StringView("teams"), &ProcessTeams::teams)};
};

} // namespace stagewright
