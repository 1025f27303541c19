// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deal_rows.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace stagewright {

class CloseDealDialog;
class Desk;
class Navigator;
class SwitchProcessDialog;

/// Winning, losing, outdating and reopening the deal that is shown, and moving it to another process.
class DealClosing : public QObject
{
    Q_OBJECT

public:
    DealClosing(Desk& desk, Navigator& navigator, QWidget* screen);

    void setDetails(const DealDetails& details) { details_ = details; }
    void win();
    /// `status` is Lost or Outdated: asks for the reason first.
    void askClose(DealStatus status);
    void reopen();
    void askProcess();

Q_SIGNALS:
    /// A missing mandatory action was picked in the refusal.
    void actionWanted(stagewright::ActionId action);
    void undoable(const QString& text, const std::function<void()>& undo);

private:
    void showMissing();
    void sendClose(CloseDealDialog* dialog, DealStatus status, ReasonId reason, const QString& comment);
    void sendProcess(SwitchProcessDialog* dialog, ProcessId process);
    void switchBack(DealId deal, ProcessId process);
    void closed(const QString& text);

    Desk& desk_;
    Navigator& navigator_;
    QWidget* screen_;
    std::optional<DealDetails> details_; ///< none before the first deal is read
};

} // namespace stagewright
