// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deals/checklist_model.h"

#include "ui/text/isolated.h"

#include <QSet>

#include <algorithm>

namespace stagewright {

namespace {

bool sameLine(const ChecklistRow& a, const ChecklistRow& b)
{
    return a.isStage == b.isStage && a.id == b.id;
}

} // namespace

void ChecklistModel::setRows(const QList<ChecklistRow>& rows)
{
    removeMissing(rows);
    for (qsizetype place = 0; place < rows.size(); ++place) {
        const ChecklistRow& wanted = rows.at(place);
        const auto found = std::find_if(rows_.cbegin() + std::min(place, rows_.size()), rows_.cend(),
                                        [&wanted](const ChecklistRow& row) { return sameLine(row, wanted); });
        const auto from = found - rows_.cbegin();
        const int to = static_cast<int>(place);
        if (found == rows_.cend()) {
            beginInsertRows({}, to, to);
            rows_.insert(place, wanted);
            endInsertRows();
        } else if (from != place) {
            beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, to);
            rows_.move(from, place);
            endMoveRows();
        }
        if (rows_.at(place) != wanted) {
            rows_[place] = wanted;
            Q_EMIT dataChanged(index(to), index(to));
        }
    }
}

void ChecklistModel::removeMissing(const QList<ChecklistRow>& rows)
{
    QSet<std::pair<bool, qint64>> wanted;
    for (const ChecklistRow& row : rows)
        wanted.insert({row.isStage, row.id});
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (wanted.contains({rows_.at(row).isStage, rows_.at(row).id}))
            continue;
        beginRemoveRows({}, row, row);
        rows_.removeAt(row);
        endRemoveRows();
    }
}

QModelIndex ChecklistModel::indexOf(ActionId action) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!rows_.at(row).isStage && rows_.at(row).id == action.value())
            return index(row);
    }
    return {};
}

int ChecklistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChecklistRow& row = rows_.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::AccessibleDescriptionRole:
        return row.whyNot.isEmpty() ? row.hint : row.whyNot;
    case Qt::ToolTipRole:
        return QStringLiteral("<qt>") + toolTip(row).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) +
               QStringLiteral("</qt>");
    case Qt::CheckStateRole:
        return row.isStage ? QVariant() : QVariant(row.done ? Qt::Checked : Qt::Unchecked);
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    // Not user-checkable in the view: a tick may need a note or be refused, so the screen decides.
    return rows_.at(index.row()).isStage ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString ChecklistModel::toolTip(const ChecklistRow& row) const
{
    QStringList lines;
    if (!row.hint.isEmpty())
        lines << row.hint;
    if (row.mandatory)
        lines << tr("Mandatory: the deal cannot be won before it is done");
    if (row.note == NoteRequirement::Note)
        lines << tr("Needs a note");
    if (row.note == NoteRequirement::NoteWithFile)
        lines << tr("Needs a note with a file");
    if (row.notifies)
        lines << tr("Notifies others");
    if (row.triggers)
        lines << tr("Proposes a task");
    if (!row.whyNot.isEmpty())
        lines << row.whyNot;
    else if (!row.isStage)
        lines << tr("Space ticks and unticks");
    if (offersDays_ && !row.isStage && !row.done && row.allowed)
        lines << tr("Shift+Space ticks it on another day");
    return lines.join(u'\n');
}

QString ChecklistModel::spoken(const ChecklistRow& row)
{
    if (row.isStage)
        return tr("Stage %1, %2 done").arg(isolated(row.name), row.figure);
    const QString state = row.done ? tr("done") : tr("not done");
    QStringList parts{isolated(row.name), state, row.figure};
    if (!row.detail.isEmpty())
        parts << row.detail;
    if (row.mandatory)
        parts << tr("mandatory");
    return parts.join(QStringLiteral(", "));
}

} // namespace stagewright
