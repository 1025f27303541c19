// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace stagewright {

/// Rooms left for cards, before rows of a list in ascending order; all cards are equally high.
struct CardGaps
{
    QList<int> rows;

    /// How many of them are above this row.
    [[nodiscard]] int before(int row) const
    {
        return static_cast<int>(
            std::count_if(rows.cbegin(), rows.cend(), [row](int gap) { return gap <= row; }));
    }
    /// The top of a gap when the list is not scrolled.
    [[nodiscard]] int topOf(qsizetype which, int cardHeight) const
    {
        return (rows.at(which) + static_cast<int>(which)) * cardHeight;
    }
};

inline void paintGap(QPainter& painter, const QRectF& card, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5, Qt::DashLine));
    painter.setBrush(theme.accentSoft);
    painter.drawRoundedRect(card, radius::card, radius::card);
}

} // namespace stagewright
