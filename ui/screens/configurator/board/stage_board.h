// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "ui/models/processes/action_selection.h"
#include "ui/models/processes/process_editor.h"
#include "ui/screens/configurator/board/board_layout.h"
#include "ui/widgets/inputs/inline_edit.h"

#include <QKeySequence>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <variant>

class QMenu;
class QRubberBand;
class QScrollArea;

namespace stagewright {

class ActionCard;
class BoardItem;
class Button;
class StageHeader;

/// The stages of a process side by side with their actions, edited directly. Every change goes through the
/// editor; the board then shows the difference, so that focus and scroll position are kept.
class StageBoard : public QWidget
{
    Q_OBJECT

public:
    StageBoard(ProcessEditor& editor, QScrollArea& area);

    void setPeople(const Organisation& people);
    void setReadOnly(bool readOnly);
    /// Commits what is being typed.
    void commitEditing();
    /// The process including the name of a stage or action that is being typed.
    [[nodiscard]] Process withTyping(const Process& process) const;
    /// Whether the person is in the middle of something that withTyping() does not include: a half-typed
    /// weight, a dragged card.
    [[nodiscard]] bool isInHand() const;
    void focusAction(ActionId id);
    void revealAction(ActionId id);
    /// For when the board has more or less room than before.
    void revealInUse();
    /// Shows the first difference from `before`: for after an undo.
    void revealChange(const Process& before);
    void addStage();
    /// Opens a new stage at this place, with its name ready to be typed.
    void insertStage(qsizetype at);
    void addAction(StageId stage, qsizetype at);

    [[nodiscard]] ActionSelection& selection() { return selection_; }
    /// The selected actions, otherwise the one in use.
    [[nodiscard]] QSet<ActionId> chosenActions() const;
    void copy();
    void cut();
    /// Duplicates the stage whose head is in use, otherwise the chosen actions, next to the originals.
    void duplicate();
    /// Pastes after the action in use, otherwise at the end of the stage in use or, without one, of the last
    /// stage.
    void paste();
    void removeChosen();

    /// Asks for the weights of the chosen actions.
    void wantWeights();
    [[nodiscard]] static QKeySequence duplicateKeys();
    [[nodiscard]] static QKeySequence insertKeys();
    [[nodiscard]] static QKeySequence weightKeys();

    /// Fades the actions whose name or hint does not contain the text; empty: fades none.
    void search(const QString& text);
    [[nodiscard]] QList<ActionId> matches() const;
    /// Goes to the next match after the one in use, wrapping around.
    void goToNextMatch();
    /// Ends the search with the match as the action in use.
    void leaveSearch();
    /// Uses narrow columns, so that more stages fit side by side.
    void setCompact(bool compact);

    [[nodiscard]] ActionCard* card(ActionId id) const { return cards_.value(id); }
    [[nodiscard]] StageHeader* header(StageId id) const { return columns_.value(id).header; }
    /// The tab order.
    [[nodiscard]] QList<QWidget*> tabChain() const;
    [[nodiscard]] QSize sizeHint() const override { return geometry_.size; }

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
    using Place = std::variant<StageId, ActionId>;
    /// Above and below a head that stays in view.
    static constexpr int headGap = 8;
    struct Column
    {
        StageHeader* header = nullptr;
        Button* add = nullptr;
    };
    struct Drag
    {
        BoardItem* item;
        Place what;
        QPoint grabbedAt;
        QPoint at;            ///< of the mouse, on the board
        QSet<ActionId> moved; ///< the dragged action and those selected together with it
        Process preview;      ///< the process as it would be after a drop
        bool outside = false; ///< letting go there drops nothing
    };

    /// The index after the stage in use, otherwise after the last one.
    [[nodiscard]] qsizetype placeBehind() const;
    /// Selects new actions and goes to the first.
    void showFresh(const QList<ActionId>& actions);
    void sync();
    [[nodiscard]] qsizetype changedCards() const;
    [[nodiscard]] qsizetype movedCards() const;
    /// Removes items that no longer exist. Returns where the focus was, if it was on one of them.
    std::optional<QPoint> removeVanished();
    void focusNear(QPoint at);
    /// Updates existing cards and makes missing ones. `drawnWhole`: the board is redrawn, so cards need not
    /// redraw themselves.
    void showCards(bool drawnWhole);
    void arrange();
    [[nodiscard]] bool isEmpty() const;
    void watchView();
    /// Positions what stays in view however the board is scrolled, and gives visible cards their buttons.
    void followView();
    void showBackdrop(const QRegion& behind);
    void showButtonsSeen();
    /// The part of the board that is visible in the window.
    [[nodiscard]] QRect seen() const;
    [[nodiscard]] int headTop(QRect place) const;
    /// Where the head of a stage is now; its place in the layout may be scrolled out of view.
    [[nodiscard]] QRect headPlace(StageId id) const;
    /// The height that heads cover at the top of the visible part.
    [[nodiscard]] int headsHeight() const;
    /// The visible part in which actions are not covered by heads, with a margin.
    [[nodiscard]] QRect roomSeen() const;
    /// The place in the layout, wherever a head is now.
    [[nodiscard]] QRect wholePlace(QWidget* item) const;
    void bringIntoView(QRect place);
    void placeDraggedColumn(StageId id, QPoint at);
    [[nodiscard]] BoardPlan planOf(const Process& process) const;
    [[nodiscard]] BoardItem* itemAt(qsizetype stage, qsizetype row) const;

    StageHeader* makeHeader(StageId id);
    Button* makeAddButton(StageId id);
    ActionCard* makeCard(ActionId id);
    void connectItem(BoardItem* item, Place what);
    void tell(const Outcome& outcome);

    void startDrag(BoardItem* item, Place what, QPoint grabbedAt);
    void followDrag(QPoint at);
    void endDrag(bool drop);
    /// Puts what was dragged below the heads again.
    void putDown(const Drag& ended);
    void scrollAtEdges();
    [[nodiscard]] bool isOutside(QPoint at) const;

    void openMenu(QPoint globalPosition);
    void openActionMenu(ActionId id, QPoint globalPosition);
    void openStageMenu(StageId id, QPoint globalPosition);
    void addPaste(QMenu& menu);
    void connectCard(ActionCard* card, ActionId id);
    void pick(ActionId id, Qt::KeyboardModifiers modifiers);
    void toggle(ActionId id);
    void extendBy(ActionId id, int rows);
    void selectAll();
    [[nodiscard]] QSet<ActionId> actionsOfStage(StageId id) const;
    void showSelection();
    void showMatches();
    /// The action itself, or the whole selection if it is part of it.
    [[nodiscard]] QSet<ActionId> togetherWith(ActionId id) const;
    [[nodiscard]] ActionId actionInUse() const;
    /// What has the focus, or had it last.
    [[nodiscard]] Place placeInUse() const;
    [[nodiscard]] std::pair<StageId, qsizetype> pastePlace() const;
    void moveBy(Place what, int columns, int rows);
    void focusBy(Place what, int columns, int rows);
    void goToNextField(Place what);
    void reveal(QWidget* item);
    void openComposer(const QString& placeholder);
    void composerLeft(InlineEdit::Leave how, const QString& text);
    void closeComposer();

    ProcessEditor& editor_;
    ActionSelection selection_;
    QScrollArea& area_;
    Organisation people_;
    Place inUse_;      ///< had the focus last
    ActionId clicked_; ///< with a plain click, and no key was pressed since
    bool newPeople_ = false;
    bool drew_ = false;
    bool readOnly_ = false;
    bool compact_ = false;
    QString searched_; ///< folded
    ActionId match_;   ///< where goToNextMatch() was last
    QHash<StageId, Column> columns_;
    QHash<ActionId, ActionCard*> cards_;
    BoardGeometry geometry_;
    Button* addStage_;
    QWidget* backdrop_ = nullptr; ///< for the heads: above the cards, below the heads
    QPointer<InlineEdit> composer_;
    std::optional<ComposerPlace> composing_; ///< empty while a stage is being added
    StageId typedStage_;                     ///< while its name is being typed
    ActionId typedAction_;
    std::optional<Drag> drag_;
    QPointer<QRubberBand> band_; ///< while a frame is drawn around actions
    QPoint bandFrom_;
    QSet<ActionId> bandBefore_; ///< selected before the frame was drawn
    QTimer edgeTimer_;
};

} // namespace stagewright
