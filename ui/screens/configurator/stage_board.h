// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "ui/models/action_selection.h"
#include "ui/models/process_editor.h"
#include "ui/screens/configurator/board_layout.h"
#include "ui/screens/configurator/inline_edit.h"

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
/// editor; the board then shows the difference, so focus and scroll position stay.
class StageBoard : public QWidget
{
    Q_OBJECT

public:
    StageBoard(ProcessEditor& editor, QScrollArea& area);

    void setPeople(const Organisation& people);
    void setReadOnly(bool readOnly);
    /// Takes over what is being typed.
    void commitEditing();
    /// The process with the stage or action whose name is being typed.
    [[nodiscard]] Process withTyping(const Process& process) const;
    /// Whether something is in somebody's hands that withTyping() does not hold: a weight that is half typed,
    /// a card that is dragged.
    [[nodiscard]] bool isInHand() const;
    void focusAction(ActionId id);
    void revealAction(ActionId id);
    /// When there is more or less room for the board than before.
    void revealInUse();
    /// The first of what differs from what was there before: after an undo.
    void revealChange(const Process& before);
    void addStage();
    /// A new stage at this place, its name ready to be typed.
    void insertStage(qsizetype at);
    void addAction(StageId stage, qsizetype at);

    [[nodiscard]] ActionSelection& selection() { return selection_; }
    /// The selected actions, else the one in use.
    [[nodiscard]] QSet<ActionId> chosenActions() const;
    void copy();
    void cut();
    /// The stage whose head is in use, else the chosen actions, beside themselves.
    void duplicate();
    /// Behind the action in use, else at the end of the stage in use; the last stage without any.
    void paste();
    void removeChosen();

    /// Asks for the weights of the chosen actions.
    void wantWeights();
    [[nodiscard]] static QKeySequence duplicateKeys();
    [[nodiscard]] static QKeySequence insertKeys();
    [[nodiscard]] static QKeySequence weightKeys();

    /// Fades the actions whose name or hint does not hold the text; empty: none.
    void search(const QString& text);
    [[nodiscard]] QList<ActionId> matches() const;
    /// To the match behind the one in use, round and round.
    void goToNextMatch();
    /// The match becomes the action in use.
    void leaveSearch();
    /// Narrow columns, so that more stages stand side by side.
    void setCompact(bool compact);

    [[nodiscard]] ActionCard* card(ActionId id) const { return cards_.value(id); }
    [[nodiscard]] StageHeader* header(StageId id) const { return columns_.value(id).header; }
    /// What Tab goes through, in its order.
    [[nodiscard]] QList<QWidget*> tabChain() const;
    [[nodiscard]] QSize sizeHint() const override { return geometry_.size; }

Q_SIGNALS:
    void optionsWanted(stagewright::ActionId id);
    void actionUsed(stagewright::ActionId id);
    void severalOptionsWanted(const QSet<stagewright::ActionId>& ids);
    void removeActionsWanted(const QSet<stagewright::ActionId>& ids);
    /// They are on the clipboard already.
    void cutWanted(const QSet<stagewright::ActionId>& ids);
    void weightsWanted(const QSet<stagewright::ActionId>& ids);
    void idleDaysWanted(stagewright::StageId id);
    /// The person is at this one of the matches (from 1; 0: at none).
    void matchesChanged(qsizetype at, qsizetype count);
    void removeStageWanted(stagewright::StageId id);
    void refused(const stagewright::Problem& problem);
    void tabChainChanged();
    /// What withTyping() tells of changed.
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
        QPoint at;            ///< the mouse, on the board
        QSet<ActionId> moved; ///< the dragged action and those selected with it
        Process preview;      ///< the process as it would be after a drop
        bool outside = false; ///< let go there, nothing is dropped
    };

    /// The place behind the stage in use, else the last one.
    [[nodiscard]] qsizetype placeBehind() const;
    /// Selects what came, and goes to the first of it.
    void showFresh(const QList<ActionId>& actions);
    void sync();
    [[nodiscard]] qsizetype changedCards() const;
    [[nodiscard]] qsizetype movedCards() const;
    /// Where the focus was, when it was on something that is gone.
    std::optional<QPoint> removeVanished();
    void focusNear(QPoint at);
    /// Those there are and those that are missing. `drawnWhole`: none of them has to see to its drawing.
    void showCards(bool drawnWhole);
    void arrange();
    [[nodiscard]] bool isEmpty() const;
    void watchView();
    /// Puts in view what stays in it wherever the board is scrolled to, and gives the cards that are seen
    /// their buttons.
    void followView();
    void showBackdrop(const QRegion& behind);
    void showButtonsSeen();
    /// The part of the board that is in the window.
    [[nodiscard]] QRect seen() const;
    [[nodiscard]] int headTop(QRect place) const;
    /// Where the head of a stage stands now; its place in the layout may be scrolled away.
    [[nodiscard]] QRect headPlace(StageId id) const;
    /// What heads hide of the part that is seen, when it is not at the top.
    [[nodiscard]] int headsHeight() const;
    /// The part of what is seen where actions are not behind heads, with a margin.
    [[nodiscard]] QRect roomSeen() const;
    /// In the layout, wherever a head stands now.
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
    /// Below the heads again.
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
    /// Itself, or the selection when it belongs to it.
    [[nodiscard]] QSet<ActionId> togetherWith(ActionId id) const;
    [[nodiscard]] ActionId actionInUse() const;
    /// What has the keys, else what had them last.
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
    Place inUse_;      ///< had the keys last
    ActionId clicked_; ///< plainly, and nothing was done with the keys since
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
    QWidget* backdrop_ = nullptr; ///< of the heads: above the cards, below the heads
    QPointer<InlineEdit> composer_;
    std::optional<ComposerPlace> composing_; ///< empty while a stage is being added
    StageId typedStage_;                     ///< while its name is being typed
    ActionId typedAction_;
    std::optional<Drag> drag_;
    QPointer<QRubberBand> band_; ///< being drawn around actions
    QPoint bandFrom_;
    QSet<ActionId> bandBefore_; ///< selected before it was drawn
    QTimer edgeTimer_;
};

} // namespace stagewright
