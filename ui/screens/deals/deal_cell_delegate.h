// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tables/table_style.h"

namespace stagewright {

/// Paints the cells of the deal table: check boxes, bold names, coloured stages, bars, chips and avatars.
/// Selected rows are those of the model's selection.
class DealCellDelegate : public TableDelegate
{
    Q_OBJECT

public:
    static constexpr qreal checkSide = 17;

    using TableDelegate::TableDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintCheck(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace stagewright
