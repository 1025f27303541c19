// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class QScrollArea;

namespace stagewright {

class BoardColumnView;
class BoardModel;
class CardList;
class CardSelection;
class DropStrips;
class LiftedCards;

/// Dragging cards over the board with the mouse. Nothing changes before the drop, and what a drop means is
/// decided by whoever listens.
class CardDrag : public QObject
{
    Q_OBJECT

public:
    /// The cards are drawn over `screen`; `columns` are those in `area`, and may be exchanged while nothing
    /// is dragged.
    CardDrag(QWidget& screen, QScrollArea& area, const QList<BoardColumnView*>& columns,
             CardSelection& selection, const BoardModel& model);

    void attach(BoardColumnView* column);
    [[nodiscard]] bool isActive() const { return drag_.has_value(); }
    /// The cards go back to where they were.
    void cancel();
    /// What the single dragged deal still lacks to be won.
    void setMissing(DealId deal, const QStringList& actions);

Q_SIGNALS:
    void started(const QList<stagewright::DealId>& deals);
    void droppedOn(const QList<stagewright::DealId>& deals, stagewright::StageId stage);
    void droppedOnStatus(const QList<stagewright::DealId>& deals, stagewright::DealStatus status);

private:
    struct Drag
    {
        QPointer<CardList> from;
        QList<DealRow> cards; ///< the grabbed one first
        QPoint origin;        ///< of the mouse, on the screen widget
        QPoint at;
        QPointer<LiftedCards> lifted = {};
        BoardColumnView* target = nullptr;
        std::optional<DealStatus> strip = {};
    };

    void start(CardList* list, const QModelIndex& index, QPoint grabbedAt);
    void follow(QPoint globalPosition);
    void end(bool drop);
    void scroll();
    void setTarget(BoardColumnView* target);
    [[nodiscard]] BoardColumnView* columnAt(QPoint position) const;
    [[nodiscard]] QList<DealRow> togetherWith(const DealRow& grabbed) const;
    /// Those that are not in this column already.
    [[nodiscard]] QList<DealRow> comingTo(const BoardColumnView& column) const;
    [[nodiscard]] QRect boardRoom() const;

    QWidget& screen_;
    QScrollArea& area_;
    const QList<BoardColumnView*>& columns_;
    CardSelection& selection_;
    const BoardModel& model_;
    DropStrips* strips_;
    std::optional<Drag> drag_;
    QTimer edgeTimer_;
};

} // namespace stagewright
