// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace stagewright {

/// Fixed 44 px rows, no grid, muted header, hovered row tinted, whole rows selected.
void styleTable(QTableView* table);
/// The same with taller rows for two-line cells (62 px).
void styleTwoLineTable(QTableView* table);

/// Paints cells in the program's style. Alignment, font and foreground come from the model's roles; a number
/// column returns Qt::AlignRight | Qt::AlignVCenter for TextAlignmentRole.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// Fills the row's background and draws the line below it; returns the rectangle for the content.
    QRect paintBackground(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const;
};

/// A bold title (DisplayRole) above a muted line (SubtitleRole), optionally with a chip after the title.
class TwoLineDelegate : public TableDelegate
{
    Q_OBJECT

public:
    static constexpr int SubtitleRole = Qt::UserRole + 1;

    explicit TwoLineDelegate(QObject* parent = nullptr);

    /// The role that returns the chip's text; -1 (default): no chip.
    void setChipRole(int role) { chipRole_ = role; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int chipRole_ = -1;
};

} // namespace stagewright
