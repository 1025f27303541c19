// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QAbstractTableModel>
#include <QList>

namespace stagewright {

/// A table whose rows are deals, known by their ids, and how it goes from the shown ids to the wanted ones:
/// by removing, reordering and inserting rows, so that selection and scroll position survive.
class DealIdTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// The deals from top to bottom.
    [[nodiscard]] const QList<DealId>& deals() const { return ids_; }
    [[nodiscard]] DealId dealAt(int row) const { return ids_.value(row); }
    /// -1 if the deal is not in the table.
    [[nodiscard]] int rowOf(DealId deal) const { return static_cast<int>(ids_.indexOf(deal)); }
    [[nodiscard]] const QList<DealId>& ids() const { return ids_; }

protected:
    /// Shows other deals: nothing of what was shown survives.
    void replaceIds(const QList<DealId>& wanted);
    /// Shows what has become of the same deals.
    void changeIds(const QList<DealId>& wanted);
    /// Rows are not where they were, so what was found out about a row by its number no longer holds.
    virtual void rowsShifted() {}

private:
    [[nodiscard]] bool showDifference(const QList<DealId>& wanted);
    void removeMissing(const QSet<DealId>& wanted);
    void reorder(const QList<DealId>& order);
    void insertNew(const QList<DealId>& wanted);

    QList<DealId> ids_;
};

} // namespace stagewright
