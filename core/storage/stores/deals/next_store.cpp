// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/deals/next_store.h"

#include "core/storage/engine/connection.h"

namespace stagewright {

namespace {

constexpr auto openWork =
    "SELECT d.id, d.process_id, d.stage_id, d.value, d.owner_id, d.visibility, d.changed_at, "
    "d.expected_close, (SELECT min(n.due) FROM task n /*+ index task_open_by_deal */ WHERE n.deal_id = d.id "
    "AND n.done_at IS NULL) FROM deal d";

} // namespace

SqlText openWorkSql(const DealFilter& filter)
{
    SqlText text;
    text.add(openWork);
    // Left to itself the database looks through the open deals of everybody.
    if (filter.owners)
        text.add(" /*+ index deal_by_owner */");
    return text.add(whereClause(filter));
}

SqlText sharedWorkSql(UserId user, ProcessId process)
{
    SqlText text;
    text.add(openWork).add(" WHERE d.status + 0 = 0 AND d.id IN (SELECT p.deal_id FROM participant p WHERE "
                           "p.user_id = ?)",
                           user.value());
    if (!process.isNull())
        text.add(" AND d.process_id = ?", process.value());
    return text;
}

void NextStore::eachOf(const DealFilter& filter, const std::function<void(const OpenWork&)>& take)
{
    read(openWorkSql(filter), take);
}

void NextStore::eachTakenPartIn(UserId user, ProcessId process,
                                const std::function<void(const OpenWork&)>& take)
{
    read(sharedWorkSql(user, process), take);
}

QSet<DealId> NextStore::takenPartIn(UserId user)
{
    QSet<DealId> deals;
    Statement& rows = connection_.statement("SELECT deal_id FROM participant WHERE user_id = ?").bind(user);
    while (rows.step())
        deals.insert(rows.id<DealId>(0));
    return deals;
}

void NextStore::read(const SqlText& text, const std::function<void(const OpenWork&)>& take)
{
    Statement& rows = connection_.statement(text.sql).bindAll(text.values);
    while (rows.step()) {
        take({rows.id<DealId>(0), rows.id<ProcessId>(1), rows.id<StageId>(2), rows.integer(3),
              rows.id<UserId>(4), static_cast<Visibility>(rows.small(5)), rows.instant(6), rows.date(7),
              rows.date(8)});
    }
}

} // namespace stagewright
