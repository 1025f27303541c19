// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/bulk/bulk_changes.h"

#include "core/domain/undo/step_rules.h"
#include "core/services/deals/deal_changing.h"
#include "core/services/deals/deal_closing.h"
#include "core/services/deals/deal_order.h"
#include "core/services/deals/deal_sight.h"
#include "core/services/session/step_recorder.h"
#include "core/storage/engine/bulk_mode.h"

#include <algorithm>

namespace stagewright {

namespace {

/// From this many on, the connection is set up for a large transaction.
constexpr qsizetype many = 1000;
/// How many deals are changed between two looks at the clock of whoever waits.
constexpr qint64 dealsBetweenTelling = 64;

/// The verb and the right it needs, for each wish.
class Verb
{
public:
    Verb(Session& session, UserId actor, const BulkWish& wish) : session_(session), actor_(actor), wish_(wish)
    {}

    /// What would refuse every deal.
    [[nodiscard]] Outcome check() const
    {
        if (const auto user = session_.activeUser(actor_); !user)
            return user.problem();
        return std::visit([&](const auto& wish) { return checked(wish); }, wish_);
    }

    [[nodiscard]] DealVerb right() const
    {
        if (std::holds_alternative<BulkReopening>(wish_))
            return DealVerb::Reopen;
        return std::holds_alternative<BulkRemoval>(wish_) ? DealVerb::Delete : DealVerb::Work;
    }

    [[nodiscard]] Outcome store(DealStep& step, Changes& changes) const
    {
        return std::visit([&](const auto& wish) { return stored(wish, step, changes); }, wish_);
    }

    [[nodiscard]] bool hasChanged(const DealStep& step) const
    {
        const bool isRemoved = std::holds_alternative<BulkRemoval>(wish_);
        return isRemoved || step.before.status != step.after.status || step.before.facts != step.after.facts;
    }

private:
    [[nodiscard]] Outcome checked(const BulkFacts& wish) const
    {
        DealFacts facts;
        facts.name = QStringLiteral("-"); // of no deal: only what is wished is looked at
        facts.owner = wish.owner.value_or(actor_);
        facts.source = wish.source.value_or(SourceId());
        facts.product = wish.product.value_or(ProductId());
        if (const auto sound = soundFacts(session_, facts); !sound)
            return sound.problem();
        return wish.owner ? requireActiveOwner(session_, *wish.owner) : done();
    }
    [[nodiscard]] Outcome checked(const BulkSwitch& wish) const
    {
        const auto process = usableProcess(session_, actor_, wish.process);
        return process ? done() : Outcome(process.problem());
    }
    [[nodiscard]] Outcome checked(const BulkClosing& wish) const
    {
        if (wish.status == DealStatus::Won)
            return done();
        if (const Outcome reason = checkReason(session_, wish.status, wish.reason); !reason)
            return reason;
        return checkAttachments(wish.comment, {});
    }
    [[nodiscard]] static Outcome checked(const BulkReopening&) { return done(); }
    [[nodiscard]] static Outcome checked(const BulkRemoval&) { return done(); }

    [[nodiscard]] Outcome stored(const BulkFacts& wish, DealStep& step, Changes& changes) const
    {
        DealFacts facts = step.before.facts;
        facts.owner = wish.owner.value_or(facts.owner);
        facts.source = wish.source.value_or(facts.source);
        facts.product = wish.product.value_or(facts.product);
        facts.expectedClose = wish.expectedClose.value_or(facts.expectedClose);
        facts.visibility = wish.visibility.value_or(facts.visibility);
        return storeFacts(session_, step, facts, changes);
    }
    [[nodiscard]] Outcome stored(const BulkSwitch& wish, DealStep& step, Changes& changes) const
    {
        return storeSwitch(session_, step, wish.process, changes);
    }
    [[nodiscard]] Outcome stored(const BulkClosing& wish, DealStep& step, Changes& changes) const
    {
        if (wish.status == DealStatus::Won)
            return storeWin(session_, step, changes);
        return storeClosing(session_, step, wish.status, wish.reason, wish.comment, changes);
    }
    [[nodiscard]] Outcome stored(const BulkReopening&, DealStep& step, Changes& changes) const
    {
        return storeReopening(session_, step, changes);
    }
    [[nodiscard]] Outcome stored(const BulkRemoval&, DealStep& step, Changes& changes) const
    {
        storeRemoval(session_, step, changes);
        return done();
    }

    Session& session_;
    UserId actor_;
    const BulkWish& wish_;
};

/// Counts what becomes of each deal.
class Counter
{
public:
    void takeChanged() { ++report_.changed; }
    void takeUnchanged() { ++report_.unchanged; }
    void takeRefused(const Problem& problem, const QString& name)
    {
        auto known =
            std::find_if(report_.refused.begin(), report_.refused.end(),
                         [&](const BulkRefusal& refusal) { return refusal.problem.code == problem.code; });
        if (known == report_.refused.end())
            known = report_.refused.insert(known, {problem, 0, {}});
        ++known->count;
        if (!name.isEmpty() && known->names.size() < BulkReport::namesShown)
            known->names.append(name);
    }

    [[nodiscard]] BulkReport report() const
    {
        BulkReport sorted = report_;
        std::stable_sort(sorted.refused.begin(), sorted.refused.end(),
                         [](const BulkRefusal& a, const BulkRefusal& b) { return a.count > b.count; });
        return sorted;
    }

private:
    BulkReport report_;
};

/// What a deal was changed in, so that the whole can be taken back as one step.
StepChange changeOf(const BulkWish& wish, const DealStep& step)
{
    const DealId deal = step.before.id;
    if (std::holds_alternative<BulkRemoval>(wish))
        return DealsRemoved{{deal}};
    if (std::holds_alternative<BulkClosing>(wish) || std::holds_alternative<BulkReopening>(wish))
        return StatusChange{deal, endOf(step.before), endOf(step.after)};
    return FactsChange{deal, step.before.facts, step.after.facts};
}

StepKind kindOf(const BulkWish& wish)
{
    return std::holds_alternative<BulkRemoval>(wish) ? StepKind::DealRemoved : StepKind::BulkChanged;
}

QList<DealId> dealsOf(Session& session, UserId actor, const BulkTarget& target, const CancelFlag* cancel)
{
    if (const auto* query = std::get_if<DealQuery>(&target)) {
        const DealFilter filter = filterOf(session, actor, *query);
        return idsInOrder(session, filter, query->sort, query->descending, -1, cancel);
    }
    QList<DealId> once;
    QSet<DealId> seen;
    for (const DealId id : std::get<QList<DealId>>(target)) {
        if (const auto before = seen.size(); seen.insert(id), seen.size() > before)
            once.append(id);
    }
    return once;
}

bool isLarge(const BulkTarget& target)
{
    const auto* ids = std::get_if<QList<DealId>>(&target);
    return !ids || ids->size() > many;
}

} // namespace

Result<BulkReport> BulkChanges::apply(UserId actor, const BulkTarget& target, const BulkWish& wish,
                                      const LongWork& work, Run run)
{
    std::optional<BulkMode> bulk; // to the end of the transaction
    if (isLarge(target))
        bulk.emplace(session_.connection());
    std::optional<BulkReport> tried;
    auto stored = session_.write([&](Changes& changes) -> Result<BulkReport> {
        const Problem cancelled{ProblemCode::Cancelled, {}};
        const Verb verb(session_, actor, wish);
        if (const Outcome sound = verb.check(); !sound)
            return sound.problem();
        const QList<DealId> deals = dealsOf(session_, actor, target, work.cancel);
        TotalStore::Together together(session_.totals);
        Counter counter;
        std::optional<StepRecorder> kept;
        for (qsizetype i = 0; i < deals.size(); ++i) {
            if (work.isCancelled() || session_.connection().failed())
                return cancelled;
            if (i % dealsBetweenTelling == 0)
                work.tell(i, deals.size());
            auto step = stepOn(session_, actor, deals[i], verb.right());
            const Outcome outcome = step ? verb.store(*step, changes) : Outcome(step.problem());
            if (!outcome)
                counter.takeRefused(outcome.problem(), nameToTell(session_, actor, deals[i]));
            else if (!verb.hasChanged(*step))
                counter.takeUnchanged();
            else {
                counter.takeChanged();
                if (run == Run::Trial)
                    continue;
                if (!kept)
                    kept.emplace(session_, actor, kindOf(wish), step->before.facts.name);
                kept->add(changeOf(wish, *step));
            }
        }
        if (kept)
            kept->store();
        together.store();
        if (work.isCancelled())
            return cancelled;
        if (changes.deals.size() > many) {
            changes.deals.clear();
            changes.manyDeals = true;
        }
        if (run == Run::Trial) {
            tried = counter.report();
            return cancelled; // takes everything back
        }
        return counter.report();
    });
    if (tried && stored.problem().code == ProblemCode::Cancelled)
        return *std::move(tried);
    return stored;
}

} // namespace stagewright
