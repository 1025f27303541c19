// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace stagewright {

/// One row of a short table: its id and cells, plus a muted line and a chip for the first cell.
struct SmallRow
{
    qint64 id = 0;
    QStringList cells;
    QString subtitle = {};
    QString chip = {};
    bool faded = false; ///< archived, inactive

    friend bool operator==(const SmallRow&, const SmallRow&) = default;
};

/// A table of at most a few hundred rows (users, teams, lists), shown by difference, so that selection and
/// scroll position survive a reload.
class SmallTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int SubtitleRole = Qt::UserRole + 1;
    static constexpr int ChipRole = Qt::UserRole + 2;
    static constexpr int IdRole = Qt::UserRole + 3;

    explicit SmallTableModel(const QStringList& headings, QObject* parent = nullptr);

    void setRows(const QList<SmallRow>& rows);
    /// The first cells can be edited in place: renamed() is emitted, and the model itself does not change.
    void setRenamable(bool renamable) { renamable_ = renamable; }
    /// Rows can be dragged to another place: moved() is emitted, and the model itself does not change.
    void setMovable(bool movable) { movable_ = movable; }
    /// The cells and heading of this column are right-aligned; -1: none.
    void setNumberColumn(int column) { numberColumn_ = column; }
    [[nodiscard]] qint64 idAt(int row) const { return row >= 0 && row < rows_.size() ? rows_[row].id : 0; }
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void renamed(qint64 id, const QString& name);
    /// To be moved before the row that is there now; the number of rows means to the end.
    void moved(qint64 id, int row);

private:
    void removeMissing(const QList<SmallRow>& wanted);
    void putAt(int position, const SmallRow& row);
    [[nodiscard]] QVariant alignmentOf(int column) const;

    QStringList headings_;
    QList<SmallRow> rows_;
    bool renamable_ = false;
    bool movable_ = false;
    int numberColumn_ = -1;
};

} // namespace stagewright
