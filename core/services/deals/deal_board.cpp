// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/deal_board.h"

#include "core/services/deals/deal_listing.h"
#include "core/services/deals/deal_order.h"
#include "core/services/deals/deal_sight.h"
#include "core/services/deals/open_sums.h"
#include "core/services/session/session.h"
#include "core/storage/stores/deals/deal_query_store.h"

namespace stagewright {

namespace {

/// Only those parts of the query that narrow a board.
DealFilter boardFilter(Session& session, UserId viewer, ProcessId process, const DealQuery& query)
{
    DealQuery narrowed;
    narrowed.text = query.text;
    narrowed.owner = query.owner;
    narrowed.team = query.team;
    narrowed.ownTeams = query.ownTeams;
    narrowed.source = query.source;
    narrowed.closingFrom = query.closingFrom;
    narrowed.closingTo = query.closingTo;
    narrowed.process = process;
    narrowed.status = DealStatus::Open;
    return filterOf(session, viewer, narrowed);
}

/// A column with at most this many cards is read whole and sorted; in a larger one the first cards of the
/// order are soon found by its index.
constexpr qint64 sortedWhole = 1000;

QList<DealId> columnIds(Session& session, const DealFilter& filter, const DealQuery& query, qint64 count,
                        int offset, int limit)
{
    if (query.sort == DealSort::Changed && query.descending)
        return DealQueryStore(session.connection()).boardCards(filter, offset, limit);
    const int first = count <= sortedWhole ? -1 : offset + limit;
    return idsInOrder(session, filter, query.sort, query.descending, first, nullptr).mid(offset, limit);
}

} // namespace

Result<QList<BoardColumn>> DealBoard::columns(const DealQuery& query, int cards)
{
    const Process* process = session_.process(process_);
    if (!process)
        return Problem{ProblemCode::ProcessNotFound, {process_.toText()}};
    DealFilter filter = boardFilter(session_, viewer_, process_, query);
    QList<StageId> stages{StageId()};
    for (const Stage& stage : process->stages)
        stages.append(stage.id);
    const auto sums = openSums(session_, filter, GroupBy::Stage);

    QList<BoardColumn> columns;
    for (const StageId stage : std::as_const(stages)) {
        const DealSums& exact = sums.value(stage.value());
        BoardColumn column{stage, exact.sums(), {}, exact};
        filter.stage = stage;
        if (column.sums.count > 0)
            column.cards = rowsOf(
                session_, columnIds(session_, filter, query, column.sums.count, 0, std::max(cards, 0)));
        columns.append(column);
    }
    return columns;
}

QList<DealRow> DealBoard::cards(StageId stage, const DealQuery& query, int offset, int limit)
{
    DealFilter filter = boardFilter(session_, viewer_, process_, query);
    const qint64 count = openSums(session_, filter, GroupBy::Stage).value(stage.value()).sums().count;
    filter.stage = stage;
    return rowsOf(session_,
                  columnIds(session_, filter, query, count, std::max(offset, 0), std::max(limit, 0)));
}

} // namespace stagewright
