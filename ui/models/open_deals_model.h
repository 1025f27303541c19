// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/statistics/open_deals.h"

#include <QAbstractTableModel>

namespace stagewright {

/// What decides how large a group's share is.
enum class ShareOf { Value, Count };

/// The legend of the chart of open deals: a row for each group, and their total as the last row.
class OpenDealsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Deals, Value, Share, Weighted, ColumnCount };
    /// True in the row of the total.
    static constexpr int TotalRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const OpenDealsReport& report, GroupBy by, const Currency& currency);
    void setShareOf(ShareOf shareOf);
    [[nodiscard]] const OpenDealsReport& report() const { return report_; }
    [[nodiscard]] GroupBy by() const { return by_; }
    /// By value, unless none of the deals has one.
    [[nodiscard]] ShareOf effectiveShareOf() const;

    [[nodiscard]] bool isTotal(int row) const { return row == static_cast<int>(report_.groups.size()); }
    /// The word for the group, also for the one without a name.
    [[nodiscard]] QString groupName(int row) const;
    /// What the share of these sums is computed from.
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
