// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/long_work.h"
#include "core/domain/process/process.h"

#include <QHash>
#include <QList>

namespace stagewright {

/// The ticks of many deals of one process, two bytes each: small enough to be weighed again at every edit.
class TickTable
{
public:
    struct Row
    {
        DealId deal;
        qint64 valueMinor;
        qsizetype firstTick;
        qsizetype tickCount;
    };

    /// Each action once.
    void add(DealId deal, qint64 valueMinor, const QList<ActionId>& done);

    [[nodiscard]] const QList<Row>& rows() const { return rows_; }
    /// Every action done on any of the deals; a tick is an index into this list.
    [[nodiscard]] const QList<ActionId>& actions() const { return actions_; }
    [[nodiscard]] const QList<quint16>& ticks() const { return ticks_; }

private:
    QList<Row> rows_;
    QList<ActionId> actions_;
    QList<quint16> ticks_;
    QHash<ActionId, quint16> indexOf_;
};

/// Deals that would be in another stage; a null stage is "not started".
struct StageChange
{
    StageId from;
    StageId to;
    QList<DealId> deals;
    friend bool operator==(const StageChange&, const StageChange&) = default;
};

/// Deals that would show another probability, in whole percent as people see it: a difference lost in
/// rounding is no change.
struct ProbabilityChange
{
    int from;
    int to;
    QList<DealId> deals;
    friend bool operator==(const ProbabilityChange&, const ProbabilityChange&) = default;
};

/// Deals affected by an action.
struct ActionDeals
{
    ActionId action;
    QList<DealId> deals;
    friend bool operator==(const ActionDeals&, const ActionDeals&) = default;
};

/// What a change of a process would do to the deals that follow it. Deals are in the order of the table.
struct Impact
{
    qint64 dealCount = 0;
    QList<StageChange> stageChanges; ///< in the order of the old stages, then of the new ones
    QList<DealId> otherStage;
    QList<ProbabilityChange> probabilityChanges; ///< most deals first, then by old and new probability
    qint64 weightedBefore = 0;                   ///< minor units
    qint64 weightedAfter = 0;
    QList<DealId> newlyBlocked;   ///< could be won before, but not any more
    QList<ActionDeals> blockedBy; ///< the mandatory actions these lack, in process order
    QList<ActionDeals> lostTicks; ///< ticks of removed actions
    QList<DealId> losing;         ///< the deals that lose any tick, once each
    /// A deal is in at most one of the changes.
    [[nodiscard]] qsizetype otherProbabilityCount() const;
    friend bool operator==(const Impact&, const Impact&) = default;
};

/// Weighs every deal of the table under both processes, in one pass over its ticks; empty when cancelled.
[[nodiscard]] Impact impactOf(const TickTable& deals, const Process& before, const Process& after,
                              const CancelFlag* cancel = nullptr);

/// How many deals won in the past would have been refused by the mandatory actions of a draft.
struct Backtest
{
    qsizetype won = 0;
    QList<DealId> refused;        ///< once each, however many actions they lack
    QList<ActionDeals> refusedBy; ///< by missing action, in process order
    friend bool operator==(const Backtest&, const Backtest&) = default;
};

/// Checks deals won in the past against the mandatory actions of `process`; empty when cancelled.
[[nodiscard]] Backtest backtestOf(const TickTable& won, const Process& process,
                                  const CancelFlag* cancel = nullptr);

} // namespace stagewright
