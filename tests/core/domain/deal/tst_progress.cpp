// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/progress.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

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

/// Two stages before the last one, which holds the mandatory action 5.
Process sample()
{
    Process made{ProcessId(1), *ProcessName::from(u"Sample"_s)};
    made.stages = {stage(10, {action(1, 5), action(2, 5)}), stage(20, {action(3, 30)}),
                   stage(30, {action(4, 0), action(5, 20, true)})};
    return made;
}

QSet<ActionId> ids(const QList<int>& numbers)
{
    QSet<ActionId> made;
    for (const int number : numbers)
        made.insert(ActionId(number));
    return made;
}
} // namespace

class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentRoundsHalfUp_data()
    {
        QTest::addColumn<qint64>("doneWeight");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<int>("expected");
        QTest::newRow("no weight at all") << qint64(0) << qint64(0) << 0;
        QTest::newRow("nothing done") << qint64(0) << qint64(100) << 0;
        QTest::newRow("all done") << qint64(60) << qint64(60) << 100;
        QTest::newRow("a half rounds up") << qint64(1) << qint64(200) << 1;
        QTest::newRow("below a half rounds down") << qint64(1) << qint64(201) << 0;
        QTest::newRow("a third") << qint64(1) << qint64(3) << 33;
        QTest::newRow("two thirds") << qint64(2) << qint64(3) << 67;
    }
    void percentRoundsHalfUp()
    {
        QFETCH(qint64, doneWeight);
        QFETCH(qint64, total);
        QFETCH(int, expected);
        QCOMPARE(percent(doneWeight, total), expected);
    }

    void aMandatoryActionIsWorthOnePercent()
    {
        QCOMPARE(probability(300, 301, false), 100);
        QCOMPARE(probability(300, 301, true), 99);
        QCOMPARE(probability(100, 100, true), 99); // its weight may be 0
        QCOMPARE(probability(1, 2, true), 50);
        Progress progress;
        progress.doneWeight = 300;
        progress.totalWeight = 301;
        progress.mandatoryUndone = true;
        QCOMPARE(shownProbability(DealStatus::Open, progress), 99);
        QCOMPARE(shownProbability(DealStatus::Won, progress), 100);
    }

    void weightedValueDoesNotOverflow()
    {
        QCOMPARE(weightedMinor(21'000'000, 50, 100), 10'500'000);
        QCOMPARE(weightedMinor(Money::largest, 199'999, 200'000), 999'995'000'000);
        QCOMPARE(weightedMinor(100, 0, 0), 0);
        QCOMPARE(countedWeight(DealStatus::Open, 30, 100), (CountedWeight{30, 100}));
        QCOMPARE(countedWeight(DealStatus::Won, 30, 100), (CountedWeight{1, 1}));
        QCOMPARE(countedWeight(DealStatus::Lost, 30, 100), (CountedWeight{0, 1}));
        QCOMPARE(countedWeight(DealStatus::Outdated, 100, 100), (CountedWeight{0, 1}));
    }

    void stageIsTheOneOfTheFurthestDoneAction_data()
    {
        QTest::addColumn<QList<int>>("ticked");
        QTest::addColumn<qint64>("expectedStage");
        QTest::addColumn<qint64>("expectedWeight");
        QTest::newRow("not started") << QList<int>{} << qint64(0) << qint64(0);
        QTest::newRow("first stage") << QList<int>{1} << qint64(10) << qint64(5);
        QTest::newRow("skipped ahead") << QList<int>{5} << qint64(30) << qint64(20);
        QTest::newRow("an action without weight moves the deal") << QList<int>{4} << qint64(30) << qint64(0);
        QTest::newRow("ticks of deleted actions count for nothing")
            << QList<int>{1, 99} << qint64(10) << qint64(5);
    }
    void stageIsTheOneOfTheFurthestDoneAction()
    {
        QFETCH(QList<int>, ticked);
        QFETCH(qint64, expectedStage);
        QFETCH(qint64, expectedWeight);
        const Progress progress = progressOf(sample(), ids(ticked));
        QCOMPARE(progress.stage.value(), expectedStage);
        QCOMPARE(progress.doneWeight, expectedWeight);
        QCOMPARE(progress.totalWeight, 60);
    }

    void furthestStageIsKeptWhenADealMovesBack()
    {
        const Progress back = progressOf(sample(), ids({1}), StageId(30));
        QCOMPARE(back.stage, StageId(10));
        QCOMPARE(back.furthest, StageId(30));
    }

    void winningIsHeldUpByUndoneMandatoryActions()
    {
        const QList<Action> missing = mandatoryUndone(sample(), ids({1, 2, 3, 4}));
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.first().id, ActionId(5));
        QVERIFY(mandatoryUndone(sample(), ids({5})).isEmpty());
    }

    void shownProbabilityFollowsTheStatus()
    {
        const Progress half{.stage = {}, .furthest = {}, .doneWeight = 30, .totalWeight = 60};
        QCOMPARE(shownProbability(DealStatus::Open, half), 50);
        QCOMPARE(shownProbability(DealStatus::Won, half), 100);
        QCOMPARE(shownProbability(DealStatus::Lost, half), 0);
        QCOMPARE(shownProbability(DealStatus::Outdated, half), 0);
    }

    void actionsUpToIncludesTheStage()
    {
        QCOMPARE(actionsUpTo(sample(), StageId(20)),
                 (QList<ActionId>{ActionId(1), ActionId(2), ActionId(3)}));
        QVERIFY(actionsUpTo(sample(), StageId()).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestProgress)
#include "tst_progress.moc"
