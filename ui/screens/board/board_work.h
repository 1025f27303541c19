// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"

#include <QObject>

class QScrollArea;

namespace stagewright {

class BoardClosing;
class BoardColumnView;
class CardDrag;
class BoardModel;
class BoardMoves;
class CardList;
class CardSelection;
class Desk;
class Navigator;
struct FileChooser;

/// What people do with the cards of the board: mark, drag, move by keys, and the menu of a card.
class BoardWork : public QObject
{
    Q_OBJECT

public:
    BoardWork(Desk& desk, Navigator& navigator, QWidget& screen, QScrollArea& area,
              const QList<BoardColumnView*>& columns, const BoardModel& model);

    [[nodiscard]] CardSelection& selection() const { return *selection_; }
    void setFileChooser(const FileChooser& chooser);
    void attach(BoardColumnView* column);
    /// Before the columns are exchanged.
    void letGo();
    /// After cards were read.
    void cardsChanged();

Q_SIGNALS:
    void openWanted(const QModelIndex& index);

private:
    void extend(CardList* list, const QModelIndex& index);
    void openMenu(CardList* list, const QModelIndex& index, QPoint at);
    void moveSideways(const BoardColumnView* column, CardList* list, int direction);
    void moveTo(const QList<DealId>& deals, StageId stage);
    void close(const QList<DealId>& deals, DealStatus status);
    void copy(const QList<DealId>& deals) const;
    void lookWhatIsMissing(DealId deal);
    /// The marked ones if this is one of them, otherwise it alone.
    [[nodiscard]] QList<DealId> meant(DealId deal) const;
    [[nodiscard]] QList<DealRow> rowsOf(const QList<DealId>& deals) const;

    Desk& desk_;
    const QList<BoardColumnView*>& columns_;
    const BoardModel& model_;
    CardSelection* selection_;
    CardDrag* drag_;
    BoardMoves* moves_;
    BoardClosing* closing_;
};

} // namespace stagewright
