// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tables/table_header.h"

namespace stagewright {

class DealTableModel;

/// The headings of the deal table; over the check boxes, a box for all of them.
class DealHeader : public TableHeader
{
    Q_OBJECT

public:
    explicit DealHeader(const DealTableModel& deals, QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const DealTableModel& deals_;
};

} // namespace stagewright
