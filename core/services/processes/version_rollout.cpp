// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/processes/version_rollout.h"

#include "core/domain/deal/progress.h"
#include "core/services/session/session.h"
#include "core/storage/stores/deals/participant_scan.h"

namespace stagewright {

namespace {

/// If more deals than this changed, they are not announced one by one.
constexpr qsizetype mostNamed = 1000;
/// Progress is reported every so many deals.
constexpr qint64 tellEvery = 512;

Deal asDeal(const DealStore::WeighedDeal& open, ProcessId process, const Progress& progress,
            const QList<UserId>& participants)
{
    Deal deal;
    deal.id = open.id;
    deal.facts.process = process;
    deal.facts.owner = open.owner;
    deal.facts.product = open.product;
    deal.facts.source = open.source;
    deal.facts.valueMinor = open.valueMinor;
    deal.facts.visibility = open.visibility;
    deal.facts.participants = participants;
    deal.progress = progress;
    return deal;
}

} // namespace

Outcome moveOpenDealsTo(Session& session, const Process& before, const Process& process, Changes& changes,
                        const LongWork& work)
{
    // Weighing a deal and storing the changes are about half the work each.
    const qint64 deals = session.totals.count(process.id);
    qint64 weighed = 0;
    QList<std::pair<DealId, Progress>> moved;
    DealTotals totals;
    ParticipantScan participants(session.connection());
    // Deals are changed after the pass: a row changed under a running query may be returned twice.
    session.deals.eachOpenDeal(process.id, [&](const DealStore::WeighedDeal& open) {
        const Progress progress = progressOf(process, QSet<ActionId>(open.done.cbegin(), open.done.cend()),
                                             survivingStage(before, process, open.progress.furthest));
        addContribution(totals, asDeal(open, process.id, progress, participants.of(open.id)), 1);
        if (!(progress == open.progress))
            moved.append({open.id, progress});
        if (++weighed % tellEvery == 0)
            work.tell(weighed, 2 * deals);
        return !work.isCancelled();
    });
    qint64 stored = 0;
    for (const auto& [deal, progress] : moved) {
        if (work.isCancelled())
            return Problem{ProblemCode::Cancelled, {}};
        session.deals.setProgress(deal, progress);
        if (++stored % tellEvery == 0)
            work.tell(deals + deals * stored / moved.size(), 2 * deals);
    }
    // The last chance to cancel: from here on it will be stored.
    if (work.isCancelled())
        return Problem{ProblemCode::Cancelled, {}};
    session.totals.removeAll(process.id);
    session.totals.add(totals);

    changes.manyDeals |= moved.size() > mostNamed;
    if (moved.size() <= mostNamed) {
        for (const auto& [deal, progress] : moved)
            changes.deals.insert(deal);
    }
    return done();
}

} // namespace stagewright
