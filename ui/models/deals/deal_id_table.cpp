// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deals/deal_id_table.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace stagewright {

namespace {
/// The model is reset for longer lists: comparing them row by row would block the window.
constexpr qsizetype largestDifference = 5000;
} // namespace

int DealIdTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ids_.size());
}

void DealIdTable::replaceIds(const QList<DealId>& wanted)
{
    beginResetModel();
    ids_ = wanted;
    rowsShifted();
    endResetModel();
}

void DealIdTable::changeIds(const QList<DealId>& wanted)
{
    if (ids_ != wanted && !showDifference(wanted))
        replaceIds(wanted);
}

bool DealIdTable::showDifference(const QList<DealId>& wanted)
{
    const auto [oldEnd, newEnd] = std::mismatch(ids_.cbegin(), ids_.cend(), wanted.cbegin(), wanted.cend());
    const qsizetype head = oldEnd - ids_.cbegin();
    if (head == ids_.size()) {
        insertNew(wanted);
        return true;
    }
    if (std::max(ids_.size(), wanted.size()) > largestDifference)
        return false;
    const QSet<DealId> wantedSet(wanted.cbegin(), wanted.cend());
    removeMissing(wantedSet);
    const QSet<DealId> shown(ids_.cbegin(), ids_.cend());
    QList<DealId> order;
    std::copy_if(newEnd - head, wanted.cend(), std::back_inserter(order),
                 [&shown](DealId id) { return shown.contains(id); });
    reorder(order);
    insertNew(wanted);
    return true;
}

void DealIdTable::removeMissing(const QSet<DealId>& wanted)
{
    for (qsizetype last = ids_.size() - 1; last >= 0; --last) {
        if (wanted.contains(ids_.at(last)))
            continue;
        qsizetype first = last;
        while (first > 0 && !wanted.contains(ids_.at(first - 1)))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
        ids_.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void DealIdTable::reorder(const QList<DealId>& order)
{
    if (order == ids_)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<DealId, int> places;
    for (int place = 0; place < order.size(); ++place)
        places.insert(order.at(place), place);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& old : from)
        to.append(index(places.value(ids_.at(old.row())), old.column()));
    ids_ = order;
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void DealIdTable::insertNew(const QList<DealId>& wanted)
{
    // The shown ids are now a subset of the wanted ones, in the same order.
    for (qsizetype first = 0; first < wanted.size(); ++first) {
        if (first < ids_.size() && ids_.at(first) == wanted.at(first))
            continue;
        qsizetype end = first + 1;
        while (end < wanted.size() && (first >= ids_.size() || wanted.at(end) != ids_.at(first)))
            ++end;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        ids_ = ids_.mid(0, first) + wanted.mid(first, end - first) + ids_.mid(first);
        endInsertRows();
        first = end - 1;
    }
    rowsShifted();
}

} // namespace stagewright
