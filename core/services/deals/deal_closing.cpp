// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/deal_closing.h"

#include "core/domain/deal/progress.h"
#include "core/domain/deal/timeline.h"

namespace stagewright {

namespace {

/// Stores status and event of a permitted closing or reopening; `before` is the process version until then.
Outcome storeStatus(Session& session, const DealStep& step, const Process& before, EventKind kind,
                    const QString& reason, Changes& changes)
{
    session.deals.updateStatus(step.after);
    Event event = eventOf(session, step, kind);
    event.subject = reason;
    event.detail = step.after.closing.comment;
    keepStageNames(event, before, *step.process);
    session.history.append(event);
    finish(session, step, changes);
    return done();
}

QString reasonNameOf(Session& session, ReasonId id)
{
    for (const ClosingReason& reason : session.lists.reasons()) {
        if (reason.id == id)
            return reason.name;
    }
    return {};
}

void closeAs(Session& session, DealStep& step, const DealMove& move, ReasonId reason, const QString& comment)
{
    step.after.status = move.state.status;
    step.after.closing = {step.after.changedAt, reason, comment};
    step.after.processVersion = session.processRecord(step.after.facts.process)->version;
}

} // namespace

Outcome checkReason(Session& session, DealStatus status, ReasonId id)
{
    if (id.isNull())
        return Problem{ProblemCode::ReasonRequired, {}};
    for (const ClosingReason& reason : session.lists.reasons()) {
        if (reason.id != id)
            continue;
        if (reason.status != status)
            return Problem{ProblemCode::ReasonOfOtherStatus, {reason.name}};
        return done();
    }
    return Problem{ProblemCode::ReasonNotFound, {id.toText()}};
}

Outcome storeWin(Session& session, DealStep& step, Changes& changes)
{
    const auto move =
        closedDeal(sceneOf(session, step), step.before.facts, stateOf(session, step), DealStatus::Won);
    if (!move)
        return move.problem();
    closeAs(session, step, *move, {}, {});
    return storeStatus(session, step, *step.process, EventKind::Won, {}, changes);
}

Outcome storeClosing(Session& session, DealStep& step, DealStatus status, ReasonId reason,
                     const QString& comment, Changes& changes)
{
    const auto move = closedDeal(sceneOf(session, step), step.before.facts, stateOf(session, step), status);
    if (!move)
        return move.problem();
    if (const Outcome found = checkReason(session, status, reason); !found)
        return found;
    if (const Outcome small = checkAttachments(comment, {}); !small)
        return small;
    closeAs(session, step, *move, reason, comment.trimmed());
    const auto kind = status == DealStatus::Lost ? EventKind::Lost : EventKind::Outdated;
    return storeStatus(session, step, *step.process, kind, reasonNameOf(session, reason), changes);
}

Outcome storeReopening(Session& session, DealStep& step, Changes& changes)
{
    // The process may have changed while the deal was closed: from now on the deal follows the newest
    // version.
    const auto move = reopenedDeal(sceneOf(session, step), step.before.facts, stateOf(session, step));
    if (!move)
        return move.problem();
    step.after.status = move->state.status;
    step.after.closing = {};
    step.after.processVersion = 0;
    const Process closedUnder =
        session.processVersion(step.before.facts.process, step.before.processVersion).value_or(*step.process);
    step.after.progress = move->progress;
    session.deals.updateProgress(step.after);
    return storeStatus(session, step, closedUnder, EventKind::Reopened, {}, changes);
}

Outcome storeEnd(Session& session, DealStep& step, const DealEnd& end, Changes& changes)
{
    const ProcessId id = step.before.facts.process;
    const Process before =
        step.before.status == DealStatus::Open
            ? *step.process
            : session.processVersion(id, step.before.processVersion).value_or(*step.process);
    const Process after = end.status == DealStatus::Open
                              ? *step.process
                              : session.processVersion(id, end.processVersion).value_or(*step.process);
    const QString reason = reasonNameOf(session, end.closing.reason);
    if (!end.closing.reason.isNull() && reason.isEmpty())
        return Problem{ProblemCode::ReasonNotFound, {end.closing.reason.toText()}};
    const QSet<ActionId> doneActions = session.deals.doneActions(step.before.id);
    if (end.status == DealStatus::Won) {
        QStringList missing;
        for (const Action& action : mandatoryUndone(after, doneActions))
            missing.append(action.name.text());
        if (!missing.isEmpty())
            return Problem{ProblemCode::MandatoryUndone, missing};
    }
    const StageId furthest = end.status == DealStatus::Open
                                 ? session.stageNow(id, step.before.progress.furthest)
                                 : step.before.progress.furthest;
    step.after.status = end.status;
    step.after.closing = end.closing;
    step.after.processVersion = end.processVersion;
    step.after.progress = progressOf(after, doneActions, furthest);
    session.deals.updateProgress(step.after);
    session.deals.updateStatus(step.after);
    const EventKind kinds[] = {EventKind::Reopened, EventKind::Won, EventKind::Lost, EventKind::Outdated};
    Event event = eventOf(session, step, kinds[static_cast<int>(end.status)]);
    event.subject = reason;
    event.detail = end.closing.comment;
    keepStageNames(event, before, after);
    session.history.append(event);
    finish(session, step, changes);
    return done();
}

} // namespace stagewright
