// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/people/typed_draft_store.h"

namespace stagewright {

TypedDraftStore::TypedDraftStore(Connection& connection)
    : insert_(connection,
              "INSERT INTO typed_draft (user_id, place, deal_id, at, content) VALUES (?, ?, ?, ?, ?)"),
      all_(connection, "SELECT place, deal_id, content FROM typed_draft WHERE user_id = ? "
                       "AND (place = ? OR (place >= ? AND place < ?)) ORDER BY at DESC, place DESC"),
      remove_(connection, "DELETE FROM typed_draft WHERE user_id = ? AND place = ?")
{}

QString TypedDraftStore::slotName(const QString& place, int number)
{
    return number == 1 ? place : place + u'#' + QString::number(number);
}

QList<TypedDraftStore::Kept> TypedDraftStore::all(UserId user, const QString& place)
{
    QList<Kept> found;
    all_.bind(user, place, place + u'#', place + QChar(u'#' + 1));
    while (all_.step())
        found.append({all_.text(0), {place, all_.id<DealId>(1), all_.text(2)}});
    return found;
}

void TypedDraftStore::save(UserId user, const QString& slot, const TypedDraft& draft, Instant at)
{
    remove(user, slot);
    insert_.bind(user, slot, draft.deal, at.ms, draft.content).run();
}

void TypedDraftStore::remove(UserId user, const QString& slot)
{
    remove_.bind(user, slot).run();
}

} // namespace stagewright
