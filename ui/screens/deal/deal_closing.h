// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/deals/shown_deal.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace stagewright {

class CloseDealDialog;
class DealAnswers;

/// Winning, losing, outdating and reopening the shown deal.
class DealClosing : public QObject
{
    Q_OBJECT

public:
    DealClosing(Desk& desk, ShownDeal& deal, DealAnswers& answers, QWidget* screen);

    void win();
    /// `status` is Lost or Outdated: asks for the reason first.
    void askClose(DealStatus status);
    void reopen();

Q_SIGNALS:
    /// A missing mandatory action was chosen in the refusal.
    void actionWanted(stagewright::ActionId action);

private:
    enum class Way { Close, Reopen };
    /// What was entered to close a deal.
    struct Closing
    {
        DealStatus status;
        ReasonId reason;
        QString comment;
    };
    /// A request that was sent, until the shown details reflect it.
    struct Sent
    {
        Way way;
        DealStatus before;
        bool stored = false;
        int questions = 0; ///< of the deal's details, at the time it was stored
    };
    /// False if the same request is in progress: a second press does nothing.
    [[nodiscard]] bool begin(const AskedDeal& asked, Way way);
    void end(const AskedDeal& asked, Way way, bool stored);
    void takeDetails();
    void refuseWin(const AskedDeal& asked, const Problem& problem);
    /// `kept` is the current content of the dialog's keeper.
    void sendClose(CloseDealDialog* dialog, const AskedDeal& asked, const Closing& closing,
                   const QString& kept);
    void closed(const AskedDeal& asked, DealStatus status, StepId step);
    void sendReopen(const AskedDeal& asked);

    Desk& desk_;
    ShownDeal& deal_;
    DealAnswers& answers_;
    QWidget* screen_;
    QHash<DealId, Sent> sent_;
};

} // namespace stagewright
