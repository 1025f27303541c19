// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/desk/deal_walk.h"

#include <utility>

namespace stagewright {

void DealWalk::start(DealId deal, const QList<DealId>& deals, const QObject* from)
{
    at_ = deals.indexOf(deal);
    deals_ = at_ < 0 ? QList<DealId>() : deals;
    deal_ = last_ = at_ < 0 ? DealId() : deal;
    from_ = at_ < 0 ? nullptr : from;
    dropped_ = false;
    Q_EMIT changed();
}

void DealWalk::complete(const QList<DealId>& deals, const QObject* from)
{
    const DealId here = dropped_ ? DealId() : deals_.value(at_);
    const qsizetype at = deals.indexOf(here);
    if (!from || from != from_ || here.isNull() || at < 0)
        return;
    deals_ = deals;
    at_ = at;
    Q_EMIT changed();
}

void DealWalk::show(DealId deal)
{
    if (deal == deal_)
        return;
    // Nearly always one of the neighbours.
    qsizetype found = -1;
    for (const int direction : {1, -1}) {
        if (!deal.isNull() && neighbour(direction) == deal)
            found = direction < 0 ? at_ - 1 : at_ + (dropped_ ? 0 : 1);
    }
    if (found < 0)
        found = deals_.indexOf(deal);
    deal_ = found < 0 ? DealId() : deal;
    if (found >= 0) {
        at_ = found;
        dropped_ = false;
        last_ = deal;
    }
    Q_EMIT changed();
}

void DealWalk::drop(DealId deal)
{
    const qsizetype found = deals_.indexOf(deal);
    if (found < 0)
        return;
    deals_.removeAt(found);
    if (found < at_)
        --at_;
    else if (found == at_)
        dropped_ = true;
    if (last_ == deal) {
        const DealId next = neighbour(1);
        last_ = next.isNull() ? neighbour(-1) : next;
    }
    Q_EMIT changed();
}

DealId DealWalk::neighbour(int direction) const
{
    return direction < 0 ? deals_.value(at_ - 1) : deals_.value(dropped_ ? at_ : at_ + 1);
}

DealId DealWalk::takeLast(const QObject* from)
{
    return from && from == from_ ? std::exchange(last_, {}) : DealId();
}

} // namespace stagewright
