// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QWidget>

namespace stagewright {

/// Something on the board that can be focused, dragged and moved: an action card or the head of a stage. It
/// only reports what the person wants; the board decides.
class BoardItem : public QWidget
{
    Q_OBJECT

public:
    explicit BoardItem(QWidget* parent);

    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return readOnly_; }
    /// For narrow columns: no handles or buttons, since all of them have shortcuts, but whole names.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return compact_; }
    [[nodiscard]] bool isDragged() const { return dragged_; }

Q_SIGNALS:
    void dragStarted(QPoint grabbedAt);
    void dragMoved(QPoint globalPosition);
    void dropped();
    void dragCancelled();
    /// Alt and an arrow: move one step sideways, or up or down.
    void moveWanted(int columns, int rows);
    /// An arrow: move the focus to the neighbour.
    void focusWanted(int columns, int rows);
    void addNextWanted();
    void removeWanted();
    void optionsWanted();
    void used(); ///< it got the focus, also by mouse
    /// Focused other than by mouse. `walked`: with Tab or an arrow.
    void focused(bool walked);
    /// A click, or Ctrl+Space: plain, with Ctrl or with Shift, as in any list.
    void picked(Qt::KeyboardModifiers modifiers);
    /// Shift and an arrow: extend the selection to the neighbour.
    void extendWanted(int rows);
    /// Its height has to change.
    void heightChanged();
    /// What was typed cannot be accepted.
    void refused(const stagewright::Problem& problem);

protected:
    /// The left button was pressed on it without Ctrl or Shift, and the drag, if any, was not cancelled.
    [[nodiscard]] bool isPressed() const { return pressed_; }
    virtual void startRename() = 0;
    /// Takes the focus back after an edit, without scrolling.
    void takeKeysBack();
    /// Read-only or compact was switched on or off.
    virtual void modeChanged() {}
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Draws it as if held above the board.
    void lift();
    void endDrag();
    void openMenu();
    bool arrowPressed(int key, bool alt);

    QPoint pressedAt_;
    bool pressed_ = false;
    bool dragged_ = false;
    bool back_ = false;    ///< the focus is coming back after an edit
    bool givenUp_ = false; ///< cancelled with the right button, which is still down
    bool readOnly_ = false;
    bool compact_ = false;
};

} // namespace stagewright
