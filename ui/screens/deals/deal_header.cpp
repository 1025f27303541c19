// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deals/deal_header.h"

#include "ui/models/deals/deal_selection.h"
#include "ui/models/deals/deal_table_model.h"
#include "ui/screens/deals/deal_cell_delegate.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>

namespace stagewright {

DealHeader::DealHeader(const DealTableModel& deals, QWidget* parent) : TableHeader(parent), deals_(deals) {}

void DealHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    TableHeader::paintSection(painter, rect, section);
    if (section != DealTableModel::CheckColumn)
        return;
    const DealSelection& selection = deals_.selection();
    const Qt::CheckState state = selection.isEmpty()        ? Qt::Unchecked
                                 : selection.isEverything() ? Qt::Checked
                                                            : Qt::PartiallyChecked;
    const Theme& theme = Theme::of(this);
    QRectF box(0, 0, DealCellDelegate::checkSide, DealCellDelegate::checkSide);
    box.moveCenter(QRectF(rect).center());
    paintCheckBox(*painter, box, state, deals_.rowCount() > 0, theme.accent, theme);
}

} // namespace stagewright
