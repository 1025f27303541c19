// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/next/next_actions.h"

#include "core/domain/deal/idle.h"
#include "core/domain/deal/rights.h"
#include "core/services/deals/deal_listing.h"
#include "core/services/deals/deal_sight.h"
#include "core/services/session/session.h"
#include "core/storage/stores/deals/next_store.h"

#include <algorithm>
#include <map>
#include <vector>

namespace stagewright {

namespace {

/// A deal of which it is not known yet what is done of it.
struct Candidate
{
    NextRank bound;
    OpenWork work;
    Pressure pressure;
};

struct Found
{
    NextRank rank;
    NextStep step;
    const Process* process;
    Pressure pressure;
};

bool isBefore(const Found& a, const Found& b)
{
    return standsBefore(a.rank, b.rank);
}

/// What is the same for all deals of a process: when its stages are idle, and how far its deals can rank.
class ProcessRules
{
public:
    ProcessRules(const Process& process, const Environment& environment)
        : process_(process), bound_(process), today_(environment.today())
    {
        add({}, environment);
        for (const Stage& stage : process.stages)
            add(stage.id, environment);
    }

    [[nodiscard]] const Process& process() const { return process_; }
    [[nodiscard]] Candidate candidate(const OpenWork& work) const
    {
        const Pressure pressure{today_, work.nextTask, work.expectedClose, isIdle(work)};
        return {bound_.bestOf(work.deal, work.stage, work.valueMinor, pressure), work, pressure};
    }

private:
    struct Quiet
    {
        IdleRule rule;
        Instant before; ///< the moment at which the rule's last day of change is over
    };

    void add(StageId stage, const Environment& environment)
    {
        const IdleRule rule{idleDaysOf(process_, stage), today_};
        quiet_.insert(stage, {rule, environment.startOf(rule.lastTouched().addDays(1))});
    }

    [[nodiscard]] bool isIdle(const OpenWork& work) const
    {
        auto found = quiet_.constFind(work.stage);
        if (found == quiet_.constEnd())
            found = quiet_.constFind(StageId());
        // The day of every deal would take longer to work out than all the rest; only the side of the limit
        // matters.
        const IdleRule& rule = found->rule;
        return rule.holds(work.changedAt < found->before ? rule.lastTouched() : today_, work.nextTask);
    }

    const Process& process_;
    NextBound bound_;
    QDate today_;
    QHash<StageId, Quiet> quiet_;
};

/// Finds the first actions without reading the ticks of every deal: candidates are taken in the order of the
/// best rank they could have, until that is behind the last one wanted.
class WorkSearch
{
public:
    WorkSearch(Session& session, UserId viewer, const NextQuery& query)
        : session_(session),
          viewer_(viewer),
          query_(query),
          limit_(static_cast<std::size_t>(std::clamp(query.limit, 0, NextQuery::mostRows)))
    {}

    void collect();
    [[nodiscard]] NextList result();

private:
    void take(const OpenWork& work);
    [[nodiscard]] const ProcessRules* rulesOf(ProcessId process);
    [[nodiscard]] std::optional<NextStep> stepOf(const OpenWork& work, const Process& process);
    [[nodiscard]] std::vector<Found> first();

    Session& session_;
    UserId viewer_;
    NextQuery query_;
    std::size_t limit_;
    std::map<ProcessId, ProcessRules> rules_;
    QSet<DealId> takesPart_;
    std::vector<Candidate> candidates_;
    bool more_ = false;
};

const ProcessRules* WorkSearch::rulesOf(ProcessId id)
{
    const auto known = rules_.find(id);
    if (known != rules_.end())
        return &known->second;
    const Process* process = session_.process(id);
    return process ? &rules_.try_emplace(id, *process, session_.environment()).first->second : nullptr;
}

void WorkSearch::take(const OpenWork& work)
{
    if (const ProcessRules* rules = rulesOf(work.process))
        candidates_.push_back(rules->candidate(work));
}

void WorkSearch::collect()
{
    NextStore store(session_.connection());
    takesPart_ = store.takenPartIn(viewer_);
    DealQuery wanted;
    wanted.status = DealStatus::Open;
    wanted.process = query_.process;
    const bool mine = query_.scope == NextScope::Mine;
    if (mine)
        wanted.owner = viewer_;
    else
        wanted.ownTeams = true;
    store.eachOf(filterOf(session_, viewer_, wanted), [this](const OpenWork& work) { take(work); });
    if (!mine)
        return;
    store.eachTakenPartIn(viewer_, query_.process, [this](const OpenWork& work) {
        if (work.owner != viewer_)
            take(work);
    });
}

std::optional<NextStep> WorkSearch::stepOf(const OpenWork& work, const Process& process)
{
    // All that the rights look at.
    DealFacts facts;
    facts.owner = work.owner;
    facts.visibility = work.visibility;
    if (takesPart_.contains(work.deal))
        facts.participants = {viewer_};
    const Organisation& people = session_.organisation();
    if (!may(people, viewer_, DealVerb::Work, facts))
        return std::nullopt;
    const auto allowed = [&](const Action& action) {
        return mayPerform(people, viewer_, action, facts).ok();
    };
    return nextStep(process, work.stage, session_.deals.doneActions(work.deal), allowed);
}

std::vector<Found> WorkSearch::first()
{
    std::sort(candidates_.begin(), candidates_.end(),
              [](const Candidate& a, const Candidate& b) { return standsBefore(a.bound, b.bound); });
    std::vector<Found> found; // a heap with the last one on top
    for (const Candidate& candidate : candidates_) {
        const bool isFull = found.size() == limit_;
        if (isFull && (found.empty() || !standsBefore(candidate.bound, found.front().rank))) {
            more_ = true;
            break;
        }
        const Process& process = rulesOf(candidate.work.process)->process();
        const auto step = stepOf(candidate.work, process);
        if (!step)
            continue;
        NextRank rank = candidate.bound;
        rank.worthMinor = weightedMinor(rank.valueMinor, step->weight, process.totalWeight());
        rank.urgency = urgencyOf(candidate.pressure, step->neededToWin);
        Pressure pressure = candidate.pressure;
        const Environment& environment = session_.environment();
        pressure.quietDays = environment.dateOf(candidate.work.changedAt).daysTo(pressure.today);
        found.push_back({rank, *step, &process, pressure});
        std::push_heap(found.begin(), found.end(), isBefore);
        if (!isFull)
            continue;
        more_ = true;
        std::pop_heap(found.begin(), found.end(), isBefore);
        found.pop_back();
    }
    std::sort_heap(found.begin(), found.end(), isBefore);
    return found;
}

NextList WorkSearch::result()
{
    const std::vector<Found> found = first();
    QList<DealId> ids;
    for (const Found& each : found)
        ids.append(each.rank.deal);
    const QList<DealRow> rows = rowsOf(session_, ids);
    NextList list;
    list.more = more_;
    DealSums worth;
    qsizetype row = 0;
    for (const Found& each : found) {
        if (row == rows.size() || rows[row].id != each.rank.deal)
            continue; // only in a damaged file
        const Process& process = *each.process;
        worth.add(each.rank.valueMinor, each.step.weight, process.totalWeight());
        list.actions.append({rows[row++], *process.action(each.step.action), each.step.stage,
                             each.rank.worthMinor, each.rank.urgency,
                             reasonsFor(each.pressure, each.step.neededToWin)});
    }
    list.worthMinor = worth.sums().weightedMinor;
    return list;
}

} // namespace

Result<NextList> NextActions::list(UserId viewer, const NextQuery& query)
{
    return session_.readAs(viewer, [&]() -> Result<NextList> {
        if (!query.process.isNull() && !session_.process(query.process))
            return Problem{ProblemCode::ProcessNotFound, {query.process.toText()}};
        WorkSearch search(session_, viewer, query);
        search.collect();
        return search.result();
    });
}

} // namespace stagewright
