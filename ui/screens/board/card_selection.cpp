// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/card_selection.h"

namespace stagewright {

void CardSelection::toggle(DealId deal)
{
    if (!marked_.remove(deal))
        marked_.insert(deal);
    anchor_ = deal;
    Q_EMIT changed();
}

void CardSelection::add(const QList<DealId>& deals)
{
    for (const DealId deal : deals)
        marked_.insert(deal);
    Q_EMIT changed();
}

void CardSelection::clear()
{
    anchor_ = {};
    if (marked_.isEmpty())
        return;
    marked_.clear();
    Q_EMIT changed();
}

void CardSelection::keepOnly(const QSet<DealId>& shown)
{
    const qsizetype before = marked_.size();
    marked_.intersect(shown);
    if (marked_.size() != before)
        Q_EMIT changed();
}

void CardSelection::setLifted(const QSet<DealId>& deals)
{
    if (lifted_ == deals)
        return;
    lifted_ = deals;
    Q_EMIT changed();
}

} // namespace stagewright
