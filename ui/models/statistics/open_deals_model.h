// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/statistics/open_deals.h"

#include <QAbstractTableModel>

namespace stagewright {

/// What a group's share is computed from.
enum class ShareOf { Value, Count };

/// The legend of the chart of open deals: one row per group, and a last row for their total.
class OpenDealsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Deals, Value, Share, Weighted, ColumnCount };
    /// True in the total row.
    static constexpr int TotalRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const OpenDealsReport& report, GroupBy by, const Currency& currency);
    void setShareOf(ShareOf shareOf);
    [[nodiscard]] const OpenDealsReport& report() const { return report_; }
    [[nodiscard]] GroupBy by() const { return by_; }
    /// By value, unless no deal has one.
    [[nodiscard]] ShareOf effectiveShareOf() const;

    [[nodiscard]] bool isTotal(int row) const { return row == static_cast<int>(report_.groups.size()); }
    /// The name of the group, including the group of deals without one.
    [[nodiscard]] QString groupName(int row) const;
    /// The figure of these sums that shares are computed from.
    [[nodiscard]] qint64 measure(const Sums& sums) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    /// The whole row as one sentence.
    [[nodiscard]] QString rowText(int row) const;
    [[nodiscard]] QString shareText(const Sums& sums) const;
    [[nodiscard]] bool sameRows(const OpenDealsReport& other) const;

    OpenDealsReport report_;
    GroupBy by_ = GroupBy::Stage;
    Currency currency_ = Currency::pln();
    ShareOf shareOf_ = ShareOf::Value;
};

} // namespace stagewright
