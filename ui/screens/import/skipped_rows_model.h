// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/deal_import.h"

#include <QAbstractTableModel>

namespace stagewright {

/// The lines of the file that are not stored, and the reasons.
class SkippedRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<SkippedRow>& rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<SkippedRow> rows_;
};

} // namespace stagewright
