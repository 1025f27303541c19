// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStyledItemDelegate>

class QTableView;

namespace stagewright {

/// Paints the rows of a legend: a coloured square before the name, and the total in bold below a line.
class LegendDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LegendDelegate(QTableView* table);

    void setColors(const QList<QColor>& colors) { colors_ = colors; }
    void setHighlightedRow(int row) { highlighted_ = row; }
    [[nodiscard]] int highlightedRow() const { return highlighted_; }
    /// Free space before each number, if the table is wide.
    void setRoom(int room) { room_ = room; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintRow(QPainter& painter, const QRect& cell, const QModelIndex& index) const;

    QTableView* table_;
    QList<QColor> colors_;
    int highlighted_ = -1;
    int room_ = 0;
};

} // namespace stagewright
