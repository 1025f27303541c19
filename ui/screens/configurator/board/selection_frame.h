// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

#include <QPoint>
#include <QPointer>
#include <QSet>

class QRubberBand;
class QWidget;

namespace stagewright {

class ActionSelection;
class BoardItems;
class BoardViewport;

/// A frame drawn on the background of a board with the mouse: it selects the actions it touches.
class SelectionFrame
{
public:
    SelectionFrame(ActionSelection& selection, QWidget& board, const BoardItems& items,
                   const BoardViewport& viewport);

    /// With Ctrl or Shift it adds to the selection; otherwise it replaces it.
    void begin(QPoint at, Qt::KeyboardModifiers modifiers);
    void drawTo(QPoint at);
    void end();

private:
    ActionSelection& selection_;
    QWidget& board_;
    const BoardItems& items_;
    const BoardViewport& viewport_;
    QPointer<QRubberBand> band_; ///< while it is drawn
    QPoint from_;
    QSet<ActionId> before_; ///< selected before it was drawn
};

} // namespace stagewright
