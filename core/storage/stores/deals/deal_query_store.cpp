// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/deals/deal_query_store.h"

#include "core/domain/task/task_time.h"
#include "core/storage/engine/connection.h"
#include "core/storage/stores/deals/search_store.h"

namespace stagewright {

namespace {

/// Checking costs nothing at this rate, and 4096 rows are read within a millisecond or two.
constexpr qsizetype rowsBetweenLooks = 4096;

/// Fewer hits are found and sorted within a millisecond; with more, it is tried to find a page of them by
/// looking through the first deals.
constexpr qint64 manyHits = 512;
/// The deals whose texts are looked at, at most.
constexpr int mostLookedThrough = 8'192;
/// After these it shows whether the hits are among the first deals at all.
constexpr int enoughToJudge = 1'024;

/// Whether, at this rate, the first deals hold less than half of what is wanted.
bool isInVain(qsizetype found, int wanted, int looked)
{
    return looked == enoughToJudge && found * (mostLookedThrough / enoughToJudge) * 2 < wanted;
}

bool isCancelled(const std::atomic_bool* cancel, qsizetype rows)
{
    return cancel && rows % rowsBetweenLooks == 0 && cancel->load(std::memory_order_relaxed);
}

Deal listedDeal(DealId id, const Statement& row)
{
    Deal deal;
    deal.id = id;
    deal.status = static_cast<DealStatus>(row.small(1));
    deal.progress = {row.id<StageId>(3), row.id<StageId>(4), row.integer(5), row.integer(6)};
    deal.facts.name = row.text(0);
    deal.facts.process = row.id<ProcessId>(2);
    deal.facts.owner = row.id<UserId>(7);
    deal.facts.product = row.id<ProductId>(8);
    deal.facts.source = row.id<SourceId>(9);
    deal.facts.valueMinor = row.integer(10);
    deal.facts.expectedClose = row.date(11);
    deal.createdAt = row.instant(12);
    deal.changedAt = row.instant(13);
    deal.closing.at = row.instant(14);
    deal.processVersion = row.small(20);
    return deal;
}

std::optional<Task> listedTask(DealId deal, const Statement& row)
{
    if (row.isNull(17))
        return {};
    Task task;
    task.deal = deal;
    task.title = row.text(17);
    task.type = static_cast<TaskType>(row.small(18));
    task.due = row.date(19);
    if (const int time = row.small(21); time >= 0 && time < minutesOfDay)
        task.dueTime = timeOf(time);
    task.minutes = row.small(22);
    return task;
}

} // namespace

DealQueryStore::DealQueryStore(Connection& connection)
    : connection_(connection), listing_(connection.statement(listingSql()))
{}

bool DealQueryStore::read(const SqlText& text, const std::atomic_bool* cancel, QList<DealId>& into)
{
    Statement& rows = connection_.statement(text.sql).bindAll(text.values);
    while (rows.step()) {
        if (isCancelled(cancel, into.size())) {
            rows.reset();
            return false;
        }
        into.append(rows.id<DealId>(0));
    }
    return true;
}

bool DealQueryStore::isCommon(const QString& foldedText)
{
    const TextQuery query = wordsByLength(searchWords(foldedText)).indexed;
    // Without a long word the index is of no use, and all texts would be read.
    if (query.isEmpty())
        return true;
    SqlText text;
    text.add("SELECT count(*) FROM (").addHits(dealIndex, query).add(" LIMIT ?) h", manyHits);
    return connection_.statement(text.sql).bindAll(text.values).firstInteger() == manyHits;
}

std::optional<QList<DealId>> DealQueryStore::lookedThrough(const DealFilter& filter,
                                                           const DealOrdering& ordering,
                                                           const std::atomic_bool* cancel)
{
    // A stage of the board and closed deals have indexes of their own, which put equal deals in another
    // order.
    const bool isOrderOfAll = !filter.stage && ordering.order != DealOrder::Closed;
    if (ordering.limit <= 0 || filter.foldedText.isEmpty() || !isOrderOfAll || !isCommon(filter.foldedText))
        return {};
    const SqlText text = lookingThroughSql(filter, ordering);
    SqlText rest;
    rest.add("SELECT 1 FROM deal d WHERE d.id = ?", qint64{0}).add(notLookedAtClause(filter, ordering));
    Statement& isWanted = connection_.statement(rest.sql);
    const auto matches = [&](qint64 id) {
        rest.values.first() = id;
        return isWanted.bindAll(rest.values).firstInteger() == 1;
    };
    QList<DealId> ids;
    int looked = 0;
    Statement& rows = connection_.statement(text.sql).bindAll(text.values);
    while (ids.size() < ordering.limit && looked < mostLookedThrough && rows.step() &&
           !isInVain(ids.size(), ordering.limit, ++looked) && !isCancelled(cancel, looked)) {
        if (rows.flag(1) && matches(rows.integer(0)))
            ids.append(rows.id<DealId>(0));
    }
    rows.reset();
    return ids.size() == ordering.limit ? std::optional(ids) : std::nullopt;
}

QList<DealId> DealQueryStore::ordered(const DealFilter& filter, const DealOrdering& ordering,
                                      const std::atomic_bool* cancel)
{
    if (auto found = lookedThrough(filter, ordering, cancel))
        return *found;
    QList<DealId> ids;
    if (!hasEmptyValues(ordering.order)) {
        read(orderedIdsSql(filter, ordering, OrderPart::Whole), cancel, ids);
        return ids;
    }
    const bool neverClosed = ordering.order == DealOrder::Closed && filter.status == DealStatus::Open;
    if (!neverClosed && !read(orderedIdsSql(filter, ordering, OrderPart::WithValue), cancel, ids))
        return ids;
    DealOrdering rest = ordering;
    if (rest.limit >= 0)
        rest.limit -= static_cast<int>(ids.size());
    if (rest.limit != 0)
        read(orderedIdsSql(filter, rest, OrderPart::WithoutValue), cancel, ids);
    return ids;
}

QList<KeyedDeal> DealQueryStore::keyed(const DealFilter& filter, DealKey key, const std::atomic_bool* cancel)
{
    QList<KeyedDeal> deals;
    const SqlText text = keyedIdsSql(filter, key);
    Statement& rows = connection_.statement(text.sql).bindAll(text.values);
    while (rows.step() && !isCancelled(cancel, deals.size()))
        deals.append({rows.integer(1), rows.id<DealId>(0)});
    rows.reset();
    return deals;
}

QList<DealId> DealQueryStore::ofKey(const DealFilter& filter, DealKey key, qint64 value, bool descending,
                                    int limit)
{
    QList<DealId> ids;
    read(idsOfKeySql(filter, key, value, descending, limit), nullptr, ids);
    return ids;
}

QList<DealId> DealQueryStore::boardCards(const DealFilter& filter, int offset, int limit)
{
    QList<DealId> ids;
    read(boardCardsSql(filter, offset, limit), nullptr, ids);
    return ids;
}

QList<DealId> DealQueryStore::search(const DealSight& sight, const QString& foldedText, int limit)
{
    QList<DealId> ids;
    const auto terms = termsOf(connection_, TextKind::Deal, searchWords(foldedText));
    if (!terms)
        return ids;
    for (const bool open : {true, false}) {
        const int left = limit - static_cast<int>(ids.size());
        if (left > 0)
            read(searchSql(sight, *terms, open, left), nullptr, ids);
    }
    return ids;
}

QList<ClosedWorth> DealQueryStore::closedWorth(const DealFilter& filter)
{
    const SqlText text = closedWorthSql(filter);
    Statement& rows = connection_.statement(text.sql).bindAll(text.values);
    QList<ClosedWorth> found;
    while (rows.step())
        found.append({static_cast<DealStatus>(rows.small(0)), rows.integer(1), rows.integer(2)});
    return found;
}

std::optional<DealListing> DealQueryStore::listing(DealId deal)
{
    if (!listing_.bind(deal).step())
        return {};
    DealListing found{listedDeal(deal, listing_), listing_.text(15), listing_.text(16),
                      listedTask(deal, listing_)};
    listing_.reset();
    return found;
}

bool DealQueryStore::isSeen(const DealSight& sight, DealId deal)
{
    SqlText text;
    text.add("SELECT 1 FROM deal d WHERE d.id = ?", deal.value()).add(sightOfOneClause(sight));
    return connection_.statement(text.sql).bindAll(text.values).firstInteger() == 1;
}

QList<CompanyId> DealQueryStore::companiesByName()
{
    QList<CompanyId> ids;
    Statement& rows = connection_.statement("SELECT id FROM company ORDER BY folded_name, id").bind();
    while (rows.step())
        ids.append(rows.id<CompanyId>(0));
    return ids;
}

} // namespace stagewright
