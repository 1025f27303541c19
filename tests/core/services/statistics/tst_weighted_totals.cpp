// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/progress.h"
#include "core/services/deals/bulk/bulk_deals.h"
#include "core/services/session/session.h"
#include "tests/support/random_deals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// Board, chart and list say the same of the same deals, to the last minor unit, however large they are.
class WeightedTotalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boardChartAndListAgree();
    void hugeDealsAddUp();
    void ninetyNineWhileAMandatoryActionIsUndone();
};

void WeightedTotalsTest::boardChartAndListAgree()
{
    TestWorkspace w;
    const RandomDeals data(w, 400, 11);
    for (const User& viewer : expect(w->lists().directory()).people.users) {
        for (const Process& process : {data.first, data.second}) {
            QList<Deal> open;
            for (const Deal& deal : data.seenBy(expect(w->lists().directory()).people, viewer.id)) {
                if (deal.status == DealStatus::Open && deal.facts.process == process.id)
                    open.append(deal);
            }
            const Sums expected = sumsOf(open);
            DealSums board;
            for (const BoardColumn& column : expect(w->dealQueries().board(viewer.id, process.id, {}, 1))) {
                QCOMPARE(column.exact.sums(), column.sums);
                board += column.exact;
            }
            QCOMPARE(board.sums(), expected);
            OpenDealsFilter filter;
            filter.process = process.id;
            for (const GroupBy by : {GroupBy::Stage, GroupBy::Product, GroupBy::Owner, GroupBy::Source})
                QCOMPARE(expect(w->statistics().openDeals(viewer.id, by, filter)).total, expected);
            DealQuery query;
            query.process = process.id;
            query.status = DealStatus::Open;
            const CountAndValue listed = expect(w->dealQueries().count(viewer.id, query));
            QCOMPARE((Sums{listed.count, listed.valueMinor, listed.weightedMinor}), expected);
        }
    }
}

void WeightedTotalsTest::hugeDealsAddUp()
{
    TestWorkspace w;
    Process process = w.process();
    Stage& stage = process.stages.first();
    for (int i = 0; i < 300; ++i) {
        Action heavy{w.environment.ids->make<ActionId>(), *ActionName::from(u"Heavy %1"_s.arg(i))};
        heavy.weight = *Weight::from(100);
        stage.actions.append(heavy);
    }
    QVERIFY(w->processes().publish(w.ada, process, 1, {}).ok());
    const ActionId light = process.stages.last().actions.first().id;
    const qint64 total = process.totalWeight();
    const qint64 weight = process.action(light)->weight.value();

    // Their value x done weight does not fit into 64 bits.
    constexpr int count = 1200;
    Session& session = w->session();
    const DealFacts huge = w.facts(u"Huge"_s, w.sal);
    {
        BulkDeals bulk(session);
        QVERIFY(bulk.begin().ok());
        for (int i = 0; i < count; ++i) {
            BulkDeal deal;
            deal.facts = huge;
            deal.facts.name = u"Huge %1"_s.arg(i);
            deal.facts.valueMinor = Money::largest;
            for (const Action& action : std::as_const(process.stages.first().actions))
                deal.done.append(action.id);
            QVERIFY(bulk.add(w.ada, deal).ok());
        }
        QVERIFY(bulk.commit().ok());
    }
    qint64 done = 0;
    for (const Action& action : std::as_const(process.stages.first().actions))
        done += action.weight.value();
    WeightedSum exact;
    for (int i = 0; i < count; ++i)
        exact.add(Money::largest, done);
    const auto now = [&] {
        return expect(w->statistics().openDeals(w.ada, GroupBy::Stage, {})).total;
    };
    QCOMPARE(now(), (Sums{count, count * Money::largest, exact.over(total)}));
    const auto ids = expect(w->dealQueries().ids(w.ada, {}));
    QVERIFY(w->deals().tick(w.ada, {ids.first(), light, u"note"_s, {}}).ok());
    exact.add(Money::largest, weight);
    QCOMPARE(now().weightedMinor, exact.over(total));
    QVERIFY(w.isClean());
}

void WeightedTotalsTest::ninetyNineWhileAMandatoryActionIsUndone()
{
    TestWorkspace w;
    Process process = w.process();
    ActionId mandatory;
    QList<ActionId> others;
    for (Stage& stage : process.stages) {
        for (Action& action : stage.actions) {
            if (action.mandatory) {
                action.weight = *Weight::from(0);
                mandatory = action.id;
            } else {
                others.append(action.id);
            }
        }
    }
    QVERIFY(!mandatory.isNull());
    QVERIFY(w->processes().publish(w.ada, process, 1, {}).ok());
    const DealId deal = w.deal(u"Almost"_s);
    for (const ActionId action : std::as_const(others)) {
        const auto ticked = w->deals().tick(w.ada, {deal, action, u"note"_s, {}});
        QVERIFY(ticked.ok());
        QVERIFY(probability(ticked->after) <= 99);
    }
    const auto shown = [&] {
        const DealRow row = expect(w->dealQueries().firstPage(w.ada, {}, 1)).first();
        return shownProbability(row.status, row.progress);
    };
    QCOMPARE(shown(), 99);
    DealDetails details = w.details(deal);
    QCOMPARE(shownProbability(details.deal.status, details.deal.progress), 99);
    QCOMPARE(probability(details.timeline.first().after), 99);
    const auto last = w->deals().tick(w.ada, {deal, mandatory, u"note"_s, {}});
    QVERIFY(last.ok());
    QCOMPARE(probability(last->before), 99);
    QCOMPARE(probability(last->after), 100);
    QCOMPARE(shown(), 100);
    details = w.details(deal);
    QCOMPARE(probability(details.timeline.at(0).after), 100);
    QCOMPARE(probability(details.timeline.at(0).before), 99);
    QCOMPARE(probability(details.timeline.at(1).after), 99);
    QVERIFY(w.isClean());
}

QTEST_GUILESS_MAIN(WeightedTotalsTest)
#include "tst_weighted_totals.moc"
