// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace stagewright {

/// A list of values with unique keys, shown by difference: setting the wanted rows removes, moves, inserts
/// and changes only what differs, so that selection and scroll position are kept. `rowKey(const Row&)` must
/// return the key; it is found by argument-dependent lookup.
template<class Row>
class RowListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const QList<Row>& rows() const { return rows_; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }

protected:
    void setRows(const QList<Row>& wanted)
    {
        removeUnwanted(wanted);
        for (int at = 0; at < static_cast<int>(wanted.size()); ++at)
            settle(at, wanted.at(at));
    }

private:
    void removeUnwanted(const QList<Row>& wanted)
    {
        QSet<qint64> kept;
        for (const Row& row : wanted)
            kept.insert(rowKey(row));
        for (int at = static_cast<int>(rows_.size()) - 1; at >= 0; --at) {
            if (kept.contains(rowKey(rows_.at(at))))
                continue;
            beginRemoveRows({}, at, at);
            rows_.removeAt(at);
            endRemoveRows();
        }
    }

    /// Makes `wanted` the row at this position; the rows before it are already right.
    void settle(int at, const Row& wanted)
    {
        const auto same = [key = rowKey(wanted)](const Row& row) {
            return rowKey(row) == key;
        };
        const auto found = std::find_if(rows_.cbegin() + at, rows_.cend(), same);
        if (found == rows_.cend()) {
            beginInsertRows({}, at, at);
            rows_.insert(at, wanted);
            endInsertRows();
            return;
        }
        const int from = static_cast<int>(found - rows_.cbegin());
        if (from != at) {
            beginMoveRows({}, from, from, {}, at);
            rows_.move(from, at);
            endMoveRows();
        }
        if (rows_.at(at) == wanted)
            return;
        rows_[at] = wanted;
        Q_EMIT dataChanged(index(at), index(at));
    }

    QList<Row> rows_;
};

} // namespace stagewright
