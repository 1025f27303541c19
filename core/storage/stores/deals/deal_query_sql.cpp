// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/deals/deal_query_sql.h"

#include "core/storage/stores/deals/search_store.h"

#include <utility>
#include <vector>

namespace stagewright {

namespace {

/// In millionths; won deals sort with the certain ones, lost ones with the hopeless. Written exactly as in
/// its index, so that the database recognises that it applies.
constexpr auto probability =
    "CASE d.status WHEN 0 THEN CASE WHEN d.total_weight > 0 "
    "THEN 1000000 * d.done_weight / d.total_weight ELSE 0 END WHEN 1 THEN 1000000 ELSE 0 END";

/// The SQL of an order, and the index that provides it.
struct Ordering
{
    std::vector<const char*> columns; ///< the last is the id, so that no two deals are equal
    const char* indexedBy;
};

/// Whether the filter selects one column of the board.
bool isOneColumn(const DealFilter& filter)
{
    return filter.status == DealStatus::Open && !filter.process.isNull() && filter.stage;
}

/// All columns of the index; otherwise ordering by the id after them would need a sort.
std::vector<const char*> boardOrder()
{
    return {"d.changed_at", "d.owner_id", "d.visibility", "d.value", "d.done_weight", "d.id"};
}

Ordering orderingOf(const DealFilter& filter, DealOrder order)
{
    switch (order) {
    case DealOrder::Changed:
        if (isOneColumn(filter))
            return {boardOrder(), " /*+ index deal_board */"};
        // All columns of the index; otherwise ordering by the id after them would need a sort.
        return {{"d.changed_at", "d.status", "d.owner_id", "d.process_id", "d.visibility", "d.id"},
                " /*+ index deal_by_change */"};
    case DealOrder::Created:
        return {{"d.created_at", "d.id"}, " /*+ index deal_by_creation */"};
    case DealOrder::Name:
        return {{"d.folded_name", "d.id"}, " /*+ index deal_by_name */"};
    case DealOrder::Value:
        return {{"d.value", "d.id"}, " /*+ index deal_by_value */"};
    case DealOrder::Probability:
        return {{probability, "d.id"}, " /*+ index deal_by_probability */"};
    case DealOrder::ExpectedClose:
        return {{"d.expected_close", "d.id"}, " /*+ index deal_by_expected_close */"};
    case DealOrder::Closed:
        if (filter.status && *filter.status != DealStatus::Open)
            return {{"d.closed_at", "d.process_id", "d.owner_id", "d.visibility", "d.value", "d.created_at",
                     "d.id"},
                    " /*+ index deal_by_closing */"};
        return {{"d.closed_at", "d.id"}, " /*+ index deal_by_closing_time */"};
    }
    return {};
}

/// Whether it lets every deal through.
bool isUnfiltered(const DealFilter& filter)
{
    DealFilter nothing;
    nothing.sight = filter.sight;
    return filter.sight.everything && filter == nothing;
}

/// True if the index of the order answers the whole filter, so that reading all of it is cheap.
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
    case DealOrder::Probability:
        break;
    }
    return isUnfiltered(rest);
}

/// Through the index if its first rows are enough or it covers the filter; otherwise the database filters
/// first and sorts, because looking up every row of an index costs more than sorting.
bool usesIndex(const DealFilter& filter, const DealOrdering& ordering)
{
    return filter.foldedText.isEmpty() && (ordering.limit >= 0 || isCovered(filter, ordering.order));
}

// Where the rows are sorted, "unindexed" keeps the index of the order from being used, for the condition as
// well.

void addPart(SqlText& text, DealOrder order, OrderPart part, bool sorted)
{
    if (part == OrderPart::Whole)
        return;
    text.add(sorted ? " AND /*+ unindexed */ " : " AND ");
    text.add(order == DealOrder::ExpectedClose ? "d.expected_close" : "d.closed_at");
    text.add(part == OrderPart::WithValue ? " IS NOT NULL" : " IS NULL");
}

void addOrder(SqlText& text, const std::vector<const char*>& columns, bool descending, bool sorted)
{
    const char* before = sorted ? " ORDER BY /*+ unindexed */ " : " ORDER BY ";
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
    }
    return "";
}

const char* keyIndex(DealKey key)
{
    switch (key) {
    case DealKey::Owner:
        return " /*+ index deal_by_owner */";
    case DealKey::Company:
        return " /*+ index deal_by_company */";
    case DealKey::Product:
        return " /*+ index deal_by_product */";
    case DealKey::Source:
        return " /*+ index deal_by_source */";
    case DealKey::Stage:
        return " /*+ index deal_by_stage */";
    case DealKey::Status:
        return " /*+ index deal_by_status */";
    }
    return "";
}

/// SQLite 3.40 treats a plain status as a constant and then takes what follows it in the index of changes for
/// unsorted; the sum hides it.
SqlText changedWhere(DealFilter filter)
{
    const std::optional<DealStatus> status = std::exchange(filter.status, std::nullopt);
    SqlText rest = whereClause(filter);
    if (!status)
        return rest;
    // First, because it is quicker to check than who may see the deal.
    SqlText text;
    text.add(" WHERE d.status + 0 = ?", static_cast<qint64>(*status));
    rest.sql.replace(0, qsizetype(qstrlen(" WHERE")), " AND");
    return text.add(rest);
}

/// Entries of an index that are passed over, at most, in search of deals that the viewer may see.
constexpr qint64 mostPassedOver = 49'152;

/// What the index of changes knows of a filter.
DealFilter knownByChange(const DealFilter& filter)
{
    DealFilter known;
    known.sight = filter.sight;
    known.owners = filter.owners;
    known.status = filter.status;
    known.process = filter.process;
    return known;
}

/// True if the key may be missing, which is stored as NULL.
bool isOptional(DealKey key)
{
    return key == DealKey::Company || key == DealKey::Product || key == DealKey::Source;
}

} // namespace

bool hasEmptyValues(DealOrder order)
{
    return order == DealOrder::ExpectedClose || order == DealOrder::Closed;
}

SqlText orderedIdsSql(const DealFilter& filter, const DealOrdering& ordering, OrderPart part)
{
    const Ordering way = orderingOf(filter, ordering.order);
    const bool indexed = usesIndex(filter, ordering);
    SqlText text;
    text.add("SELECT d.id FROM deal d").add(indexed ? way.indexedBy : "");
    const bool byChange = indexed && ordering.order == DealOrder::Changed && !isOneColumn(filter);
    text.add(byChange ? changedWhere(filter) : whereClause(filter));
    addPart(text, ordering.order, part, !indexed);
    addOrder(text, way.columns, ordering.descending, !indexed);
    if (ordering.limit >= 0)
        text.add(" LIMIT ?", qint64(ordering.limit));
    return text;
}

SqlText lookingThroughSql(const DealFilter& filter, const DealOrdering& ordering)
{
    const bool byChange = ordering.order == DealOrder::Changed;
    DealFilter all;
    all.sight.everything = true;
    const Ordering way = orderingOf(all, ordering.order);
    SqlText text;
    text.add("SELECT d.id, CASE WHEN 1 = 1").add(containsClause(searchWords(filter.foldedText)));
    // The first deals are a table of their own, because conditions could make an index be read to its end.
    text.add(" THEN 1 ELSE 0 END FROM (SELECT d.id")
        .add(byChange ? ", d.status, d.owner_id, d.process_id, d.visibility" : "");
    text.add(" FROM deal d").add(way.indexedBy).add(" WHERE 1 = 1");
    addPart(text, ordering.order, hasEmptyValues(ordering.order) ? OrderPart::WithValue : OrderPart::Whole,
            false);
    addOrder(text, way.columns, ordering.descending, false);
    text.add(" LIMIT ?", mostPassedOver).add(") d CROSS JOIN deal_text t");
    text.add(byChange ? whereClause(knownByChange(filter)) : whereClause(all));
    return text.add(" AND t.deal_id = d.id");
}

SqlText notLookedAtClause(const DealFilter& filter, const DealOrdering& ordering)
{
    DealFilter rest = filter;
    rest.foldedText.clear();
    rest.sight = {};
    rest.sight.everything = true;
    SqlText text = whereClause(rest);
    text.sql.replace(0, qsizetype(qstrlen(" WHERE 1 = 1")), "");
    return ordering.order == DealOrder::Changed ? text : text.add(sightOfOneClause(filter.sight));
}

SqlText keyedIdsSql(const DealFilter& filter, DealKey key)
{
    SqlText text;
    text.add("SELECT d.id, ").add(keyColumn(key)).add(" FROM deal d");
    text.add(isUnfiltered(filter) ? keyIndex(key) : "");
    return text.add(whereClause(filter));
}

SqlText idsOfKeySql(const DealFilter& filter, DealKey key, qint64 value, bool descending, int limit)
{
    SqlText text;
    text.add("SELECT d.id FROM deal d").add(keyIndex(key)).add(whereClause(filter));
    text.add(" AND ").add(keyColumn(key));
    if (value == 0 && isOptional(key))
        text.add(" IS NULL");
    else
        text.add(" = ?", value);
    return text.add(descending ? " ORDER BY d.id DESC" : " ORDER BY d.id").add(" LIMIT ?", qint64(limit));
}

SqlText boardCardsSql(const DealFilter& filter, int offset, int limit)
{
    SqlText text;
    text.add("SELECT d.id FROM deal d").add(filter.foldedText.isEmpty() ? " /*+ index deal_board */" : "");
    text.add(whereClause(filter));
    addOrder(text, boardOrder(), true, !filter.foldedText.isEmpty());
    return text.add(" LIMIT ?", qint64(limit)).add(" OFFSET ?", qint64(offset));
}

SqlText searchSql(const DealSight& sight, const SearchTerms& terms, bool open, int limit)
{
    // Ids grow with time, so the newest hits are at the end of either index. CROSS fixes the order of the
    // tables on SQLite: first the hits, then whether they are open and may be seen.
    SqlText text;
    if (terms.match.isEmpty())
        text.add("SELECT t.deal_id FROM deal_text t CROSS JOIN deal d WHERE d.id = t.deal_id");
    else
        text.add("SELECT s.id FROM (")
            .addHits(dealIndex, terms.match)
            .add(") s CROSS JOIN deal d")
            .add(terms.contained.isEmpty() ? "" : " CROSS JOIN deal_text t")
            .add(" WHERE d.id = s.id")
            .add(terms.contained.isEmpty() ? "" : " AND t.deal_id = s.id");
    text.add(open ? " AND d.status + 0 = 0" : " AND d.status + 0 > 0");
    text.add(containsClause(terms.contained)).add(sightClause(sight));
    return text.add(terms.match.isEmpty() ? " ORDER BY t.deal_id DESC" : " ORDER BY s.id DESC")
        .add(" LIMIT ?", qint64(limit));
}

SqlText closedWorthSql(const DealFilter& filter)
{
    // Grouping by the index of closed deals is quick, unless something else has left few of them.
    const bool byIndex = filter.isCoveredByChange();
    SqlText text;
    text.add(byIndex ? "SELECT d.status" : "SELECT d.status + 0")
        .add(", count(*), sum(CASE WHEN d.value BETWEEN 0 AND ? THEN d.value ELSE 0 END) FROM deal d",
             Money::largest)
        .add(byIndex ? " /*+ index deal_by_closing */" : "")
        .add(whereClause(filter));
    return text.add(byIndex ? " AND d.status > 0 GROUP BY d.status"
                            : " AND d.status + 0 > 0 GROUP BY d.status + 0");
}

QByteArray listingSql()
{
    return "SELECT d.name, d.status, d.process_id, d.stage_id, d.furthest_stage_id, d.done_weight, "
           "d.total_weight, d.owner_id, d.product_id, d.source_id, d.value, d.expected_close, d.created_at, "
           "d.changed_at, d.closed_at, c.name, p.name, t.title, t.type, t.due, "
           "d.process_version, t.due_time, t.minutes FROM deal d "
           "LEFT JOIN company c ON c.id = d.company_id LEFT JOIN person p ON p.id = d.person_id "
           "LEFT JOIN task t ON t.id = coalesce("
           "(SELECT n.id FROM task n /*+ index task_open_by_deal */ WHERE n.deal_id = d.id AND n.done_at IS "
           "NULL AND n.due IS NOT NULL "
           "ORDER BY n.due, n.due_time, n.priority DESC, n.id LIMIT 1), "
           "(SELECT n.id FROM task n /*+ index task_open_by_deal */ WHERE n.deal_id = d.id AND n.done_at IS "
           "NULL AND n.due IS NULL "
           "ORDER BY n.id LIMIT 1)) WHERE d.id = ?";
}

} // namespace stagewright
