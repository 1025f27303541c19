// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deal_listing.h"
#include "core/services/deal_queries.h"
#include "core/services/deal_sight.h"
#include "core/services/process_sums.h"
#include "core/services/session.h"
#include "core/storage/stores/deal_query_store.h"
#include "core/storage/stores/statistics_store.h"

namespace stagewright {

namespace {

/// Of the query only what narrows a board.
DealFilter boardFilter(Session& session, UserId viewer, ProcessId process, const DealQuery& query)
{
    DealQuery narrowed;
    narrowed.text = query.text;
    narrowed.owner = query.owner;
    narrowed.team = query.team;
    narrowed.source = query.source;
    narrowed.closingFrom = query.closingFrom;
    narrowed.closingTo = query.closingTo;
    narrowed.process = process;
    narrowed.status = DealStatus::Open;
    return filterOf(session, viewer, narrowed);
}

/// True when the kept totals, which know process and owner, answer the filter.
bool isAnsweredByTotals(const DealFilter& filter)
{
    return filter.sight.everything && filter.isCoveredByChange();
}

QHash<qint64, ProcessSums> columnSums(Session& session, const DealFilter& filter, qint64 totalWeight)
{
    QHash<qint64, ProcessSums> columns;
    if (!isAnsweredByTotals(filter)) {
        StatisticsStore(session.connection())
            .eachOpen(filter, GroupBy::Stage, [&](const OpenDealWorth& deal) {
                columns[deal.key].add(deal.process, deal.totalWeight, 1, deal.valueMinor,
                                      deal.valueMinor * deal.doneWeight);
            });
        return columns;
    }
    std::optional<QSet<UserId>> owners;
    if (filter.owners)
        owners = QSet<UserId>(filter.owners->cbegin(), filter.owners->cend());
    const auto kept = session.totals.sums(filter.process, GroupBy::Stage, owners ? &*owners : nullptr);
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        columns[it.key()].add(filter.process, totalWeight, it->count, it->value, it->weighted);
    return columns;
}

} // namespace

Result<QList<BoardColumn>> DealQueries::board(UserId viewer, ProcessId id, const DealQuery& query, int cards)
{
    return session_.read([&]() -> Result<QList<BoardColumn>> {
        const Process* process = session_.process(id);
        if (!process)
            return Problem{ProblemCode::ProcessNotFound, {id.toText()}};
        DealFilter filter = boardFilter(session_, viewer, id, query);
        const auto sums = columnSums(session_, filter, process->totalWeight());

        QList<StageId> stages{StageId()};
        for (const Stage& stage : process->stages)
            stages.append(stage.id);
        DealQueryStore store(session_.connection());
        QList<BoardColumn> columns;
        for (const StageId stage : std::as_const(stages)) {
            BoardColumn column{stage, sums.value(stage.value()).sums(), {}};
            filter.stage = stage;
            if (column.sums.count > 0)
                column.cards = rowsOf(session_, store.boardCards(filter, 0, std::max(cards, 0)));
            columns.append(column);
        }
        return columns;
    });
}

Result<QList<DealRow>> DealQueries::boardCards(UserId viewer, ProcessId process, StageId stage,
                                               const DealQuery& query, int offset, int limit)
{
    return session_.read([&]() -> Result<QList<DealRow>> {
        DealFilter filter = boardFilter(session_, viewer, process, query);
        filter.stage = stage;
        DealQueryStore store(session_.connection());
        return rowsOf(session_, store.boardCards(filter, std::max(offset, 0), std::max(limit, 0)));
    });
}

} // namespace stagewright
