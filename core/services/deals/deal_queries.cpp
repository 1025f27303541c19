// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/deal_queries.h"

#include "core/domain/deal/progress.h"
#include "core/domain/name.h"
#include "core/domain/statistics/weighted_sum.h"
#include "core/services/deals/deal_board.h"
#include "core/services/deals/deal_details.h"
#include "core/services/deals/deal_listing.h"
#include "core/services/deals/deal_order.h"
#include "core/services/deals/deal_sight.h"
#include "core/services/deals/deal_steps.h"
#include "core/services/deals/open_sums.h"
#include "core/services/session/session.h"

namespace stagewright {

namespace {

QString stageNameOf(Session& session, const Deal& deal)
{
    const ProcessRecord* record = session.processRecord(deal.facts.process);
    const bool closed = deal.status != DealStatus::Open && deal.processVersion > 0;
    return session.stageName(deal.facts.process, closed || !record ? deal.processVersion : record->version,
                             deal.progress.stage);
}

DealRow rowOf(Session& session, const DealListing& listing)
{
    const Deal& deal = listing.deal;
    DealRow row;
    row.id = deal.id;
    row.name = deal.facts.name;
    row.status = deal.status;
    row.process = deal.facts.process;
    row.progress = deal.progress;
    if (deal.status == DealStatus::Open)
        tellMandatory(session, deal, row.progress);
    row.stageName = stageNameOf(session, deal);
    row.owner = deal.facts.owner;
    row.companyName = listing.companyName;
    row.personName = listing.personName;
    row.product = deal.facts.product;
    row.source = deal.facts.source;
    row.valueMinor = deal.facts.valueMinor;
    row.expectedClose = deal.facts.expectedClose;
    row.createdAt = deal.createdAt;
    row.changedAt = deal.changedAt;
    row.closedAt = deal.closing.at;
    if (listing.nextTask)
        row.nextTask = NextTask{listing.nextTask->title, listing.nextTask->type, listing.nextTask->due,
                                listing.nextTask->dueTime, listing.nextTask->minutes};
    return row;
}

DealSums sumsOfOpen(Session& session, DealFilter filter)
{
    filter.status = DealStatus::Open;
    DealSums all;
    const GroupSums groups = openSums(session, filter, GroupBy::Stage);
    for (const DealSums& sums : groups)
        all += sums;
    return all;
}

DealSums sumsOfClosed(Session& session, const DealFilter& filter)
{
    DealSums all;
    const QList<ClosedWorth> byStatus = DealQueryStore(session.connection()).closedWorth(filter);
    for (const ClosedWorth& worth : byStatus) {
        const CountedWeight weight = countedWeight(worth.status, 0, 1);
        WeightedSum weighted;
        weighted.add(worth.valueMinor, weight.done);
        all.add(worth.count, worth.valueMinor, weighted, weight.total);
    }
    return all;
}

} // namespace

QList<DealRow> rowsOf(Session& session, const QList<DealId>& ids)
{
    DealQueryStore store(session.connection());
    QList<DealRow> rows;
    rows.reserve(ids.size());
    for (const DealId id : ids) {
        if (const auto listing = store.listing(id))
            rows.append(rowOf(session, *listing));
    }
    return rows;
}

Result<QList<DealRow>> DealQueries::firstPage(UserId viewer, const DealQuery& query, int limit)
{
    return session_.readAs(viewer, [&]() -> Result<QList<DealRow>> {
        const DealFilter filter = filterOf(session_, viewer, query);
        const int rows = std::max(limit, 0);
        return rowsOf(session_, idsInOrder(session_, filter, query.sort, query.descending, rows, nullptr));
    });
}

Result<QList<DealId>> DealQueries::ids(UserId viewer, const DealQuery& query, const CancelFlag* cancel)
{
    return session_.readAs(viewer, [&]() -> Result<QList<DealId>> {
        const DealFilter filter = filterOf(session_, viewer, query);
        auto ids = idsInOrder(session_, filter, query.sort, query.descending, -1, cancel);
        if (isCancelled(cancel))
            return Problem{ProblemCode::Cancelled, {}};
        return ids;
    });
}

Result<QList<DealRow>> DealQueries::rows(UserId viewer, const QList<DealId>& ids)
{
    return session_.readAs(viewer, [&]() -> Result<QList<DealRow>> {
        const DealSight sight = sightOf(session_.organisation(), viewer);
        DealQueryStore store(session_.connection());
        QList<DealId> seen = ids;
        seen.removeIf([&](DealId id) { return !store.isSeen(sight, id); });
        return rowsOf(session_, seen);
    });
}

Result<CountAndValue> DealQueries::count(UserId viewer, const DealQuery& query, const CancelFlag* cancel)
{
    return session_.readAs(viewer, [&]() -> Result<CountAndValue> {
        if (isCancelled(cancel))
            return Problem{ProblemCode::Cancelled, {}};
        const DealFilter filter = filterOf(session_, viewer, query);
        DealSums all;
        if (!filter.status || filter.status == DealStatus::Open)
            all += sumsOfOpen(session_, filter);
        if (filter.status != DealStatus::Open)
            all += sumsOfClosed(session_, filter);
        const Sums sums = all.sums();
        return CountAndValue{sums.count, sums.valueMinor, sums.weightedMinor};
    });
}

Result<CountAndValue> DealQueries::sumsOf(UserId viewer, const QList<DealId>& deals, const CancelFlag* cancel)
{
    return session_.readAs(viewer, [&]() -> Result<CountAndValue> {
        DealSums all;
        for (const DealId id : deals) {
            if (isCancelled(cancel))
                return Problem{ProblemCode::Cancelled, {}};
            const auto deal = session_.deals.byId(id);
            if (!deal || !maySee(session_.organisation(), viewer, deal->facts))
                continue;
            const CountedWeight weight =
                countedWeight(deal->status, deal->progress.doneWeight, deal->progress.totalWeight);
            WeightedSum weighted;
            weighted.add(deal->facts.valueMinor, weight.done);
            all.add(1, deal->facts.valueMinor, weighted, weight.total);
        }
        const Sums sums = all.sums();
        return CountAndValue{sums.count, sums.valueMinor, sums.weightedMinor};
    });
}

Result<QList<DealRow>> DealQueries::search(UserId viewer, const QString& text, int limit)
{
    return session_.readAs(viewer, [&]() -> Result<QList<DealRow>> {
        DealQuery query;
        query.text = text;
        const DealFilter filter = filterOf(session_, viewer, query);
        if (filter.foldedText.isEmpty())
            return QList<DealRow>();
        DealQueryStore store(session_.connection());
        return rowsOf(session_, store.search(filter.sight, filter.foldedText, std::max(limit, 0)));
    });
}

Result<QList<BoardColumn>> DealQueries::board(UserId viewer, ProcessId process, const DealQuery& query,
                                              int cards)
{
    return session_.readAs(viewer, [&]() -> Result<QList<BoardColumn>> {
        return DealBoard(session_, viewer, process).columns(query, cards);
    });
}

Result<QList<DealRow>> DealQueries::boardCards(UserId viewer, ProcessId process, StageId stage,
                                               const DealQuery& query, int offset, int limit)
{
    return session_.readAs(viewer, [&]() -> Result<QList<DealRow>> {
        return DealBoard(session_, viewer, process).cards(stage, query, offset, limit);
    });
}

Result<DealDetails> DealQueries::details(UserId viewer, DealId deal)
{
    return session_.readAs(viewer,
                           [&]() -> Result<DealDetails> { return detailsOf(session_, viewer, deal); });
}

Result<QList<Company>> DealQueries::companies(UserId viewer, const QString& text, int limit)
{
    return session_.readAs(viewer, [&]() -> Result<QList<Company>> {
        return session_.lists.companies(sightOf(session_.organisation(), viewer), text, limit);
    });
}

Result<QList<Person>> DealQueries::persons(UserId viewer, const QString& text, int limit)
{
    return session_.readAs(viewer, [&]() -> Result<QList<Person>> {
        return session_.lists.persons(sightOf(session_.organisation(), viewer), text, limit);
    });
}

} // namespace stagewright
