// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace stagewright {

/// The column beside the board, with cards below each other. What gets the focus there is scrolled into view.
class SideColumn : public QScrollArea
{
    Q_OBJECT

public:
    SideColumn(const QList<QWidget*>& cards, QWidget* parent);

    /// As wide as usual, or wider for a card that needs more.
    void fitWidth(int cardWidth);
    void scrollToTop();
};

} // namespace stagewright
