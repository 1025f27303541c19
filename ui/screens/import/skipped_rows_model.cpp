// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/skipped_rows_model.h"

#include "ui/text/number_text.h"
#include "ui/text/problem_text.h"

namespace stagewright {

void SkippedRowsModel::setRows(const QList<SkippedRow>& rows)
{
    beginResetModel();
    rows_ = rows;
    endResetModel();
}

int SkippedRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SkippedRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SkippedRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SkippedRow& row = rows_.at(index.row());
    const bool line = index.column() == Line;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (line ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && !line)
        return QString(QStringLiteral("<qt>") + sentence(row.problem).toHtmlEscaped() +
                       QStringLiteral("</qt>"));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return line ? numberText(row.line) : sentence(row.problem);
}

QVariant SkippedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Line ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    return section == Line ? tr("Line") : tr("Why it is skipped");
}

} // namespace stagewright
