// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/long_work.h"
#include "core/domain/process/process.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace stagewright {

/// What is done on many deals of one process, small enough to be weighed anew at every edit: two bytes a
/// tick.
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

    void add(DealId deal, qint64 valueMinor, const QSet<ActionId>& done);

    [[nodiscard]] const QList<Row>& rows() const { return rows_; }
    /// Every action that is done on any of the deals; a tick is an index into it.
    [[nodiscard]] const QList<ActionId>& actions() const { return actions_; }
    [[nodiscard]] const QList<quint16>& ticks() const { return ticks_; }

private:
    QList<Row> rows_;
    QList<ActionId> actions_;
    QList<quint16> ticks_;
    QHash<ActionId, quint16> indexOf_;
};

/// Deals that would stand in another stage; a null stage is "not started".
struct StageChange
{
    StageId from;
    StageId to;
    QList<DealId> deals;
    friend bool operator==(const StageChange&, const StageChange&) = default;
};

/// Deals that would show another probability, in whole percent as people see it: what rounds to the same is
/// no change.
struct ProbabilityChange
{
    int from;
    int to;
    QList<DealId> deals;
    friend bool operator==(const ProbabilityChange&, const ProbabilityChange&) = default;
};

/// Deals that an action concerns.
struct ActionDeals
{
    ActionId action;
    QList<DealId> deals;
    friend bool operator==(const ActionDeals&, const ActionDeals&) = default;
};

/// What a change of a process would do to deals that follow it. Deals stand in the order of the table.
struct Impact
{
    qint64 dealCount = 0;
    QList<StageChange> stageChanges; ///< in the order of the stages left, then of those reached
    QList<DealId> otherStage;
    QList<ProbabilityChange> probabilityChanges; ///< most deals first, then by what it was and will be
    qint64 weightedBefore = 0;                   ///< minor units
    qint64 weightedAfter = 0;
    QList<DealId> newlyBlocked;   ///< could be won before, and could not any more
    QList<ActionDeals> blockedBy; ///< the mandatory actions these miss, in process order
    QList<ActionDeals> lostTicks; ///< ticks of actions that are gone
    QList<DealId> losing;         ///< the deals that lose any, once each
    /// A deal is in one of the changes at most.
    [[nodiscard]] qsizetype otherProbabilityCount() const;
    friend bool operator==(const Impact&, const Impact&) = default;
};

/// Weighs every deal of the table under both values, in one pass over its ticks; an empty one when cancelled.
[[nodiscard]] Impact impactOf(const TickTable& deals, const Process& before, const Process& after,
                              const CancelFlag* cancel = nullptr);

/// How many of some deals won in the past the mandatory actions of a draft would have refused.
struct Backtest
{
    qsizetype won = 0;
    QList<DealId> refused;        ///< once each, whatever they miss
    QList<ActionDeals> refusedBy; ///< by the action they miss, in process order
    friend bool operator==(const Backtest&, const Backtest&) = default;
};

/// Holds deals won in the past against the mandatory actions of `process`; an empty one when cancelled.
[[nodiscard]] Backtest backtestOf(const TickTable& won, const Process& process,
                                  const CancelFlag* cancel = nullptr);

} // namespace stagewright
