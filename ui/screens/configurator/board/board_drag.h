// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/processes/board_places.h"
#include "ui/screens/configurator/board/items/board_layout.h"

#include <QTimer>

namespace stagewright {

class ActionSelection;
class BoardItem;
class BoardItems;
class BoardViewport;
class ProcessEditor;

/// Dragging cards and stages over a board with the mouse. Nothing changes before the drop; until then the
/// board shows the process as it would be.
class BoardDrag : public QObject
{
    Q_OBJECT

public:
    /// How the board would be laid out with this process.
    using LayOut = std::function<BoardGeometry(const Process&)>;

    BoardDrag(ProcessEditor& editor, const ActionSelection& selection, BoardItems& items,
              BoardViewport& viewport, LayOut layOut, QObject* parent);

    /// Drags this head or card when its mouse says so.
    void attach(BoardItem* item, const StageOrAction& what);
    [[nodiscard]] bool isActive() const { return drag_.has_value(); }
    /// What is being dragged, and so has no place; null if nothing is.
    [[nodiscard]] const BoardItem* held() const { return drag_ ? drag_->item : nullptr; }
    /// The process as it would be after a drop, otherwise as it is.
    [[nodiscard]] const Process& preview() const;
    /// Where it would land.
    [[nodiscard]] QRect gap() const;
    void cancel() { end(false); }

Q_SIGNALS:
    void started();
    /// The preview has changed, or there is none any more.
    void changed();

private:
    struct Drag
    {
        BoardItem* item;
        StageOrAction what;
        QPoint grabbedAt;
        QPoint at;            ///< of the mouse, on the board
        QSet<ActionId> moved; ///< the dragged action and those selected together with it
        Process preview;
        bool outside = false; ///< letting go there drops nothing
    };

    void start(BoardItem* item, const StageOrAction& what, QPoint grabbedAt);
    void follow(QPoint at);
    void followWithStage(StageId stage);
    [[nodiscard]] Process withActionsAt(QPoint at) const;
    void placeColumn(StageId id, QPoint at);
    void end(bool drop);
    void move(const Drag& ended);
    /// Puts what was dragged below the heads again.
    void putDown(const Drag& ended);
    void scroll();
    [[nodiscard]] bool isOutside(QPoint at) const;

    ProcessEditor& editor_;
    const ActionSelection& selection_;
    BoardItems& items_;
    BoardViewport& viewport_;
    const LayOut layOut_;
    std::optional<Drag> drag_;
    QTimer edgeTimer_;
};

} // namespace stagewright
