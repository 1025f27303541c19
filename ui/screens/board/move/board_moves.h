// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_moving.h"
#include "ui/models/desk/undo_line.h"
#include "ui/screens/board/move/move_row.h"
#include "ui/screens/checklist/file_chooser.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace stagewright {

class Desk;
class MoveDialog;
class Navigator;

/// Moving deals to another stage: asks what was done, stores it, offers to undo it, and opens the tasks that
/// the actions propose, one after another.
class BoardMoves : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `screen`, which owns this.
    BoardMoves(Desk& desk, Navigator& navigator, QWidget& screen);

    /// Asks what moving them would mean, and then the person. Nothing happens if all are there already.
    void move(ProcessId process, const QList<DealId>& deals, StageId target);
    void setFileChooser(const FileChooser& chooser) { chooser_ = chooser; }

private:
    struct Proposed
    {
        MoveResult::Proposal proposal;
        bool single = true; ///< of a single deal: cancelling one form does not skip the next
    };

    void open(UserId actor, const OfferedMoves& offered);
    void send(MoveDialog* dialog, UserId actor, const OfferedMoves& offered, const QList<DoneAction>& done,
              const QString& place, const QString& kept);
    void moved(UserId actor, const OfferedMoves& offered, const Recorded<MovedDeals>& stored);
    void tellRefused(const QList<MovedDeals::Refused>& refused);
    void openNextProposal();

    Desk& desk_;
    Navigator& navigator_;
    QWidget& screen_;
    FileChooser chooser_;
    QPointer<MoveDialog> dialog_;
    QList<Proposed> proposed_;
    bool asking_ = false;
};

} // namespace stagewright
