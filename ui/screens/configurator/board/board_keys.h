// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/processes/board_places.h"

#include "ui/widgets/window/key_hint.h"

#include <QKeySequence>
#include <QObject>

class QKeyEvent;

namespace stagewright {

class ActionCard;
class ActionSelection;
class BoardItem;
class BoardItems;
class BoardViewport;
class BoardVerbs;
class ProcessEditor;
class StageHeader;

/// The keyboard on a board: arrows and Tab from a head or card, and shortcuts for what can be done with the
/// chosen actions.
class BoardKeys : public QObject
{
    Q_OBJECT

public:
    BoardKeys(ProcessEditor& editor, ActionSelection& selection, BoardItems& items, BoardViewport& viewport,
              BoardVerbs& verbs);

    void attach(StageHeader* header, StageId id);
    void attach(ActionCard* card, ActionId id);
    /// Returns false if the key means nothing here.
    [[nodiscard]] bool press(const QKeyEvent& event);
    /// Whether the key is for the board before it is a shortcut of the window.
    [[nodiscard]] bool claims(const QKeyEvent& event) const;

    /// What the keys do on the board, a head or a card; only those for looking at it if it is read-only.
    [[nodiscard]] static QList<KeyGroup> hints(bool readOnly);
    [[nodiscard]] static QKeySequence duplicateKeys();
    [[nodiscard]] static QKeySequence insertKeys();
    [[nodiscard]] static QKeySequence weightKeys();

Q_SIGNALS:
    /// A new stage at this place.
    void insertStageWanted(qsizetype at);

private:
    void attachItem(BoardItem* item, const StageOrAction& what);
    void moveBy(const StageOrAction& what, int columns, int rows);
    void moveStage(StageId id, int columns);
    void moveAction(ActionId id, int columns, int rows);
    void focusBy(const StageOrAction& what, int columns, int rows);
    void extendBy(ActionId id, int rows);
    void goToNextField(const StageOrAction& from);

    ProcessEditor& editor_;
    ActionSelection& selection_;
    BoardItems& items_;
    BoardViewport& viewport_;
    BoardVerbs& verbs_;
};

} // namespace stagewright
