// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/storage/engine/statement.h"

#include <QSet>

#include <functional>

namespace stagewright {

class Connection;

/// Deals, their participants and their ticks.
class DealStore
{
public:
    explicit DealStore(Connection& connection);

    void insert(const Deal& deal);
    void updateFacts(const Deal& deal);
    /// Stage, weights and time of change: what a tick changes.
    void updateProgress(const Deal& deal);
    /// Status, closing, and the version it was closed under.
    void updateStatus(const Deal& deal);
    [[nodiscard]] qint64 count();
    [[nodiscard]] std::optional<Deal> byId(DealId deal);
    [[nodiscard]] bool any();
    /// Whether there is a deal with this folded name and company, created from the one moment until before
    /// the other; two null moments: at any time.
    [[nodiscard]] bool isThere(const QString& name, CompanyId company, Instant from, Instant until);

    [[nodiscard]] QSet<ActionId> doneActions(DealId deal);
    [[nodiscard]] QList<Tick> ticks(DealId deal);
    [[nodiscard]] std::optional<Tick> tick(DealId deal, ActionId action);
    void insertTick(DealId deal, const Tick& tick);
    void removeTick(DealId deal, ActionId action);

    /// A deal as a new version of its process weighs it.
    struct WeighedDeal
    {
        DealId id;
        UserId owner;
        ProductId product;
        SourceId source;
        qint64 valueMinor = 0;
        Progress progress;
        Visibility visibility = Visibility::Private;
        QList<ActionId> done; ///< each once
    };
    /// Every open deal of a process with its done actions, in one pass over the ticks, until `take` returns
    /// false.
    void eachOpenDeal(ProcessId process, const std::function<bool(const WeighedDeal&)>& take);
    /// The same for the deals won since then.
    void eachWonDeal(ProcessId process, Instant since, const std::function<bool(const WeighedDeal&)>& take);
    /// Only stage, furthest stage and weights: for a new version of the process, which does not change the
    /// deal itself.
    void setProgress(DealId deal, const Progress& progress);

private:
    static void eachOf(Statement& rows, const std::function<bool(const WeighedDeal&)>& take);

    void insertParticipants(const Deal& deal);
    [[nodiscard]] QList<UserId> participants(DealId deal);

    Connection& connection_;
    Statement insert_;
    Statement updateFacts_;
    Statement updateProgress_;
    Statement updateStatus_;
    Statement byId_;
    Statement participants_;
    Statement insertParticipant_;
    Statement removeParticipants_;
    Statement doneActions_;
    Statement ticks_;
    Statement insertTick_;
    Statement removeTick_;
    Statement setProgress_;
};

} // namespace stagewright
