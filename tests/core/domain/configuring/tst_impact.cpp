// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/configuring/impact.h"
#include "core/domain/deal/progress.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

Action action(qint64 id, int weight, bool mandatory = false)
{
    Action made{ActionId(id), *ActionName::from(u"Action %1"_s.arg(id))};
    made.weight = *Weight::from(weight);
    made.mandatory = mandatory;
    return made;
}

Stage stage(qint64 id, const QList<Action>& actions)
{
    Stage made{StageId(id), *StageName::from(u"Stage %1"_s.arg(id))};
    made.actions = actions;
    return made;
}

/// Two stages: 11 (20) and 12 (30); 21 (40) and the mandatory 22 (10).
Process process()
{
    Process made{ProcessId(1), *ProcessName::from(u"Process"_s)};
    made.stages = {stage(1, {action(11, 20), action(12, 30)}),
                   stage(2, {action(21, 40), action(22, 10, true)})};
    return made;
}

constexpr DealId fresh(101);
constexpr DealId begun(102);
constexpr DealId late(103);
constexpr DealId complete(104);

TickTable deals()
{
    TickTable table;
    table.add(fresh, 1'000, {});
    table.add(begun, 2'000, {ActionId(11)});
    table.add(late, 3'000, {ActionId(11), ActionId(21)});
    table.add(complete, 4'000, {ActionId(11), ActionId(12), ActionId(21), ActionId(22)});
    return table;
}

} // namespace

class TestImpact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChanges();
    void aRemovedActionLosesItsTicks();
    void aMovedActionTakesDealsAlong();
    void aNewStageIsReachedByNobody();
    void aWeightMovesForecastAndProbability();
    void probabilitiesAreGrouped_data();
    void probabilitiesAreGrouped();
    void aNewDutyBlocks();
    void aDutyThatEndsBlocksNobody();
    void winsOfThePast();
    void largeDealsDoNotOverflow();
    void isWhatTheRuleSaysOfEachDeal();
};

void TestImpact::nothingChanges()
{
    const Impact impact = impactOf(deals(), process(), process().withDescription(u"Other words"_s));
    QCOMPARE(impact.dealCount, 4);
    QVERIFY(impact.stageChanges.isEmpty() && impact.otherStage.isEmpty() &&
            impact.probabilityChanges.isEmpty());
    QCOMPARE(impact.otherProbabilityCount(), 0);
    QVERIFY(impact.newlyBlocked.isEmpty() && impact.lostTicks.isEmpty());
    // 2000 x 20 + 3000 x 60 + 4000 x 100, of 100.
    QCOMPARE(impact.weightedBefore, 6'200);
    QCOMPARE(impact.weightedAfter, 6'200);
}

void TestImpact::aRemovedActionLosesItsTicks()
{
    const Impact impact = impactOf(deals(), process(), process().withActionRemoved(ActionId(21)));
    QCOMPARE(impact.lostTicks, (QList<ActionDeals>{{ActionId(21), {late, complete}}}));
    // The late deal falls back to the first stage, the complete one stands in the second by its last action.
    QCOMPARE(impact.stageChanges, (QList<StageChange>{{StageId(2), StageId(1), {late}}}));
    QCOMPARE(impact.otherStage, QList<DealId>{late});
    QCOMPARE(impact.probabilityChanges, (QList<ProbabilityChange>{{20, 33, {begun}}, {60, 33, {late}}}));
    QCOMPARE(impact.otherProbabilityCount(), 2);
}

void TestImpact::aMovedActionTakesDealsAlong()
{
    const Impact impact =
        impactOf(deals(), process(), process().withActionMoved(ActionId(11), StageId(2), 0));
    QCOMPARE(impact.stageChanges, (QList<StageChange>{{StageId(1), StageId(2), {begun}}}));
    QVERIFY(impact.probabilityChanges.isEmpty());
    QVERIFY(impact.lostTicks.isEmpty());
}

void TestImpact::aNewStageIsReachedByNobody()
{
    const Impact impact =
        impactOf(deals(), process(), process().withStageAdded(stage(3, {action(31, 0)}), 0));
    QVERIFY(impact.otherStage.isEmpty());
    const Impact none =
        impactOf(deals(), process(), process().withStageRemoved(StageId(1)).withStageRemoved(StageId(2)));
    QCOMPARE(none.stageChanges, (QList<StageChange>{{StageId(1), StageId(), {begun}},
                                                    {StageId(2), StageId(), {late, complete}}}));
    QCOMPARE(none.probabilityChanges,
             (QList<ProbabilityChange>{{20, 0, {begun}}, {60, 0, {late}}, {100, 0, {complete}}}));
    QCOMPARE(none.weightedAfter, 0);
}

void TestImpact::aWeightMovesForecastAndProbability()
{
    const Impact impact = impactOf(deals(), process(), process().withAction(action(11, 0)));
    QCOMPARE(impact.probabilityChanges, (QList<ProbabilityChange>{{20, 0, {begun}}, {60, 50, {late}}}));
    // (3000 x 40 + 4000 x 80) / 80
    QCOMPARE(impact.weightedAfter, 5'500);
    QVERIFY(impact.otherStage.isEmpty());
}

void TestImpact::probabilitiesAreGrouped_data()
{
    using Done = QList<QList<int>>; // of the deals 1, 2, 3
    using Changes = QList<ProbabilityChange>;
    QTest::addColumn<Done>("done");
    QTest::addColumn<QList<int>>("weights"); // of the actions 11, 12, 21, 22; they were 20, 30, 40, 10
    QTest::addColumn<Changes>("changes");
    const auto add = [](const char* name, const Done& done, const QList<int>& weights, const Changes& to) {
        QTest::newRow(name) << done << weights << to;
    };
    const DealId one(1);
    const DealId two(2);
    const DealId three(3);
    add("no deals", {}, {1, 2, 3, 4}, {});
    add("nothing or everything is done", {{}, {11, 12, 21, 22}}, {1, 2, 3, 4}, {});
    add("the same change is one group", {{11}, {}, {11}}, {20, 30, 80, 70}, {{20, 10, {one, three}}});
    add("most deals first", {{12}, {11}, {12}}, {20, 30, 80, 70}, {{30, 15, {one, three}}, {20, 10, {two}}});
    add("then by what it was, by what it will be", {{21, 22}, {11, 12}, {11}}, {20, 30, 40, 60},
        {{20, 13, {three}}, {50, 33, {two}}, {50, 67, {one}}});
    add("from two to one", {{12}, {11}}, {0, 0, 40, 10}, {{20, 0, {two}}, {30, 0, {one}}});
    add("too little to be seen", {{11}, {12}}, {20, 30, 40, 12}, {{30, 29, {two}}});
    add("a half is rounded up", {{11}}, {1, 99, 50, 50}, {{20, 1, {one}}});
    add("no weight is left", {{11, 12, 21, 22}, {11}}, {0, 0, 0, 0}, {{20, 0, {two}}, {100, 0, {one}}});
}

void TestImpact::probabilitiesAreGrouped()
{
    QFETCH(const QList<QList<int>>, done);
    QFETCH(const QList<int>, weights);
    TickTable table;
    for (const QList<int>& each : done) {
        QList<ActionId> ticks;
        for (const int id : each)
            ticks.append(ActionId(id));
        table.add(DealId(table.rows().size() + 1), 1'000, ticks);
    }
    const Process after = process()
                              .withAction(action(11, weights[0]))
                              .withAction(action(12, weights[1]))
                              .withAction(action(21, weights[2]))
                              .withAction(action(22, weights[3], true));
    QTEST(impactOf(table, process(), after).probabilityChanges, "changes");
}

void TestImpact::aNewDutyBlocks()
{
    const Impact impact =
        impactOf(deals(), process(), process().withActionAdded(StageId(1), action(13, 5, true), 0));
    // The others miss action 22 already.
    QCOMPARE(impact.newlyBlocked, QList<DealId>{complete});
    QCOMPARE(impact.blockedBy, (QList<ActionDeals>{{ActionId(13), {complete}}}));
}

void TestImpact::aDutyThatEndsBlocksNobody()
{
    const Impact impact = impactOf(deals(), process(), process().withAction(action(22, 10)));
    QVERIFY(impact.newlyBlocked.isEmpty());
    const Impact back = impactOf(deals(), process().withAction(action(22, 10)), process());
    QCOMPARE(back.newlyBlocked, (QList<DealId>{fresh, begun, late}));
    QCOMPARE(back.blockedBy, (QList<ActionDeals>{{ActionId(22), {fresh, begun, late}}}));
}

void TestImpact::winsOfThePast()
{
    const Backtest tried = backtestOf(deals(), process());
    QCOMPARE(tried.won, deals().rows().size());
    QCOMPARE(tried.refused, (QList<DealId>{fresh, begun, late}));
    QCOMPARE(tried.refusedBy, (QList<ActionDeals>{{ActionId(22), {fresh, begun, late}}}));
    const Process stricter = process().withAction(action(12, 30, true));
    // Who misses two actions is refused once.
    const Backtest strict = backtestOf(deals(), stricter);
    QCOMPARE(strict.refused, (QList<DealId>{fresh, begun, late}));
    QCOMPARE(strict.refusedBy, (QList<ActionDeals>{{ActionId(12), {fresh, begun, late}},
                                                   {ActionId(22), {fresh, begun, late}}}));
    QVERIFY(backtestOf(deals(), process().withAction(action(22, 10))).refused.isEmpty());
    const CancelFlag cancel = true;
    QCOMPARE(backtestOf(deals(), stricter, &cancel), Backtest());
    QCOMPARE(impactOf(deals(), process(), stricter, &cancel), Impact());
}

void TestImpact::largeDealsDoNotOverflow()
{
    Process heavy = process();
    for (int i = 0; i < 2; ++i)
        heavy = heavy.withActionAdded(StageId(1), action(100 + i, 100), 0);
    TickTable table;
    constexpr qint64 value = 1'000'000'000'000; // ten thousand millions, in minor units
    for (int deal = 1; deal <= 100'000; ++deal)
        table.add(DealId(deal), value, {ActionId(100), ActionId(101)});
    const Impact impact = impactOf(table, heavy, heavy);
    QCOMPARE(impact.weightedBefore, impact.weightedAfter);
    QCOMPARE(impact.weightedBefore, weightedMinor(value * 100'000, 200, heavy.totalWeight()));
}

void TestImpact::isWhatTheRuleSaysOfEachDeal()
{
    QRandomGenerator random(8);
    const Process before = process();
    for (int round = 0; round < 200; ++round) {
        Process after = before;
        for (int edit = random.bounded(4); edit >= 0; --edit) {
            const ActionId id(QList<qint64>{11, 12, 21, 22}.at(random.bounded(4)));
            // Drawn one after the other: compilers differ in the order in which they evaluate arguments.
            const bool moves = random.bounded(2) == 0;
            const StageId stage(random.bounded(1, 3));
            const int place = random.bounded(3);
            const int weight = random.bounded(101);
            const bool mandatory = random.bounded(2) == 0;
            if (moves)
                after = after.withActionMoved(id, stage, place);
            else if (after.action(id))
                after = after.withAction(action(id.value(), weight, mandatory));
            if (random.bounded(5) == 0)
                after = after.withActionRemoved(id);
        }
        TickTable table;
        QList<QSet<ActionId>> done;
        for (int deal = 0; deal < 20; ++deal) {
            QSet<ActionId> ticks;
            for (const qint64 id : {11, 12, 21, 22}) {
                if (random.bounded(2) == 0)
                    ticks.insert(ActionId(id));
            }
            table.add(DealId(deal + 1), random.bounded(10'000), ticks.values());
            done.append(ticks);
        }
        const Impact impact = impactOf(table, before, after);
        qint64 exactBefore = 0;
        qint64 exactAfter = 0;
        qsizetype moved = 0;
        qsizetype otherProbability = 0;
        for (const StageChange& each : impact.stageChanges)
            moved += each.deals.size();
        QCOMPARE(moved, impact.otherStage.size());
        for (int deal = 0; deal < 20; ++deal) {
            const DealId id(deal + 1);
            const Progress was = progressOf(before, done[deal]);
            const Progress is = progressOf(after, done[deal]);
            const qint64 value = table.rows()[deal].valueMinor;
            exactBefore += value * was.doneWeight;
            exactAfter += value * is.doneWeight;
            QCOMPARE(impact.otherStage.contains(id), was.stage != is.stage);
            for (const StageChange& each : impact.stageChanges)
                QCOMPARE(each.deals.contains(id),
                         was.stage != is.stage && each.from == was.stage && each.to == is.stage);
            for (const ActionId tick : done[deal]) {
                const bool lost = std::any_of(
                    impact.lostTicks.cbegin(), impact.lostTicks.cend(),
                    [&](const ActionDeals& each) { return each.action == tick && each.deals.contains(id); });
                QCOMPARE(lost, before.action(tick) && !after.action(tick));
            }
            QCOMPARE(impact.losing.contains(id),
                     std::any_of(done[deal].cbegin(), done[deal].cend(),
                                 [&](ActionId tick) { return before.action(tick) && !after.action(tick); }));
            for (const Action& missing : mandatoryUndone(after, done[deal])) {
                const bool told = std::any_of(impact.blockedBy.cbegin(), impact.blockedBy.cend(),
                                              [&](const ActionDeals& each) {
                                                  return each.action == missing.id && each.deals.contains(id);
                                              });
                QCOMPARE(told, impact.newlyBlocked.contains(id));
            }
            const int from =
                probability(was.doneWeight, was.totalWeight, !mandatoryUndone(before, done[deal]).isEmpty());
            const int to =
                probability(is.doneWeight, is.totalWeight, !mandatoryUndone(after, done[deal]).isEmpty());
            otherProbability += from == to ? 0 : 1;
            for (const ProbabilityChange& each : impact.probabilityChanges)
                QCOMPARE(each.deals.contains(id), from != to && each.from == from && each.to == to);
            QCOMPARE(impact.newlyBlocked.contains(id), mandatoryUndone(before, done[deal]).isEmpty() &&
                                                           !mandatoryUndone(after, done[deal]).isEmpty());
        }
        QCOMPARE(impact.otherProbabilityCount(), otherProbability);
        QCOMPARE(impact.weightedBefore, weightedMinor(exactBefore, 1, before.totalWeight()));
        QCOMPARE(impact.weightedAfter, weightedMinor(exactAfter, 1, after.totalWeight()));
    }
}

QTEST_GUILESS_MAIN(TestImpact)
#include "tst_impact.moc"
