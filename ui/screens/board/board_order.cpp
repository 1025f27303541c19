// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/board_order.h"

#include <QCoreApplication>

namespace stagewright {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BoardOrder)
};

} // namespace

QList<BoardOrder> boardOrders()
{
    return {{DealSort::Changed, true},
            {DealSort::Value, true},
            {DealSort::ExpectedClose, false},
            {DealSort::Probability, true},
            {DealSort::Changed, false}};
}

QString boardOrderText(const BoardOrder& order)
{
    switch (order.sort) {
    case DealSort::Value:
        return Words::tr("Sorted by value");
    case DealSort::ExpectedClose:
        return Words::tr("Sorted by closing date");
    case DealSort::Probability:
        return Words::tr("Sorted by probability");
    default:
        return order.descending ? Words::tr("Last changed first") : Words::tr("Longest idle first");
    }
}

} // namespace stagewright
