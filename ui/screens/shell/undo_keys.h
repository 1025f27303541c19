// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/undo_line.h"

#include <QList>

class QAction;
class QMenu;
class QShortcut;

namespace stagewright {

struct Command;
struct KeyHint;

/// Ctrl+Z and Ctrl+Shift+Z for the window: what whoever acts did last to deals, notes and tasks, on every
/// screen but those that have an undo of their own. A field in which somebody types keeps these keys.
class UndoKeys : public QObject
{
    Q_OBJECT

public:
    UndoKeys(Desk& desk, Navigator& navigator, QWidget* window);

    /// The screen that is shown.
    void follow(const QString& screen);
    /// Adds both to the menu, with the names of the steps as soon as they are known; nothing on a screen with
    /// an undo of its own.
    void fill(QMenu& menu);
    /// Likewise.
    [[nodiscard]] QList<Command> commands();
    /// Likewise.
    [[nodiscard]] QList<KeyHint> hints() const;
    [[nodiscard]] UndoLine& line() { return line_; }

private:
    void name(QAction& undo, QAction& redo) const;

    UndoLine line_;
    QShortcut* undo_;
    QShortcut* redo_;
};

} // namespace stagewright
