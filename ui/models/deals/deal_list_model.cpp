// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deals/deal_list_model.h"

#include <QSet>

namespace stagewright {

namespace {

QSet<DealId> idsOf(const QList<DealRow>& rows)
{
    QSet<DealId> ids;
    ids.reserve(rows.size());
    for (const DealRow& row : rows)
        ids.insert(row.id);
    return ids;
}

} // namespace

void DealListModel::setRows(const QList<DealRow>& rows, qint64 total)
{
    total_ = total;
    asked_ = false;
    if (rows_ == rows)
        return;
    removeMissing(rows);
    insertOrMove(rows);
    updateRows(rows);
}

void DealListModel::removeMissing(const QList<DealRow>& wanted)
{
    const QSet<DealId> keep = idsOf(wanted);
    for (qsizetype last = rows_.size() - 1; last >= 0; --last) {
        if (keep.contains(rows_.at(last).id))
            continue;
        qsizetype first = last;
        while (first > 0 && !keep.contains(rows_.at(first - 1).id))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
        rows_.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void DealListModel::insertOrMove(const QList<DealRow>& wanted)
{
    const QSet<DealId> known = idsOf(rows_);
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        if (at < rows_.size() && rows_.at(at).id == wanted.at(at).id)
            continue;
        if (known.contains(wanted.at(at).id)) {
            const int from = rowOf(wanted.at(at).id);
            beginMoveRows({}, from, from, {}, static_cast<int>(at));
            rows_.move(from, at);
            endMoveRows();
            continue;
        }
        qsizetype last = at;
        while (last + 1 < wanted.size() && !known.contains(wanted.at(last + 1).id))
            ++last;
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(last));
        for (qsizetype each = at; each <= last; ++each)
            rows_.insert(each, wanted.at(each));
        endInsertRows();
        at = last;
    }
}

void DealListModel::updateRows(const QList<DealRow>& wanted)
{
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        if (rows_.at(at) == wanted.at(at))
            continue;
        rows_[at] = wanted.at(at);
        const QModelIndex changed = index(static_cast<int>(at));
        Q_EMIT dataChanged(changed, changed);
    }
}

void DealListModel::append(const QList<DealRow>& rows)
{
    asked_ = false;
    QList<DealRow> fresh;
    // The column may have changed between two pages: a card is never shown twice.
    const QSet<DealId> known = idsOf(rows_);
    for (const DealRow& row : rows) {
        if (!known.contains(row.id))
            fresh.append(row);
    }
    if (fresh.isEmpty()) {
        total_ = rows_.size();
        return;
    }
    const int first = static_cast<int>(rows_.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    rows_ += fresh;
    endInsertRows();
}

int DealListModel::rowOf(DealId deal) const
{
    for (qsizetype at = 0; at < rows_.size(); ++at) {
        if (rows_.at(at).id == deal)
            return static_cast<int>(at);
    }
    return -1;
}

int DealListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant DealListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DealRow& row = rows_.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        if (speaker_)
            return speaker_(row);
        return row.companyName.isEmpty() ? row.name : row.name + QStringLiteral(", ") + row.companyName;
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

bool DealListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !asked_ && rows_.size() < total_;
}

void DealListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    asked_ = true;
    Q_EMIT moreWanted(static_cast<int>(rows_.size()));
}

} // namespace stagewright
