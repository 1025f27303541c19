// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/deal_query_sql.h"

#include "core/storage/stores/search_store.h"

#include <vector>

namespace stagewright {

namespace {

/// How an order is written, and the index that keeps it.
struct Ordering
{
    std::vector<const char*> columns; ///< the last is the id, so that no two deals stand alike
    const char* indexedBy;            ///< empty: the rows have to be sorted
};

/// The deals of one column of the board.
bool isOneColumn(const DealFilter& filter)
{
    return filter.status == DealStatus::Open && !filter.process.isNull() && filter.stage;
}

Ordering orderingOf(const DealFilter& filter, DealOrder order)
{
    switch (order) {
    case DealOrder::Changed:
        if (isOneColumn(filter))
            return {{"d.changed_at", "d.id"}, " INDEXED BY deal_board"};
        // All of the index's columns, else the id behind them would call for a sort.
        return {{"d.changed_at", "d.status", "d.owner_id", "d.process_id", "d.is_public", "d.id"},
                " INDEXED BY deal_by_change"};
    case DealOrder::Created:
        return {{"d.created_at", "d.id"}, " INDEXED BY deal_by_creation"};
    case DealOrder::Name:
        return {{"d.folded_name", "d.id"}, " INDEXED BY deal_by_name"};
    case DealOrder::Value:
        return {{"d.value", "d.id"}, " INDEXED BY deal_by_value"};
    case DealOrder::ExpectedClose:
        return {{"d.expected_close", "d.id"}, " INDEXED BY deal_by_expected_close"};
    case DealOrder::Closed:
        const bool closed = filter.status && *filter.status != DealStatus::Open;
        return {{"d.closed_at", "d.id"}, closed ? " INDEXED BY deal_by_closing" : ""};
    }
    return {};
}

/// True when the index of the order answers the whole filter, so that reading it to its end is cheap.
bool isCovered(const DealFilter& filter, DealOrder order)
{
    DealFilter rest = filter;
    switch (order) {
    case DealOrder::Changed:
        return isOneColumn(filter) || filter.isCoveredByChange();
    case DealOrder::Created:
        rest.createdFrom = rest.createdBefore = {};
        break;
    case DealOrder::ExpectedClose:
        rest.closingFrom = rest.closingTo = {};
        break;
    case DealOrder::Closed:
        rest.status.reset();
        break;
    case DealOrder::Name:
    case DealOrder::Value:
        break;
    }
    DealFilter nothing;
    nothing.sight = rest.sight;
    return rest.sight.everything && rest == nothing;
}

/// Through the index when its first rows are enough or it knows everything; otherwise the filter picks the
/// way and the rows are sorted, because looking up every row of an index costs more than sorting.
bool usesIndex(const DealFilter& filter, const DealOrdering& ordering)
{
    return filter.foldedText.isEmpty() && (ordering.limit >= 0 || isCovered(filter, ordering.order));
}

void addPart(SqlText& text, DealOrder order, OrderPart part)
{
    if (part == OrderPart::Whole)
        return;
    const bool expected = order == DealOrder::ExpectedClose;
    text.add(expected ? " AND d.expected_close" : " AND d.closed_at");
    text.add(part == OrderPart::WithValue ? " IS NOT NULL" : " IS NULL");
}

void addOrder(SqlText& text, const std::vector<const char*>& columns, bool descending, bool sorted)
{
    const char* before = sorted ? " ORDER BY +" : " ORDER BY "; // the plus keeps the index of the order out
    for (const char* column : columns) {
        text.add(before).add(column).add(descending ? " DESC" : " ASC");
        before = ", ";
    }
}

const char* keyColumn(DealKey key)
{
    switch (key) {
    case DealKey::Owner:
        return "d.owner_id";
    case DealKey::Company:
        return "d.company_id";
    case DealKey::Product:
        return "d.product_id";
    case DealKey::Source:
        return "d.source_id";
    case DealKey::Stage:
        return "d.stage_id";
    case DealKey::Status:
        return "d.status";
    case DealKey::Probability:
        // Parts of a million: a won deal stands with the certain ones, a lost one with the hopeless.
        return "CASE d.status WHEN 0 THEN CASE WHEN d.total_weight > 0 "
               "THEN 1000000 * d.done_weight / d.total_weight ELSE 0 END WHEN 1 THEN 1000000 ELSE 0 END";
    }
    return "";
}

} // namespace

bool hasEmptyValues(DealOrder order)
{
    return order == DealOrder::ExpectedClose || order == DealOrder::Closed;
}

SqlText orderedIdsSql(const DealFilter& filter, const DealOrdering& ordering, OrderPart part)
{
    const Ordering way = orderingOf(filter, ordering.order);
    const bool indexed = *way.indexedBy != '\0' && usesIndex(filter, ordering);
    SqlText text;
    text.add("SELECT d.id FROM deal d").add(indexed ? way.indexedBy : "");
    text.add(whereClause(filter));
    addPart(text, ordering.order, part);
    addOrder(text, way.columns, ordering.descending, !indexed);
    if (ordering.limit >= 0)
        text.add(" LIMIT ?", qint64(ordering.limit));
    return text;
}

SqlText keyedIdsSql(const DealFilter& filter, DealKey key)
{
    SqlText text;
    text.add("SELECT d.id, ").add(keyColumn(key)).add(" FROM deal d");
    return text.add(whereClause(filter));
}

SqlText boardCardsSql(const DealFilter& filter, int offset, int limit)
{
    SqlText text;
    text.add("SELECT d.id FROM deal d").add(filter.foldedText.isEmpty() ? " INDEXED BY deal_board" : "");
    text.add(whereClause(filter));
    addOrder(text, {"d.changed_at", "d.id"}, true, !filter.foldedText.isEmpty());
    return text.add(" LIMIT ?", qint64(limit)).add(" OFFSET ?", qint64(offset));
}

SqlText searchSql(const DealSight& sight, const QString& foldedText, int limit)
{
    SqlText text;
    // Ids grow with time, so the newest hits stand at the end of either index. CROSS keeps the order of the
    // two tables: hits first, then whether they may be seen.
    if (isShortText(foldedText)) {
        text.add("SELECT s.deal_id FROM deal_text s").add(sight.everything ? "" : " CROSS JOIN deal d");
        text.add(" WHERE instr(s.text, ?) > 0", foldedText);
        if (!sight.everything)
            text.add(" AND d.id = s.deal_id").add(sightClause(sight));
        text.add(" ORDER BY s.deal_id DESC");
    } else {
        text.add("SELECT s.rowid FROM deal_search s").add(sight.everything ? "" : " CROSS JOIN deal d");
        text.add(" WHERE s.deal_search MATCH ?", searchTerm(foldedText));
        if (!sight.everything)
            text.add(" AND d.id = s.rowid").add(sightClause(sight));
        text.add(" ORDER BY s.rowid DESC");
    }
    return text.add(" LIMIT ?", qint64(limit));
}

SqlText valuesSql(const DealFilter& filter)
{
    SqlText text;
    text.add("SELECT d.process_id, d.total_weight, d.status, d.value, d.done_weight FROM deal d");
    // The status is in the words of the index, not among its columns: asking for it would read the table.
    if (filter.isCoveredByOpenSums())
        text.sql = "SELECT d.process_id, d.total_weight, 0, d.value, d.done_weight FROM deal d "
                   "INDEXED BY deal_open_sums";
    return text.add(whereClause(filter));
}

QByteArray listingSql()
{
    return "SELECT d.name, d.status, d.process_id, d.stage_id, d.furthest_stage_id, d.done_weight, "
           "d.total_weight, d.owner_id, d.product_id, d.source_id, d.value, d.expected_close, d.created_at, "
           "d.changed_at, d.closed_at, c.name, p.name, t.title, t.type, t.due FROM deal d "
           "LEFT JOIN company c ON c.id = d.company_id LEFT JOIN person p ON p.id = d.person_id "
           "LEFT JOIN task t ON t.id = coalesce("
           "(SELECT n.id FROM task n WHERE n.deal_id = d.id AND n.done_at IS NULL AND n.due IS NOT NULL "
           "ORDER BY n.due, n.id LIMIT 1), "
           "(SELECT n.id FROM task n WHERE n.deal_id = d.id AND n.done_at IS NULL AND n.due IS NULL "
           "ORDER BY n.id LIMIT 1)) WHERE d.id = ?";
}

} // namespace stagewright
