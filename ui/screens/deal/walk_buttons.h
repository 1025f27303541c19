// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace stagewright {

class DealWalk;
class IconButton;

/// The shortcut for the next deal of the list (1) or the previous one (-1).
[[nodiscard]] QKeySequence walkKeys(int direction);

/// "3 of 64", and the buttons for the previous and the next deal of the list that the shown one was opened
/// from.
class WalkButtons : public QWidget
{
    Q_OBJECT

public:
    explicit WalkButtons(const DealWalk& walk, QWidget* parent = nullptr);

    /// Gives the focus to the button, or at the end of the list to the other one.
    void focusButton(int direction);

Q_SIGNALS:
    /// `byKeys`: the button had the focus, which the next ones are to get.
    void stepWanted(int direction, bool byKeys);

private:
    IconButton* makeButton(const DealWalk& walk, int direction);

    IconButton* previous_;
    IconButton* next_;
};

} // namespace stagewright
