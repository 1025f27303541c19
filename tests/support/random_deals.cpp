// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_deals.h"

#include "core/domain/deal/progress.h"
#include "core/domain/deal/rights.h"
#include "core/domain/task/task.h"
#include "core/services/deals/bulk/bulk_deals.h"
#include "core/services/session/session.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace stagewright::test {

namespace {

const QStringList words{u"Łódź"_s,  u"Leasing"_s, u"100% pewne"_s, u"a_b"_s, u"Umowa \"ramowa\""_s,
                        u"Żuraw"_s, u"IT"_s};
constexpr qint64 day = 86'400'000;

Process secondProcess(TestWorkspace& fixture, const Process& first)
{
    ProcessService& service = fixture->processes();
    const ProcessId id = expect(service.duplicate(fixture.ada, first.id, u"Renewal"_s));
    const Process copy = expect(service.byId(fixture.ada, id)).process;
    const Process shorter = copy.withActionRemoved(copy.stages.first().actions.first().id);
    expect(service.publish(fixture.ada, shorter, 1, {}));
    return expect(service.byId(fixture.ada, id)).process;
}

} // namespace

RandomDeals::RandomDeals(TestWorkspace& fixture, int count, quint32 seed)
    : first(fixture.process()), second(secondProcess(fixture, first)), random_(seed)
{
    Session& session = fixture->session();
    BulkDeals bulk(session);
    expect(bulk.begin());
    for (const QString& name : {u"Zakłady Łódź"_s, u"Acme Ltd"_s, u"Óptima"_s})
        companies.insert(expect(bulk.company(name, true)), name);
    for (const QString& name : {u"Crane"_s, u"Lift"_s})
        products.append(expect(bulk.product(name, true)));
    for (const QString& name : {u"Referral"_s, u"Fair"_s})
        sources.append(expect(bulk.source(name, true)));

    const QList<UserId> owners{fixture.ada, fixture.max, fixture.sal, fixture.sue, fixture.mia, fixture.tom};
    const Instant now = fixture.clock->now();
    QList<DealId> ids;
    for (int i = 0; i < count; ++i) {
        BulkDeal deal;
        deal.facts = facts(i, owners);
        deal.status =
            random_.bounded(3) == 0 ? static_cast<DealStatus>(random_.bounded(1, 4)) : DealStatus::Open;
        deal.createdAt = {now.ms - random_.bounded(1, 250) * day};
        if (deal.status != DealStatus::Open)
            deal.closedAt = {deal.createdAt.ms + random_.bounded(0, 60) * day};
        for (const Stage& stage : process(deal.facts.process).stages) {
            for (const Action& action : stage.actions) {
                if (random_.bounded(4) == 0)
                    deal.done.append(action.id);
            }
        }
        if (random_.bounded(5) == 0)
            deal.done.clear();
        ids.append(expect(bulk.add(fixture.ada, deal)));
        addTask(bulk, fixture, ids.last());
    }
    expect(bulk.commit());
    for (const DealId id : std::as_const(ids))
        deals.append(*session.deals.byId(id));
}

DealFacts RandomDeals::facts(int number, const QList<UserId>& owners)
{
    const auto pick = [this](const auto& list) {
        return list.at(random_.bounded(static_cast<int>(list.size())));
    };
    DealFacts facts;
    facts.name = pick(words) + u' ' + QString::number(number);
    facts.process = random_.bounded(3) == 0 ? second.id : first.id;
    facts.owner = pick(owners);
    if (const int tenth = random_.bounded(10); tenth < 2)
        facts.visibility = tenth == 0 ? Visibility::Public : Visibility::Hidden;
    facts.valueMinor = random_.bounded(1, 200) * 333;
    if (random_.bounded(4) == 0)
        facts.participants.append(pick(owners));
    if (random_.bounded(3) != 0)
        facts.company = pick(companies.keys());
    if (random_.bounded(3) != 0)
        facts.product = pick(products);
    if (random_.bounded(3) != 0)
        facts.source = pick(sources);
    if (random_.bounded(3) != 0)
        facts.expectedClose = QDate(2026, 3, 1).addDays(random_.bounded(60));
    return facts;
}

void RandomDeals::addTask(BulkDeals& bulk, TestWorkspace& fixture, DealId deal)
{
    for (int i = random_.bounded(3); i > 0; --i) {
        Task task;
        task.title = u"Task %1"_s.arg(i);
        task.responsible = task.createdBy = fixture.sal;
        task.createdAt = fixture.clock->now();
        task.deal = deal;
        if (random_.bounded(4) != 0)
            task.due = QDate(2026, 2, 20).addDays(random_.bounded(40));
        if (random_.bounded(4) == 0)
            task.doneAt = fixture.clock->now();
        expect(bulk.addTask(fixture.ada, task));
    }
}

QList<Deal> RandomDeals::seenBy(const Organisation& people, UserId viewer) const
{
    QList<Deal> seen;
    for (const Deal& deal : deals) {
        if (maySee(people, viewer, deal.facts))
            seen.append(deal);
    }
    return seen;
}

Sums sumsOf(const QList<Deal>& deals)
{
    Sums sums;
    // Doubled, so that a half is a whole number: Σ 2 x value x done / total.
    __extension__ using Wide = __int128;
    Wide numerator = 0;
    Wide denominator = 1;
    const auto addFraction = [&](Wide above, Wide below) {
        const Wide common = std::lcm<qint64>(qint64(denominator), qint64(below));
        numerator = numerator * (common / denominator) + above * (common / below);
        denominator = common;
    };
    for (const Deal& deal : deals) {
        ++sums.count;
        sums.valueMinor += deal.facts.valueMinor;
        if (deal.status == DealStatus::Won)
            addFraction(2 * deal.facts.valueMinor, 1);
        if (deal.status != DealStatus::Open)
            continue;
        if (deal.progress.totalWeight > 0)
            addFraction(Wide(2) * deal.facts.valueMinor * deal.progress.doneWeight,
                        deal.progress.totalWeight);
    }
    sums.weightedMinor = qint64((numerator + denominator) / (2 * denominator));
    return sums;
}

} // namespace stagewright::test
