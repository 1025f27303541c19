// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/desk/small_table_model.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QPalette>
#include <QSet>

namespace stagewright {

namespace {
constexpr auto rowType = "application/x-stagewright-row";
}

SmallTableModel::SmallTableModel(const QStringList& headings, QObject* parent)
    : QAbstractTableModel(parent), headings_(headings)
{}

void SmallTableModel::setRows(const QList<SmallRow>& rows)
{
    removeMissing(rows);
    for (int i = 0; i < rows.size(); ++i)
        putAt(i, rows[i]);
}

void SmallTableModel::removeMissing(const QList<SmallRow>& wanted)
{
    QSet<qint64> ids;
    for (const SmallRow& row : wanted)
        ids.insert(row.id);
    for (int i = int(rows_.size()) - 1; i >= 0; --i) {
        if (ids.contains(rows_[i].id))
            continue;
        beginRemoveRows({}, i, i);
        rows_.removeAt(i);
        endRemoveRows();
    }
}

void SmallTableModel::putAt(int position, const SmallRow& row)
{
    const int from = rowOf(row.id);
    if (from < 0) {
        beginInsertRows({}, position, position);
        rows_.insert(position, row);
        endInsertRows();
        return;
    }
    if (from != position) {
        // Rows before `position` are already in place, so the row always moves up.
        beginMoveRows({}, from, from, {}, position);
        rows_.move(from, position);
        endMoveRows();
    }
    if (!(rows_[position] == row)) {
        rows_[position] = row;
        Q_EMIT dataChanged(index(position, 0), index(position, columnCount() - 1));
    }
}

int SmallTableModel::rowOf(qint64 id) const
{
    for (int i = 0; i < rows_.size(); ++i) {
        if (rows_[i].id == id)
            return i;
    }
    return -1;
}

int SmallTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

int SmallTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(headings_.size());
}

QVariant SmallTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SmallRow& row = rows_[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.cells.value(index.column());
    case Qt::ToolTipRole:
        // Otherwise Qt would take a name such as "<b>" for markup.
        return QStringLiteral("<qt>") + row.cells.value(index.column()).toHtmlEscaped() +
               QStringLiteral("</qt>");
    case SubtitleRole:
        return index.column() == 0 ? row.subtitle : QString();
    case ChipRole:
        return index.column() == 0 ? row.chip : QString();
    case IdRole:
        return row.id;
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::ForegroundRole:
        return row.faded ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText)) : QVariant();
    default:
        return {};
    }
}

QVariant SmallTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    return role == Qt::DisplayRole ? headings_.value(section) : QVariant();
}

QVariant SmallTableModel::alignmentOf(int column) const
{
    if (column != numberColumn_)
        return {};
    return QVariant::fromValue(int(Qt::AlignRight | Qt::AlignVCenter));
}

Qt::ItemFlags SmallTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (renamable_ && index.column() == 0)
        flags |= Qt::ItemIsEditable;
    if (movable_)
        flags |= index.isValid() ? Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
    return flags;
}

QStringList SmallTableModel::mimeTypes() const
{
    return {QString::fromLatin1(rowType)};
}

QMimeData* SmallTableModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(QString::fromLatin1(rowType), QByteArray::number(idAt(indexes.first().row())));
    return data;
}

bool SmallTableModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int,
                                   const QModelIndex& parent)
{
    const qint64 id = data->data(QString::fromLatin1(rowType)).toLongLong();
    if (movable_ && rowOf(id) >= 0)
        Q_EMIT moved(id, row >= 0 ? row : parent.isValid() ? parent.row() : rowCount());
    // If told true, the view would remove the dragged row itself.
    return false;
}

bool SmallTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const QString name = value.toString().simplified();
    if (name != rows_[index.row()].cells.value(0))
        Q_EMIT renamed(rows_[index.row()].id, name);
    return true;
}

} // namespace stagewright
