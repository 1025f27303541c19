// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tables/table_style.h"

namespace stagewright {

/// Paints the cells of the deal table: bold names, coloured stages, bars, chips and avatars.
class DealCellDelegate : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace stagewright
