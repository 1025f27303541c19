// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/matching.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

class Ids : public IdSource
{
public:
    qint64 next() override { return ++last_; }

private:
    qint64 last_ = 1000;
};

Action action(qint64 id, const QString& name)
{
    return {ActionId(id), *ActionName::from(name)};
}

Stage stage(qint64 id, const QString& name, const QList<Action>& actions)
{
    Stage made{StageId(id), *StageName::from(name)};
    made.actions = actions;
    return made;
}

Process process(qint64 id, const QString& name, const QList<Stage>& stages)
{
    Process made{ProcessId(id), *ProcessName::from(name)};
    made.stages = stages;
    return made;
}

/// "Call" stands in both stages.
Process target()
{
    return process(1, u"Sales"_s,
                   {stage(1, u"First"_s, {action(11, u"Call"_s), action(12, u"Write"_s)}),
                    stage(2, u"Second"_s, {action(21, u"Call"_s), action(22, u"Sign"_s)})});
}

} // namespace

class TestMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheProcess();
    void theSameStaysTheSame();
    void namesStandInForIds();
    void idsGoBeforeNames();
    void aMovedActionIsFoundByName();
    void whatIsNewKeepsItsIds();
    void whatIsTakenGetsNewIds();
    void whereThereIsNoneOneIsMade();
    void noIdIsGivenTwice();
};

void TestMatching::findsTheProcess()
{
    const QList<Process> all{target(), process(2, u"Renewal"_s, {})};
    QCOMPARE(matchOf(process(2, u"Sales"_s, {}), all)->id, ProcessId(2));
    QCOMPARE(matchOf(process(9, u"SALES"_s, {}), all)->id, ProcessId(1));
    QVERIFY(!matchOf(process(9, u"Other"_s, {}), all));
    QVERIFY(!matchOf(target(), {}));
}

void TestMatching::theSameStaysTheSame()
{
    Ids ids;
    QCOMPARE(asNextOf(target(), target(), {}, ids), target());
}

void TestMatching::namesStandInForIds()
{
    Ids ids;
    const Process file = process(9, u"Sales"_s,
                                 {stage(91, u"FIRST"_s, {action(911, u"call"_s), action(912, u"Write"_s)}),
                                  stage(92, u"Second"_s, {action(921, u"Call"_s), action(922, u"Sign"_s)})});
    const Process next = asNextOf(target(), file, {}, ids);
    QCOMPARE(next.id, ProcessId(1));
    QCOMPARE(next.stages[0].id, StageId(1));
    QCOMPARE(next.stages[0].name.text(), u"FIRST"_s);
    // Equal names are told apart by their stage.
    QCOMPARE(next.stages[0].actions[0].id, ActionId(11));
    QCOMPARE(next.stages[1].actions[0].id, ActionId(21));
    QCOMPARE(next.stages[1].actions[1].id, ActionId(22));
}

void TestMatching::idsGoBeforeNames()
{
    Ids ids;
    // The two stages changed names, and a third one has taken over one of them.
    const Process file = process(
        1, u"Sales"_s, {stage(99, u"First"_s, {}), stage(1, u"Second"_s, {}), stage(2, u"Third"_s, {})});
    const Process next = asNextOf(target(), file, {}, ids);
    QCOMPARE(next.stages[0].id, StageId(99));
    QCOMPARE(next.stages[1].id, StageId(1));
    QCOMPARE(next.stages[2].id, StageId(2));
}

void TestMatching::aMovedActionIsFoundByName()
{
    Ids ids;
    const Process file = process(9, u"Sales"_s, {stage(91, u"Second"_s, {action(911, u"Write"_s)})});
    QCOMPARE(asNextOf(target(), file, {}, ids).stages[0].actions[0].id, ActionId(12));
}

void TestMatching::whatIsNewKeepsItsIds()
{
    Ids ids;
    // An earlier version that had more, or the draft of a colleague who added some.
    const Process file = process(
        1, u"Sales"_s,
        {stage(1, u"First"_s, {action(11, u"Call"_s), action(13, u"Gone"_s)}), stage(3, u"New"_s, {})});
    const Process next = asNextOf(target(), file, takenIds({}), ids);
    QCOMPARE(next.stages[0].actions[1].id, ActionId(13));
    QCOMPARE(next.stages[1].id, StageId(3));
    QCOMPARE(next, file);
}

void TestMatching::whatIsTakenGetsNewIds()
{
    Ids ids;
    const Process other = process(9, u"Renewal"_s, {stage(77, u"New"_s, {action(777, u"Newer"_s)})});
    const Process next = asNextOf(target(), other, takenIds({other}), ids);
    QVERIFY(next.stages[0].id.value() > 1000);
    QVERIFY(next.stages[0].actions[0].id.value() > 1000);
    // A stage and an action may have the same one.
    const Process crossed = process(8, u"Sales"_s, {stage(777, u"New"_s, {action(77, u"Newer"_s)})});
    QCOMPARE(asNextOf(target(), crossed, takenIds({other}), ids).stages[0].id, StageId(777));
    QCOMPARE(asNextOf(target(), crossed, takenIds({other}), ids).stages[0].actions[0].id, ActionId(77));
}

void TestMatching::whereThereIsNoneOneIsMade()
{
    Ids ids;
    const Process file = process(0, u"Sales"_s, {stage(0, u"New"_s, {action(0, u"A"_s), action(0, u"B"_s)})});
    const Process next = asNextOf(target(), file, takenIds({}), ids);
    const QList<Action>& made = next.stages[0].actions;
    QVERIFY(!next.stages[0].id.isNull() && !made[0].id.isNull() && !made[1].id.isNull());
    QVERIFY(made[0].id != made[1].id);
}

void TestMatching::noIdIsGivenTwice()
{
    Ids ids;
    const Process file = process(
        9, u"Sales"_s,
        {stage(91, u"First"_s, {action(911, u"Call"_s), action(912, u"Call"_s), action(913, u"Call"_s)}),
         stage(92, u"First"_s, {action(11, u"Call"_s)})});
    const Process next = asNextOf(target(), file, {}, ids);
    QSet<ActionId> actions;
    for (const Stage& each : next.stages) {
        for (const Action& of : each.actions)
            actions.insert(of.id);
    }
    QCOMPARE(actions.size(), 4);
    QCOMPARE(next.stages[1].actions[0].id, ActionId(11));
    QVERIFY(next.stages[0].id != next.stages[1].id);
    // Not even where the file itself has one twice.
    const Process twice =
        process(9, u"Sales"_s,
                {stage(1, u"X"_s, {action(11, u"X"_s), action(11, u"Y"_s)}), stage(1, u"Y"_s, {}),
                 stage(50, u"Z"_s, {action(51, u"Z"_s), action(51, u"Z"_s)}), stage(50, u"Z"_s, {})});
    const Process apart = asNextOf(target(), twice, {}, ids);
    QSet<StageId> stages;
    for (const Stage& each : apart.stages)
        stages.insert(each.id);
    QCOMPARE(stages.size(), 4);
    QVERIFY(apart.stages[0].actions[0].id != apart.stages[0].actions[1].id);
    QVERIFY(apart.stages[2].actions[0].id != apart.stages[2].actions[1].id);
}

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
