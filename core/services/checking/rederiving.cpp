// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/checking/rederiving.h"

#include "core/domain/deal/progress.h"
#include "core/domain/name.h"
#include "core/services/session/session.h"
#include "core/storage/engine/cancel_watch.h"
#include "core/storage/stores/checking/check_store.h"
#include "core/storage/stores/checking/derived_store.h"
#include "core/storage/stores/search/search_index.h"

#include <algorithm>

namespace stagewright {

namespace {

constexpr qint64 tellEvery = 512;

class Rederiving
{
public:
    explicit Rederiving(Session& session) : session_(session), store_(session.connection()) {}

    void run(const LongWork& work)
    {
        store_.clear();
        names();
        const qint64 all = session_.deals.count();
        qint64 taken = 0;
        CheckStore(session_.connection()).eachDeal([&](const CheckedDeal& checked) {
            take(checked);
            if (++taken % tellEvery == 0)
                work.tell(std::min(taken, all), all);
        });
        // Changed after the pass: a row changed under a running query may be returned twice.
        for (const auto& [deal, progress] : std::as_const(moved_))
            session_.deals.setProgress(deal, progress);
        for (const auto& [deal, folded] : std::as_const(renamed_))
            store_.setFoldedDeal(deal, folded);
        SearchIndex(session_.connection()).rebuild();
        session_.totals.add(totals_);
    }

private:
    void names()
    {
        QList<std::pair<qint64, QString>> companies;
        QList<std::pair<qint64, QString>> people;
        const auto into = [](QList<std::pair<qint64, QString>>& list) {
            return [&list](const CheckedName& name) {
                if (const QString right = folded(name.name); right != name.foldedName)
                    list.append({name.id, right});
            };
        };
        CheckStore names(session_.connection());
        names.eachCompany(into(companies));
        names.eachPerson(into(people));
        for (const auto& [id, right] : std::as_const(companies))
            store_.setFoldedCompany(id, right);
        for (const auto& [id, right] : std::as_const(people))
            store_.setFoldedPerson(id, right);
    }

    void take(const CheckedDeal& checked)
    {
        Deal deal = checked.deal;
        if (const Process* process = processFor(deal)) {
            const Progress progress = progressOf(*process, checked.done, deal.progress.furthest);
            if (progress != deal.progress)
                moved_.append({deal.id, progress});
            deal.progress = progress;
        }
        const QString name = folded(deal.facts.name);
        if (name != checked.foldedName)
            renamed_.append({deal.id, name});
        session_.search.insert(deal.id, searchText(deal.facts.name, checked.companyName, checked.personName));
        addContribution(totals_, deal, +1);
    }

    const Process* processFor(const Deal& deal)
    {
        if (deal.status == DealStatus::Open)
            return session_.process(deal.facts.process);
        auto& kept = versions_[{deal.facts.process, deal.processVersion}];
        if (!kept)
            kept = session_.processVersion(deal.facts.process, deal.processVersion);
        return kept ? &*kept : nullptr;
    }

    Session& session_;
    DerivedStore store_;
    QList<std::pair<DealId, Progress>> moved_;
    QList<std::pair<DealId, QString>> renamed_;
    DealTotals totals_;
    std::map<std::pair<ProcessId, int>, std::optional<Process>> versions_;
};

} // namespace

Outcome rederive(Session& session, const LongWork& work)
{
    const CancelWatch watch(session.connection(), work.cancel);
    return session.write([&](Changes& changes) -> Outcome {
        Rederiving(session).run(work);
        changes.manyDeals = changes.lists = true;
        return work.isCancelled() ? Outcome(Problem{ProblemCode::Cancelled, {}}) : done();
    });
}

} // namespace stagewright
