// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"
#include "ui/models/desk/deal_walk.h"

#include <QObject>

#include <functional>
#include <utility>

namespace stagewright {

/// What a screen may ask of the window without knowing the other screens. The window listens to the signals;
/// screens call the functions.
class Navigator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void openDeal(DealId deal) { openDealAmong(deal, {}, nullptr); }
    /// `among` are the deals of the list that the screen `from` shows, in its order: the previous and the
    /// next one can be opened from the deal.
    void openDealAmong(DealId deal, const QList<DealId>& among, const QObject* from)
    {
        walk_.start(deal, among, from);
        Q_EMIT dealWanted(deal);
    }
    /// The list that the deal was opened from.
    [[nodiscard]] DealWalk& walk() { return walk_; }
    /// The next deal of that list (1) or the previous one (-1), in place of the one shown: going back leads
    /// to the list, not through every deal. Nothing happens at its ends.
    void stepDeal(int direction)
    {
        if (const DealId deal = walk_.neighbour(direction); !deal.isNull())
            Q_EMIT dealStepped(deal);
    }
    /// The deal list with this query as its filters.
    void openDeals(const DealQuery& query) { Q_EMIT dealsWanted(query); }
    /// "next", "board", "deals", "tasks", "statistics", "settings", "notifications".
    void openScreen(const QString& id) { Q_EMIT screenWanted(id); }
    void openConfigurator(ProcessId process)
    {
        configured_ = process;
        Q_EMIT configuratorWanted(process);
    }
    /// The process whose configurator was opened last, returned once, so that its row gets the focus on
    /// the way back.
    [[nodiscard]] ProcessId takeConfigured() { return std::exchange(configured_, {}); }
    void openNewDeal(ProcessId process = {}) { Q_EMIT newDealWanted(process); }
    void openImport() { Q_EMIT importWanted(); }
    void goBack() { Q_EMIT backWanted(); }
    /// A temporary message at the bottom of the window, with an optional button ("Undo").
    void tell(const QString& text, const QString& actionText = {}, const std::function<void()>& action = {})
    {
        Q_EMIT messageWanted(text, actionText, action);
    }
    /// The message is no longer true: it is removed if it is still shown.
    void withdraw(const QString& text) { Q_EMIT messageWithdrawn(text); }
    void tell(const Problem& problem) { Q_EMIT problemWanted(problem); }
    /// Ctrl+Z when the screen itself has nothing to undo: takes the offer of the message, if one is shown.
    void takeUpOffer() { Q_EMIT offerTaken(); }
    /// The title or top bar of the current screen changed: the window fills the bar again.
    void refreshTopBar() { Q_EMIT topBarChanged(); }

Q_SIGNALS:
    void dealWanted(stagewright::DealId deal);
    void dealStepped(stagewright::DealId deal);
    void dealsWanted(const stagewright::DealQuery& query);
    void screenWanted(const QString& id);
    void configuratorWanted(stagewright::ProcessId process);
    void newDealWanted(stagewright::ProcessId process);
    void importWanted();
    void backWanted();
    void messageWanted(const QString& text, const QString& actionText, const std::function<void()>& action);
    void messageWithdrawn(const QString& text);
    void problemWanted(const stagewright::Problem& problem);
    void offerTaken();
    void topBarChanged();

private:
    ProcessId configured_;
    DealWalk walk_;
};

} // namespace stagewright
