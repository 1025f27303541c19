// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/progress.h"
#include "core/domain/process/impact.h"

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
    void aNewDutyBlocks();
    void aDutyThatEndsBlocksNobody();
    void winsOfThePast();
    void isWhatTheRuleSaysOfEachDeal();
};

void TestImpact::nothingChanges()
{
    const Impact impact = impactOf(deals(), process(), process().withDescription(u"Other words"_s));
    QCOMPARE(impact.dealCount, 4);
    QVERIFY(impact.stageChanges.isEmpty() && impact.otherStage.isEmpty() &&
            impact.otherProbability.isEmpty());
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
    QCOMPARE(impact.otherProbability, (QList<DealId>{begun, late}));
}

void TestImpact::aMovedActionTakesDealsAlong()
{
    const Impact impact =
        impactOf(deals(), process(), process().withActionMoved(ActionId(11), StageId(2), 0));
    QCOMPARE(impact.stageChanges, (QList<StageChange>{{StageId(1), StageId(2), {begun}}}));
    QVERIFY(impact.otherProbability.isEmpty());
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
    QCOMPARE(none.weightedAfter, 0);
}

void TestImpact::aWeightMovesForecastAndProbability()
{
    const Impact impact = impactOf(deals(), process(), process().withAction(action(11, 0)));
    QCOMPARE(impact.otherProbability, (QList<DealId>{begun, late}));
    // (3000 x 40 + 4000 x 80) / 80
    QCOMPARE(impact.weightedAfter, 5'500);
    QVERIFY(impact.otherStage.isEmpty());
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
    QCOMPARE(refusedWins(deals(), process()), (QList<ActionDeals>{{ActionId(22), {fresh, begun, late}}}));
    const Process stricter = process().withAction(action(12, 30, true));
    QCOMPARE(refusedWins(deals(), stricter), (QList<ActionDeals>{{ActionId(12), {fresh, begun, late}},
                                                                 {ActionId(22), {fresh, begun, late}}}));
    QVERIFY(refusedWins(deals(), process().withAction(action(22, 10))).isEmpty());
}

void TestImpact::isWhatTheRuleSaysOfEachDeal()
{
    QRandomGenerator random(8);
    const Process before = process();
    for (int round = 0; round < 200; ++round) {
        Process after = before;
        for (int edit = random.bounded(4); edit >= 0; --edit) {
            const ActionId id(QList<qint64>{11, 12, 21, 22}.at(random.bounded(4)));
            if (random.bounded(2) == 0)
                after = after.withActionMoved(id, StageId(random.bounded(1, 3)), random.bounded(3));
            else if (after.action(id))
                after = after.withAction(action(id.value(), random.bounded(101), random.bounded(2) == 0));
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
            table.add(DealId(deal + 1), random.bounded(10'000), ticks);
            done.append(ticks);
        }
        const Impact impact = impactOf(table, before, after);
        for (int deal = 0; deal < 20; ++deal) {
            const DealId id(deal + 1);
            const Progress was = progressOf(before, done[deal]);
            const Progress is = progressOf(after, done[deal]);
            QCOMPARE(impact.otherStage.contains(id), was.stage != is.stage);
            QCOMPARE(impact.otherProbability.contains(id),
                     percent(was.doneWeight, was.totalWeight) != percent(is.doneWeight, is.totalWeight));
            QCOMPARE(impact.newlyBlocked.contains(id), mandatoryUndone(before, done[deal]).isEmpty() &&
                                                           !mandatoryUndone(after, done[deal]).isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestImpact)
#include "tst_impact.moc"
