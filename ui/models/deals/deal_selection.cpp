// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deals/deal_selection.h"

#include "ui/models/deals/deal_id_table.h"

#include <algorithm>
#include <utility>

namespace stagewright {

DealSelection::DealSelection(const DealIdTable& table, QObject* parent) : QObject(parent), table_(table) {}

qsizetype DealSelection::count() const
{
    return all_ ? result_.size() - ids_.size() : ids_.size();
}

bool DealSelection::isEverything() const
{
    return complete_ && !result_.isEmpty() && count() == result_.size();
}

QList<DealId> DealSelection::deals() const
{
    if (all_ && ids_.isEmpty())
        return result_;
    QList<DealId> selected;
    selected.reserve(count());
    std::copy_if(result_.cbegin(), result_.cend(), std::back_inserter(selected),
                 [this](DealId id) { return contains(id); });
    return selected;
}

void DealSelection::put(DealId deal, bool selected)
{
    if (selected == all_)
        ids_.remove(deal);
    else
        ids_.insert(deal);
}

void DealSelection::set(DealId deal, bool selected)
{
    if (deal.isNull() || contains(deal) == selected)
        return;
    put(deal, selected);
    Q_EMIT changed();
}

void DealSelection::setRows(int from, int to, bool selected)
{
    const int first = std::max(0, std::min(from, to));
    const int last = std::min(std::max(from, to), table_.rowCount() - 1);
    for (int row = first; row <= last; ++row)
        put(table_.dealAt(row), selected);
    if (first <= last)
        Q_EMIT changed();
}

void DealSelection::selectAll()
{
    wantsAll_ = !complete_;
    if (wantsAll_ || result_.isEmpty() || isEverything())
        return;
    all_ = true;
    ids_.clear();
    Q_EMIT changed();
}

void DealSelection::clear()
{
    wantsAll_ = false;
    if (!all_ && ids_.isEmpty())
        return;
    all_ = false;
    ids_.clear();
    Q_EMIT changed();
}

void DealSelection::beginResult(bool ofOtherDeals)
{
    complete_ = false;
    wantsAll_ = false;
    if (!all_ || !ofOtherDeals)
        return;
    // "All but some" would hold for deals that were not there.
    const QSet<DealId> left = std::exchange(ids_, {});
    all_ = false;
    for (const DealId id : std::as_const(result_)) {
        if (!left.contains(id))
            ids_.insert(id);
    }
}

void DealSelection::takeResult(const QList<DealId>& result)
{
    const bool isSame = result == result_;
    if (!isSame && all_)
        keepOfAll(result);
    else if (!isSame && !ids_.isEmpty())
        keepOfSome(result);
    result_ = result;
    complete_ = true;
    if (std::exchange(wantsAll_, false))
        selectAll();
    else
        Q_EMIT changed();
}

void DealSelection::keepOfAll(const QList<DealId>& result)
{
    const QSet<DealId> before(result_.cbegin(), result_.cend());
    QSet<DealId> left;
    for (const DealId id : result) {
        if (!before.contains(id) || ids_.contains(id))
            left.insert(id);
    }
    all_ = left.size() < result.size();
    ids_ = all_ ? left : QSet<DealId>();
}

void DealSelection::keepOfSome(const QList<DealId>& result)
{
    QSet<DealId> kept;
    for (const DealId id : result) {
        if (ids_.contains(id))
            kept.insert(id);
    }
    ids_ = kept;
}

} // namespace stagewright
