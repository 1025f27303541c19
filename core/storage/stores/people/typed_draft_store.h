// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/typed_draft.h"
#include "core/storage/engine/statement.h"

#include <QList>

namespace stagewright {

class Connection;

/// What people typed and did not store. Each person has a draft for each form and place, and more of them,
/// numbered, when the same form was open in several windows.
class TypedDraftStore
{
public:
    explicit TypedDraftStore(Connection& connection);

    /// One of the drafts of a place.
    struct Kept
    {
        QString slot; ///< the place as it is stored, with the number of the draft
        TypedDraft draft;
    };
    /// The newest first.
    [[nodiscard]] QList<Kept> all(UserId user, const QString& place);
    /// Replaces what is kept in this slot.
    void save(UserId user, const QString& slot, const TypedDraft& draft, Instant at);
    void remove(UserId user, const QString& slot);

    /// Slots of a place are called "place", "place#2", "place#3"...
    [[nodiscard]] static QString slotName(const QString& place, int number);

private:
    Statement insert_;
    Statement all_;
    Statement remove_;
};

} // namespace stagewright
