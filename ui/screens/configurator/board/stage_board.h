// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "ui/models/processes/action_selection.h"
#include "ui/models/processes/board_verbs.h"
#include "ui/models/processes/process_editor.h"
#include "ui/screens/configurator/board/board_composer.h"
#include "ui/screens/configurator/board/board_drag.h"
#include "ui/screens/configurator/board/board_edits.h"
#include "ui/screens/configurator/board/board_keys.h"
#include "ui/screens/configurator/board/board_menu.h"
#include "ui/screens/configurator/board/board_search.h"
#include "ui/screens/configurator/board/board_viewport.h"
#include "ui/screens/configurator/board/items/board_items.h"
#include "ui/screens/configurator/board/selection_frame.h"

#include <QWidget>

class QScrollArea;

namespace stagewright {

/// The stages of a process side by side with their actions, edited directly. Every change goes through the
/// editor; the board then shows the difference, so that focus and scroll position are kept. It lays out and
/// paints; what a person does on it is for the parts.
class StageBoard : public QWidget
{
    Q_OBJECT

public:
    StageBoard(ProcessEditor& editor, QScrollArea& area);

    void setPeople(const Organisation& people);
    void setReadOnly(bool readOnly);
    /// Uses narrow columns, so that more stages fit side by side.
    void setCompact(bool compact);
    /// Commits what is being typed.
    void commitEditing() { edits_.commit(composer_.field()); }
    /// The process including the name of a stage or action that is being typed.
    [[nodiscard]] Process withTyping(const Process& process) const { return composer_.withTyping(process); }
    /// Whether the person is in the middle of something that withTyping() does not include: a half-typed
    /// weight, a dragged card.
    [[nodiscard]] bool isInHand() const { return drag_.isActive() || edits_.isWeightHalfTyped(); }
    void focusAction(ActionId id);
    void revealAction(ActionId id);
    /// For when the board has more or less room than before.
    void revealInUse();
    /// Shows the first difference from `before`: for after an undo.
    void revealChange(const Process& before);

    void addStage() { composer_.addStage(); }
    void addAction(StageId stage, qsizetype at) { composer_.addAction(stage, at); }

    [[nodiscard]] ActionSelection& selection() { return selection_; }
    // Like those of BoardVerbs.
    void copy() { verbs_.copy(); }
    void cut() { verbs_.cut(); }
    void paste() { verbs_.paste(); }
    void removeChosen() { verbs_.remove(); }
    void wantWeights() { verbs_.wantWeights(); }

    // Like those of BoardSearch.
    void search(const QString& text) { search_.search(text); }
    [[nodiscard]] QList<ActionId> matches() const { return search_.matches(); }
    void goToNextMatch() { search_.goToNext(); }
    /// Ends the search with the match as the action in use.
    void leaveSearch() { focusAction(search_.leave()); }

    [[nodiscard]] ActionCard* card(ActionId id) const { return items_.card(id); }
    [[nodiscard]] StageHeader* header(StageId id) const { return items_.header(id); }
    /// The tab order.
    [[nodiscard]] QList<QWidget*> tabChain() const;
    [[nodiscard]] QSize sizeHint() const override { return items_.places().size; }

Q_SIGNALS:
    void optionsWanted(stagewright::ActionId id);
    void actionUsed(stagewright::ActionId id);
    void severalOptionsWanted(const QSet<stagewright::ActionId>& ids);
    void removeActionsWanted(const QSet<stagewright::ActionId>& ids);
    /// They are already on the clipboard.
    void cutWanted(const QSet<stagewright::ActionId>& ids);
    void weightsWanted(const QSet<stagewright::ActionId>& ids);
    void idleDaysWanted(stagewright::StageId id);
    /// Which match is current (from 1; 0: none).
    void matchesChanged(qsizetype at, qsizetype count);
    void removeStageWanted(stagewright::StageId id);
    void refused(const stagewright::Problem& problem);
    void tabChainChanged();
    /// The result of withTyping() has changed.
    void typed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void connectParts();
    void connectHeader(StageHeader* header, StageId id);
    void connectAddButton(Button* button, StageId id);
    void connectCard(ActionCard* card, ActionId id);
    void connectItem(BoardItem* item, const StageOrAction& what);

    void sync();
    void arrange();
    /// Positions what stays in view however the board is scrolled.
    void followView();
    [[nodiscard]] BoardGeometry laidOut(const Process& process) const;
    [[nodiscard]] bool isEmpty() const;
    void paintHint();
    void paintGap();

    ProcessEditor& editor_;
    QScrollArea& area_;
    Organisation people_;
    bool newPeople_ = false;
    bool compact_ = false;
    bool drew_ = false;
    ActionSelection selection_;
    BoardItems items_;
    BoardViewport viewport_;
    BoardEdits edits_;
    BoardComposer composer_;
    BoardVerbs verbs_;
    BoardDrag drag_;
    SelectionFrame frame_;
    BoardKeys keys_;
    BoardSearch search_;
    BoardMenu menu_;
};

} // namespace stagewright
