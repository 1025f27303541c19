// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "ui/models/processes/board_places.h"
#include "ui/screens/configurator/board/items/board_layout.h"

#include <QObject>

class QRegion;
class QWidget;

namespace stagewright {

class ActionCard;
class BoardItem;
class Button;
class StageHeader;

/// The heads and cards on a board, the button below each stage, and their places. It makes and removes them
/// as the process changes; what a person does with one is for those who connect to it when it is made.
class BoardItems : public QObject
{
    Q_OBJECT

public:
    struct Column
    {
        StageHeader* header = nullptr;
        Button* add = nullptr;
    };
    /// How everything is shown.
    struct Manner
    {
        const Organisation& people;
        bool newPeople = false; ///< names in the tool tips may have changed
        bool readOnly = false;
        bool compact = false;
    };

    explicit BoardItems(QWidget& board);

    [[nodiscard]] ActionCard* card(ActionId id) const { return cards_.value(id); }
    [[nodiscard]] StageHeader* header(StageId id) const { return columns_.value(id).header; }
    [[nodiscard]] Button* addButton(StageId id) const { return columns_.value(id).add; }
    [[nodiscard]] BoardItem* item(const StageOrAction& what) const;
    [[nodiscard]] const QHash<ActionId, ActionCard*>& cards() const { return cards_; }
    [[nodiscard]] const QHash<StageId, Column>& columns() const { return columns_; }
    /// In the tab order.
    [[nodiscard]] QList<QWidget*> inOrder(const Process& process) const;
    /// What has the focus, or had it last. The button below a stage stands for the stage.
    [[nodiscard]] InUse inUse() const;
    [[nodiscard]] const StageOrAction& lastUsed() const { return lastUsed_; }

    /// Where everything is in the layout. A head may be elsewhere, because it stays in view.
    [[nodiscard]] const BoardGeometry& places() const { return places_; }
    [[nodiscard]] QRect place(const StageOrAction& what) const;
    /// How high everything wants to be in columns of this width.
    [[nodiscard]] BoardPlan plan(const Process& process, int columnWidth) const;

    /// The middle of what has the focus, if the process no longer has it.
    [[nodiscard]] std::optional<QPoint> losesFocus(const Process& process) const;
    void removeMissing(const Process& process);
    /// Makes what is missing and updates the rest.
    void show(const Process& process, const Manner& manner);
    /// Moves everything to its place, except the heads and `held`.
    void arrange(const BoardGeometry& places, const BoardItem* held);
    void showSelected(const QSet<ActionId>& selected) const;
    /// Focuses the head or card that is nearest to this point.
    void focusNear(QPoint at) const;

    /// Above the cards, below the heads, where it hides what was scrolled behind them.
    void hideBehindHeads(const QRegion& hidden);
    void putBelowHeads(QWidget& item) const;

Q_SIGNALS:
    void headerMade(stagewright::StageHeader* header, stagewright::StageId id);
    void addButtonMade(stagewright::Button* button, stagewright::StageId id);
    void cardMade(stagewright::ActionCard* card, stagewright::ActionId id);

private:
    [[nodiscard]] StageHeader* makeHeader(StageId id);
    [[nodiscard]] Button* makeAddButton(StageId id);
    [[nodiscard]] ActionCard* makeCard(ActionId id);
    [[nodiscard]] qsizetype changedCards(const Process& process) const;
    [[nodiscard]] qsizetype movedCards(const BoardGeometry& places) const;
    void showColumn(const Process& process, qsizetype index, qint64 totalWeight, const Manner& manner);

    QWidget& board_;
    QWidget* backdrop_;
    QHash<StageId, Column> columns_;
    QHash<ActionId, ActionCard*> cards_;
    BoardGeometry places_;
    StageOrAction lastUsed_;
};

} // namespace stagewright
