// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

#include <QObject>

class QContextMenuEvent;
class QMenu;
class QPoint;
class QWidget;

namespace stagewright {

class ActionCard;
class ActionSelection;
class BoardComposer;
class BoardItems;
class BoardVerbs;
class ProcessEditor;

/// The context menus of a card, a stage and the board, opened by the right mouse button or the menu key.
/// Every entry has a shortcut of its own, which it shows.
class BoardMenu : public QObject
{
    Q_OBJECT

public:
    BoardMenu(const ProcessEditor& editor, ActionSelection& selection, QWidget& board,
              const BoardItems& items, BoardVerbs& verbs, BoardComposer& composer);

    /// Opens the menu for what the event is about.
    void open(const QContextMenuEvent& event);

Q_SIGNALS:
    void idleDaysWanted(stagewright::StageId id);

private:
    void openForAction(ActionId id, QPoint globalPosition);
    void openForStage(StageId id, QPoint globalPosition);
    void openForBoard(QPoint globalPosition);
    void addEditing(QMenu& menu, ActionCard* card);
    void addSelecting(QMenu& menu, ActionId id, const QSet<ActionId>& before);
    void addChanging(QMenu& menu);
    void addPaste(QMenu& menu);

    const ProcessEditor& editor_;
    ActionSelection& selection_;
    QWidget& board_;
    const BoardItems& items_;
    BoardVerbs& verbs_;
    BoardComposer& composer_;
};

} // namespace stagewright
