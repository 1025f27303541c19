// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/deals/history_store.h"

namespace stagewright {

HistoryStore::HistoryStore(Connection& connection)
    : append_(connection,
              "INSERT INTO history (id, deal_id, at, actor_id, kind, action_id, stage_before, "
              "stage_after, done_before, done_after, total_before, total_after, note_id, subject, "
              "detail, stage_before_name, stage_after_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
              "?, ?, ?, ?)"),
      ofDeal_(connection, "SELECT id, at, actor_id, kind, action_id, stage_before, stage_after, done_before, "
                          "done_after, total_before, total_after, note_id, subject, detail, "
                          "stage_before_name, stage_after_name FROM history "
                          "WHERE deal_id = ? ORDER BY at DESC, id DESC")
{}

void HistoryStore::append(const Event& event)
{
    append_
        .bind(event.id, event.deal, event.at.ms, event.actor, static_cast<int>(event.kind), event.action,
              event.before.stage.value(), event.after.stage.value(), event.before.doneWeight,
              event.after.doneWeight, event.before.totalWeight, event.after.totalWeight, event.note,
              event.subject, event.detail, event.stageBefore, event.stageAfter)
        .run();
}

QList<Event> HistoryStore::of(DealId deal)
{
    QList<Event> events;
    ofDeal_.bind(deal);
    while (ofDeal_.step()) {
        const Statement& row = ofDeal_;
        Event event;
        event.id = row.id<EventId>(0);
        event.deal = deal;
        event.at = row.instant(1);
        event.actor = row.id<UserId>(2);
        event.kind = static_cast<EventKind>(row.small(3));
        event.action = row.id<ActionId>(4);
        event.before = {row.id<StageId>(5), {}, row.integer(7), row.integer(9)};
        event.after = {row.id<StageId>(6), {}, row.integer(8), row.integer(10)};
        event.note = row.id<NoteId>(11);
        event.subject = row.text(12);
        event.detail = row.text(13);
        event.stageBefore = row.text(14);
        event.stageAfter = row.text(15);
        events.append(event);
    }
    return events;
}

} // namespace stagewright
