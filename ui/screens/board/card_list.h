// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "ui/screens/board/card_gaps.h"
#include "ui/widgets/window/key_hint.h"

#include <QListView>

namespace stagewright {

class CardSelection;

/// The list of cards of a column. Left and Right leave it, Enter or a click opens a deal, Ctrl and Shift mark
/// cards; a press that moves drags. What a drag or a move does is decided elsewhere.
class CardList : public QListView
{
    Q_OBJECT

public:
    explicit CardList(const CardSelection& selection, QWidget* parent = nullptr);
    /// Focuses the card in this row, or the last one if there are fewer.
    void enter(int row);

    [[nodiscard]] DealId dealAt(const QModelIndex& index) const;
    [[nodiscard]] const CardSelection& selection() const { return selection_; }
    /// Leaves room for a card before each of these rows; ascending.
    void setGaps(const QList<int>& rows);
    [[nodiscard]] const QList<int>& gaps() const { return gaps_.rows; }
    [[nodiscard]] QPixmap cardPicture(const QModelIndex& index) const;
    [[nodiscard]] bool isDragging() const { return dragging_; }
    /// The drag ends without a drop; what the mouse still does is not a click.
    void giveUp();
    /// What the keys do here.
    [[nodiscard]] static QList<KeyHint> keyHints();

Q_SIGNALS:
    void opened(const QModelIndex& index);
    void leftSideways(int direction);
    void markToggled(const QModelIndex& index);
    void markExtended(const QModelIndex& index);
    /// Escape, or a press beside the cards.
    void marksDropped();
    void moveWanted(int direction);
    void copyWanted(const QModelIndex& index);
    /// By key, the position is null.
    void menuWanted(const QModelIndex& index, QPoint globalPosition);

    void dragStarted(const QModelIndex& index, QPoint grabbedAt);
    void dragMoved(QPoint globalPosition);
    void dropped();
    void dragCancelled();

protected:
    void updateGeometries() override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void cancelDrag();

    const CardSelection& selection_;
    QPersistentModelIndex pressed_;
    QPoint pressedAt_;
    bool dragging_ = false;
    bool swallow_ = false; ///< the press that ended a drag is not a click
    CardGaps gaps_;
};

} // namespace stagewright
