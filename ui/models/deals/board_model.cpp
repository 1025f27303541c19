// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deals/board_model.h"

#include "core/services/deals/deal_queries.h"
#include "ui/models/desk/desk.h"

#include <algorithm>

namespace stagewright {

BoardModel::BoardModel(Desk& desk, QObject* parent) : QObject(parent), desk_(desk)
{
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        if (changes.anyDeals() || changes.processes || changes.tasks || changes.people)
            refresh();
    });
    connect(&desk_, &Desk::actorChanged, this, &BoardModel::refresh);
}

void BoardModel::show(ProcessId process, const DealQuery& query)
{
    process_ = process;
    query_ = query;
    refresh();
}

void BoardModel::setSeen(bool seen)
{
    seen_ = seen;
    if (seen_ && stale_)
        refresh();
}

int BoardModel::wantedCards() const
{
    // Cards fetched by scrolling are kept; otherwise the scroll position would jump.
    int cards = firstCards;
    for (const Column& column : columns_)
        cards = std::max(cards, column.cards->rowCount());
    return cards;
}

void BoardModel::refresh()
{
    if (process_.isNull())
        return;
    // Even if nothing is read now: a pending answer is about something else, or too early.
    const int generation = ++generation_;
    stale_ = !seen_;
    if (stale_)
        return;
    desk_
        .read([viewer = desk_.actor(), process = process_, query = query_,
               cards = wantedCards()](Workspace& workspace) {
            return workspace.dealQueries().board(viewer, process, query, cards);
        })
        .then(this, [this, generation](const Result<QList<BoardColumn>>& read) {
            if (generation != generation_)
                return;
            if (read)
                take(*read);
            else
                Q_EMIT failed(read.problem());
        });
}

bool BoardModel::sameStages(const QList<BoardColumn>& read) const
{
    return std::equal(
        columns_.cbegin(), columns_.cend(), read.cbegin(), read.cend(),
        [](const Column& shown, const BoardColumn& wanted) { return shown.stage == wanted.stage; });
}

void BoardModel::take(const QList<BoardColumn>& read)
{
    const bool same = sameStages(read);
    QList<DealListModel*> old;
    if (!same) {
        for (const Column& column : std::as_const(columns_))
            old.append(column.cards);
        columns_.clear();
        for (const BoardColumn& each : read) {
            auto* cards = new DealListModel(this);
            connect(cards, &DealListModel::moreWanted, this,
                    [this, stage = each.stage, cards](int offset) { readMore(stage, cards, offset); });
            columns_.append({each.stage, {}, cards});
        }
    }
    for (qsizetype at = 0; at < read.size(); ++at) {
        columns_[at].sums = read.at(at).sums;
        columns_[at].exact = read.at(at).exact;
        columns_[at].cards->setRows(read.at(at).cards, read.at(at).sums.count);
    }
    loaded_ = true;
    if (!same)
        Q_EMIT columnsChanged();
    // Not earlier: the views of the old columns used these until the signal.
    for (DealListModel* each : std::as_const(old))
        each->deleteLater();
    Q_EMIT loaded();
}

void BoardModel::readMore(StageId stage, DealListModel* cards, int offset)
{
    desk_
        .read([viewer = desk_.actor(), process = process_, stage, query = query_,
               offset](Workspace& workspace) {
            return workspace.dealQueries().boardCards(viewer, process, stage, query, offset, firstCards);
        })
        .then(cards, [this, cards, generation = generation_](const Result<QList<DealRow>>& read) {
            if (read && generation == generation_)
                cards->append(*read);
            else
                cards->appendFailed();
        });
}

Sums BoardModel::total() const
{
    DealSums total;
    for (const Column& column : columns_)
        total += column.exact;
    return total.sums();
}

} // namespace stagewright
