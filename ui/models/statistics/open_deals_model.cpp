// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statistics/open_deals_model.h"

#include "ui/text/isolated.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/text/words.h"

#include <algorithm>

namespace stagewright {

void OpenDealsModel::setReport(const OpenDealsReport& report, GroupBy by, const Currency& currency)
{
    // New numbers for the same groups keep the current row and the hovered row.
    if (by == by_ && sameRows(report)) {
        report_ = report;
        currency_ = currency;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    report_ = report;
    by_ = by;
    currency_ = currency;
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void OpenDealsModel::setShareOf(ShareOf shareOf)
{
    shareOf_ = shareOf;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Share), index(rowCount() - 1, Share));
}

bool OpenDealsModel::sameRows(const OpenDealsReport& other) const
{
    const auto sameKey = [](const OpenDealsGroup& a, const OpenDealsGroup& b) {
        return a.key == b.key;
    };
    return std::equal(report_.groups.cbegin(), report_.groups.cend(), other.groups.cbegin(),
                      other.groups.cend(), sameKey);
}

ShareOf OpenDealsModel::effectiveShareOf() const
{
    return report_.total.valueMinor > 0 ? shareOf_ : ShareOf::Count;
}

qint64 OpenDealsModel::measure(const Sums& sums) const
{
    return effectiveShareOf() == ShareOf::Value ? sums.valueMinor : sums.count;
}

QString OpenDealsModel::groupName(int row) const
{
    const OpenDealsGroup& group = report_.groups.at(row);
    return group.key == 0 || group.name.isEmpty() ? noneText(by_) : group.name;
}

QString OpenDealsModel::shareText(const Sums& sums) const
{
    const qint64 whole = measure(report_.total);
    if (whole == 0)
        return percentText(0);
    const double share = 100.0 * static_cast<double>(measure(sums)) / static_cast<double>(whole);
    const qint64 part = measure(sums);
    if (part == whole)
        return percentText(100);
    // Something is never shown as nothing, and less than all never as all.
    constexpr double least = 0.1;
    if (part > 0 && share < least)
        return u'<' + stagewright::shareText(least, 1);
    return stagewright::shareText(std::min(share, 100 - least), 1);
}

QString OpenDealsModel::text(int row, int column) const
{
    const Sums& sums = isTotal(row) ? report_.total : report_.groups.at(row).sums;
    switch (column) {
    case Name:
        return isTotal(row) ? tr("Total") : groupName(row);
    case Deals:
        return numberText(sums.count);
    case Value:
        return moneyText(Money(sums.valueMinor, currency_), QLocale());
    case Share:
        return shareText(sums);
    case Weighted:
        return moneyText(Money(sums.weightedMinor, currency_), QLocale());
    default:
        return {};
    }
}

QString OpenDealsModel::rowText(int row) const
{
    const qint64 count = isTotal(row) ? report_.total.count : report_.groups.at(row).sums.count;
    return countText(tr("%1: %n deal(s), %2, %3 of all, weighted %4", nullptr, int(count)), count)
        .arg(isolated(text(row, Name)), text(row, Value), text(row, Share), text(row, Weighted));
}

int OpenDealsModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || report_.groups.isEmpty())
        return 0;
    return static_cast<int>(report_.groups.size()) + 1;
}

int OpenDealsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OpenDealsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return QString(QStringLiteral("<qt>") + rowText(index.row()).toHtmlEscaped() +
                       QStringLiteral("</qt>"));
    case Qt::AccessibleDescriptionRole:
        return rowText(index.row());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    case TotalRole:
        return isTotal(index.row());
    default:
        return {};
    }
}

QVariant OpenDealsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {groupByText(by_), tr("Deals"), tr("Value"), tr("Share"), tr("Weighted")};
    return names[section];
}

} // namespace stagewright
