// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QWidget>

namespace stagewright {

/// What can be focused, dragged and moved on the board: an action card or the head of a stage. It only says
/// what the person wants; the board decides.
class BoardItem : public QWidget
{
    Q_OBJECT

public:
    explicit BoardItem(QWidget* parent);

    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return readOnly_; }
    /// For narrow columns: no handles and buttons, which all have keys; whole names.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return compact_; }
    [[nodiscard]] bool isDragged() const { return dragged_; }

Q_SIGNALS:
    void dragStarted(QPoint grabbedAt);
    void dragMoved(QPoint globalPosition);
    void dropped();
    void dragCancelled();
    /// Alt and an arrow: one step to the side or up and down.
    void moveWanted(int columns, int rows);
    /// An arrow: the focus goes to the neighbour.
    void focusWanted(int columns, int rows);
    void addNextWanted();
    void removeWanted();
    void optionsWanted();
    void used(); ///< it got the focus, from the mouse too
    /// Not by the mouse. `walked`: with Tab or an arrow.
    void focused(bool walked);
    /// A click, or Ctrl+Space: plain, with Ctrl or with Shift, as in any list.
    void picked(Qt::KeyboardModifiers modifiers);
    /// Shift and an arrow: the selection grows to the neighbour.
    void extendWanted(int rows);
    /// It needs another height now.
    void heightChanged();
    /// What was typed cannot be taken.
    void refused(const stagewright::Problem& problem);

protected:
    /// The left button went down on it, without Ctrl and Shift, and the drag that followed was not cancelled.
    [[nodiscard]] bool isPressed() const { return pressed_; }
    virtual void startRename() = 0;
    /// After an edit: nothing scrolls, one is where one was.
    void takeKeysBack();
    /// Read-only or compact, or not any more.
    virtual void mannerChanged() {}
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Drawn as held above the board.
    void lift();
    void endDrag();
    void openMenu();
    bool arrowPressed(int key, bool alt);

    QPoint pressedAt_;
    bool pressed_ = false;
    bool dragged_ = false;
    bool back_ = false;    ///< the keys come back to it
    bool givenUp_ = false; ///< with the right button, which is still down
    bool readOnly_ = false;
    bool compact_ = false;
};

} // namespace stagewright
