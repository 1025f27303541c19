// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal_drop.h"
#include "core/domain/result.h"
#include "core/services/deals/attachment.h"
#include "core/services/deals/deal_rows.h"

namespace stagewright {

class Session;
class StepRecorder;
struct DealStep;
struct Changes;

/// Moves a deal to another stage by what was done, or by what is taken back.
struct MoveRequest
{
    struct Ticked
    {
        ActionId action;
        QString note = {};
        QList<FileContent> files = {};
        QDate day = {}; ///< on which it was done, in the workspace's calendar; invalid: now
    };
    DealId deal;
    StageId target; ///< null: not started
    QList<Ticked> ticks = {};
    QList<ActionId> unticks = {};
};

struct MoveResult
{
    /// What the task form opens with after a tick; not stored yet.
    struct Proposal
    {
        ActionId action;
        Task task;
    };
    DealId deal;
    Progress before;
    Progress after;
    QList<Proposal> proposals = {};
};

/// What became of several deals moved at once.
struct MovedDeals
{
    struct Refused
    {
        DealId deal;
        QString name; ///< empty if it may not be seen
        Problem problem;
    };
    QList<MoveResult> moved;
    QList<Refused> refused;
};

/// What moving some deals of one process to a stage would mean, for the dialog that asks.
struct OfferedMoves
{
    struct Offer
    {
        Deal deal;
        QString companyName;
        QSet<ActionId> done;
        DealDrop drop;
    };
    Process process;
    StageId target;
    QList<Offer> offers; ///< those that are elsewhere and can be moved
    QList<MovedDeals::Refused> refused;
};

// Below the services; only within a verb.

/// All of it, or a problem before anything is stored: those of movedDeal(); DayInFuture, DayBeforeDeal,
/// TextTooLong, FileTooLarge. `kept` gets what it changed.
[[nodiscard]] Result<MoveResult> storeMove(Session& session, DealStep& step, const MoveRequest& request,
                                           Changes& changes, StepRecorder& kept);
/// ProcessNotFound.
[[nodiscard]] Result<OfferedMoves> offeredMoves(Session& session, UserId viewer, ProcessId process,
                                                const QList<DealId>& deals, StageId target);

} // namespace stagewright
