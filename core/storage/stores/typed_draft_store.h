// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/typed_draft.h"
#include "core/storage/engine/statement.h"

#include <optional>

namespace stagewright {

class Connection;

/// What people typed and did not store, one draft for each person and form.
class TypedDraftStore
{
public:
    explicit TypedDraftStore(Connection& connection);

    /// In the place of the one that was there.
    void save(UserId user, const TypedDraft& draft, Instant at);
    [[nodiscard]] std::optional<TypedDraft> find(UserId user, const QString& place);
    void remove(UserId user, const QString& place);

private:
    Statement insert_;
    Statement find_;
    Statement remove_;
};

} // namespace stagewright
