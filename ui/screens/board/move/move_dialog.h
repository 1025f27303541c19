// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_moving.h"
#include "ui/screens/board/move/move_row.h"
#include "ui/widgets/window/card_dialog.h"

namespace stagewright {

class MoveOutcome;

/// Asks what was done before deals move to a later stage, and shows what is taken back before they move to an
/// earlier one. Nothing is ticked beforehand but the only candidate there is.
class MoveDialog : public CardDialog
{
    Q_OBJECT

public:
    MoveDialog(const OfferedMoves& offered, const Currency& currency, const FileChooser& chooser, QDate today,
               QWidget* parent = nullptr);

    /// Emits submitted(); the receiver closes the dialog once it is stored.
    void accept() override;
    [[nodiscard]] const QList<MoveRow*>& rows() const { return rows_; }

    /// What was chosen is on its way: it cannot be sent again meanwhile.
    void setSending(bool sending);

Q_SIGNALS:
    void submitted(const QList<stagewright::DoneAction>& done);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line
    {
        const Stage* stage;
        DealDrop::Row row;
        int deals = 0;
    };
    void buildHead();
    void buildWay(DealDrop::Way way);
    [[nodiscard]] QList<Line> linesOf(DealDrop::Way way) const;
    [[nodiscard]] int dealsGoing(DealDrop::Way way) const;
    void addGroup(const Stage& stage, const QList<Line>& lines, DealDrop::Way way);
    [[nodiscard]] MoveRow* makeRow(const Line& line, DealDrop::Way way, QWidget* parent) const;
    [[nodiscard]] QString targetName() const;
    [[nodiscard]] QString gainOf(const Line& line) const;
    [[nodiscard]] QString stageCount(const Stage& stage, DealDrop::Way way) const;
    void follow();
    [[nodiscard]] bool reachesTarget() const;

    OfferedMoves offered_;
    Currency currency_;
    FileChooser chooser_;
    QDate today_;
    QList<MoveRow*> rows_;
    int unticks_ = 0;
    MoveOutcome* outcome_ = nullptr; ///< of a single deal
    bool sending_ = false;
};

/// What each of the offered deals does when these actions were done: only those it has not done yet.
[[nodiscard]] QList<MoveRequest> movesOf(const OfferedMoves& offered, const QList<MoveRequest::Ticked>& done);

} // namespace stagewright
