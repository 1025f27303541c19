// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/statistics/statistics_store.h"

#include "core/storage/engine/connection.h"

namespace stagewright {

namespace {
const char* keyColumn(GroupBy by)
{
    switch (by) {
    case GroupBy::Stage:
        return "d.stage_id";
    case GroupBy::Product:
        return "d.product_id";
    case GroupBy::Owner:
        return "d.owner_id";
    case GroupBy::Source:
        return "d.source_id";
    }
    return "";
}
} // namespace

SqlText openWorthSql(const DealFilter& filter, GroupBy by)
{
    SqlText text;
    text.add("SELECT ")
        .add(keyColumn(by))
        .add(", d.process_id, d.total_weight, d.value, d.done_weight FROM deal d");
    text.add(filter.isCoveredByOpenSums() ? " /*+ index deal_open_sums */" : "");
    return text.add(whereClause(filter));
}

SqlText closedSumsSql(const DealFilter& filter, Instant from, Instant before)
{
    SqlText text;
    text.add("SELECT count(*), sum(d.value), avg(d.closed_at - d.created_at) FROM deal d "
             "/*+ index deal_by_closing */");
    text.add(whereClause(filter));
    return text.add(" AND d.closed_at >= ?", from.ms).add(" AND d.closed_at < ?", before.ms);
}

SqlText idleSql(const DealFilter& filter, const IdleWindow& rule)
{
    SqlText text;
    text.add("SELECT d.value, d.done_weight FROM deal d /*+ index deal_board */").add(whereClause(filter));
    text.add(" AND d.changed_at < ?", rule.touchedBefore.ms);
    text.add(
        " AND NOT EXISTS (SELECT 1 FROM task t /*+ index task_open_by_deal */ WHERE t.deal_id = d.id AND "
        "t.done_at IS NULL");
    text.add(" AND t.due >= ?", rule.today.toJulianDay());
    return text.add(" AND t.due <= ?)", rule.until.toJulianDay());
}

void StatisticsStore::eachOpen(const DealFilter& filter, GroupBy by,
                               const std::function<void(const OpenDealWorth&)>& take)
{
    const SqlText text = openWorthSql(filter, by);
    Statement& rows = connection_.statement(text.sql).bindAll(text.values);
    while (rows.step())
        take({rows.integer(0), rows.id<ProcessId>(1), rows.integer(2), rows.integer(3), rows.integer(4)});
}

ClosedSums StatisticsStore::closed(const DealFilter& filter, Instant from, Instant before)
{
    const SqlText text = closedSumsSql(filter, from, before);
    Statement& row = connection_.statement(text.sql).bindAll(text.values);
    ClosedSums sums;
    if (row.step())
        sums = {row.integer(0), row.integer(1), row.real(2)};
    row.reset();
    return sums;
}

void StatisticsStore::eachIdle(const DealFilter& filter, const IdleWindow& rule,
                               const std::function<void(qint64, qint64)>& take)
{
    const SqlText text = idleSql(filter, rule);
    Statement& rows = connection_.statement(text.sql).bindAll(text.values);
    while (rows.step())
        take(rows.integer(0), rows.integer(1));
}

} // namespace stagewright
