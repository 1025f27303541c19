// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/domain/name.h"

namespace stagewright::cli {

// Finds in the workspace what people name on the command line; each problem quotes what was asked for.
[[nodiscard]] Result<DealId> dealFrom(const QString& text);
[[nodiscard]] Result<UserId> userFrom(const Directory& directory, const QString& email);
[[nodiscard]] Result<ProcessId> processFrom(const Directory& directory, const QString& name);
/// The null id for "not started".
[[nodiscard]] Result<StageId> stageFrom(const Process& process, const QString& name);
/// By identifier, otherwise by name, ignoring case and accents.
[[nodiscard]] Result<ActionId> actionFrom(const Process& process, const QString& text);
[[nodiscard]] Result<ReasonId> reasonFrom(const Directory& directory, DealStatus status, const QString& name);

/// An entry of a list by its name, ignoring case; the null id for an empty one. Archived ones are not found.
template<class Entries>
[[nodiscard]] auto entryFrom(const Entries& entries, const QString& name)
    -> Result<decltype(entries.first().id)>
{
    using Id = decltype(entries.first().id);
    if (name.isEmpty())
        return Id();
    for (const auto& entry : entries) {
        if (!entry.archived && folded(entry.name) == folded(name))
            return entry.id;
    }
    return Problem{ProblemCode::ListEntryNotFound, {name}};
}

} // namespace stagewright::cli
