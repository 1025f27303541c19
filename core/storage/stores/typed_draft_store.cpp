// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/typed_draft_store.h"

namespace stagewright {

TypedDraftStore::TypedDraftStore(Connection& connection)
    : insert_(connection,
              "INSERT INTO typed_draft (user_id, place, deal_id, at, content) VALUES (?, ?, ?, ?, ?)"),
      find_(connection, "SELECT deal_id, content FROM typed_draft WHERE user_id = ? AND place = ?"),
      remove_(connection, "DELETE FROM typed_draft WHERE user_id = ? AND place = ?")
{}

void TypedDraftStore::save(UserId user, const TypedDraft& draft, Instant at)
{
    remove(user, draft.place);
    insert_.bind(user, draft.place, draft.deal, at.ms, draft.content).run();
}

std::optional<TypedDraft> TypedDraftStore::find(UserId user, const QString& place)
{
    find_.bind(user, place);
    if (!find_.step())
        return {};
    TypedDraft draft{place, find_.id<DealId>(0), find_.text(1)};
    find_.reset();
    return draft;
}

void TypedDraftStore::remove(UserId user, const QString& place)
{
    remove_.bind(user, place).run();
}

} // namespace stagewright
