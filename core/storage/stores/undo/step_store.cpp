// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/undo/step_store.h"

#include "core/domain/undo/json/step_json.h"
#include "core/storage/engine/connection.h"

namespace stagewright {

namespace {

/// Finding what is too far back reads that many entries of an index, so it is not done for each step.
constexpr int stepsBetweenForgetting = 50;

constexpr auto stepColumns = "id, user_id, at, kind, state, deal_count, subject, detail";

KeptStep stepAt(const Statement& row)
{
    KeptStep kept;
    kept.step = {row.id<StepId>(0), row.id<UserId>(1), row.instant(2), static_cast<StepKind>(row.small(3)),
                 row.text(6),       row.text(7),       row.integer(5)};
    kept.state = static_cast<StepState>(row.small(4));
    return kept;
}

QList<StepStore::PlacedChange> changesIn(Statement& rows)
{
    QList<StepStore::PlacedChange> changes;
    while (rows.step())
        changes.append({rows.integer(0), changeFromDocument(rows.text(1).toUtf8())});
    return changes;
}

} // namespace

StepStore::StepStore(Connection& connection)
    : connection_(connection),
      insert_(connection,
              "INSERT INTO undo_step (id, user_id, at, kind, state, position, deal_count, subject, "
              "detail) VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?)"),
      insertChange_(connection, "INSERT INTO undo_change (step_id, position, body) VALUES (?, ?, ?)"),
      forgetUndone_(connection, "DELETE FROM undo_step WHERE user_id = ? AND state >= 2")
{}

void StepStore::add(const Step& step, const QList<StepChange>& changes, qint64 position)
{
    forgetUndone_.bind(step.actor).run();
    insert_
        .bind(step.id, step.actor, step.at.ms, static_cast<int>(step.kind), position, step.deals,
              step.subject, step.detail)
        .run();
    qint64 place = 0;
    for (const StepChange& change : changes)
        insertChange_.bind(step.id, ++place, QString::fromUtf8(changeDocument(change))).run();
    added_ = step.id;
    if (--sinceForgotten_ < 0)
        forgetFarBack(step.actor);
}

void StepStore::forgetFarBack(UserId user)
{
    sinceForgotten_ = stepsBetweenForgetting;
    connection_
        .statement(
            "DELETE FROM undo_step WHERE user_id = ? AND state < 2 AND position <= (SELECT position FROM "
            "undo_step WHERE user_id = ? AND state = 0 ORDER BY position DESC LIMIT 1 OFFSET ?)")
        .bind(user, user, keptSteps)
        .run();
}

std::optional<Step> StepStore::top(UserId user, StepState state, Instant since)
{
    Statement& row = connection_.statement(QByteArray("SELECT ") + stepColumns +
                                           " FROM undo_step WHERE user_id = ? AND state = ? AND at >= ? "
                                           "ORDER BY position DESC LIMIT 1");
    if (!row.bind(user, static_cast<int>(state), since.ms).step())
        return {};
    const Step step = stepAt(row).step;
    row.reset();
    return step;
}

std::optional<KeptStep> StepStore::byId(StepId id)
{
    Statement& row =
        connection_.statement(QByteArray("SELECT ") + stepColumns + " FROM undo_step WHERE id = ?");
    if (!row.bind(id).step())
        return {};
    const KeptStep kept = stepAt(row);
    row.reset();
    return kept;
}

QList<StepStore::PlacedChange> StepStore::changesFrom(StepId step, qint64 place, int limit)
{
    return changesIn(
        connection_
            .statement("SELECT position, body FROM undo_change WHERE step_id = ? AND position >= ? "
                       "ORDER BY position LIMIT ?")
            .bind(step, place, limit));
}

QList<StepStore::PlacedChange> StepStore::changesBefore(StepId step, qint64 place, int limit)
{
    return changesIn(
        connection_
            .statement("SELECT position, body FROM undo_change WHERE step_id = ? AND position < ? "
                       "ORDER BY position DESC LIMIT ?")
            .bind(step, place, limit));
}

void StepStore::setState(StepId step, StepState state)
{
    connection_.statement("UPDATE undo_step SET state = ? WHERE id = ?")
        .bind(static_cast<int>(state), step)
        .run();
}

void StepStore::setState(StepId step, StepState state, qint64 position)
{
    connection_.statement("UPDATE undo_step SET state = ?, position = ? WHERE id = ?")
        .bind(static_cast<int>(state), position, step)
        .run();
}

bool StepStore::hasOlder(Instant before)
{
    return connection_.statement("SELECT EXISTS (SELECT 1 FROM undo_step WHERE at < ?)")
               .bind(before.ms)
               .firstInteger() == 1;
}

void StepStore::removeOlder(Instant before)
{
    connection_.statement("DELETE FROM undo_step WHERE at < ?").bind(before.ms).run();
}

} // namespace stagewright
