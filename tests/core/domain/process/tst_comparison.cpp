// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/comparison.h"
#include "core/domain/process/sequence.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

Action action(qint64 id)
{
    return {ActionId(id), *ActionName::from(u"Action %1"_s.arg(id))};
}

Stage stage(qint64 id, const QList<Action>& actions)
{
    Stage made{StageId(id), *StageName::from(u"Stage %1"_s.arg(id))};
    made.actions = actions;
    return made;
}

Process process()
{
    Process made{ProcessId(1), *ProcessName::from(u"P"_s)};
    made.stages = {stage(1, {action(11), action(12), action(13)}), stage(2, {action(21)}), stage(3, {})};
    return made;
}

Process with(const std::function<void(Action&)>& change)
{
    Action changed = action(12);
    change(changed);
    return process().withAction(changed);
}

Process withStage(const std::function<void(Stage&)>& change)
{
    Stage changed = process().stages[1];
    change(changed);
    return process().withStage(changed);
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void manyAtOnce();
    void movesAsFewAsPossible_data();
    void movesAsFewAsPossible();
    void whatStaysKeepsItsOrder();
    void liesSideBySide();
    void everyChangeHasItsLine();
};

void TestComparison::tells_data()
{
    QTest::addColumn<Process>("after");
    QTest::addColumn<QList<ProcessChange>>("expected");
    using Kind = ChangeKind;
    const auto row = [](const char* name, const Process& after, const QList<ProcessChange>& expected) {
        QTest::newRow(name) << after << expected;
    };
    const auto one = [&row](const char* name, const std::function<void(Action&)>& change, Kind kind) {
        row(name, with(change), {{kind, StageId(1), ActionId(12)}});
    };
    row("nothing", process(), {});
    Process other = process();
    other.id = ProcessId(9);
    row("only the id of the process", other, {});
    row("process name", process().withName(*ProcessName::from(u"Q"_s)), {{Kind::Name, {}, {}}});
    row("description", process().withDescription(u"x"_s), {{Kind::Description, {}, {}}});

    row("stage added", process().withStageAdded(stage(4, {action(41)}), 0),
        {{Kind::Added, StageId(4), {}}, {Kind::Added, StageId(4), ActionId(41)}});
    row("stage removed", process().withStageRemoved(StageId(2)),
        {{Kind::Removed, StageId(2), {}}, {Kind::Removed, StageId(2), ActionId(21)}});
    row("stage moved", process().withStageMoved(StageId(1), 2), {{Kind::MovedWithin, StageId(1), {}}});
    row("stage name", withStage([](Stage& each) { each.name = *StageName::from(u"Q"_s); }),
        {{Kind::Name, StageId(2), {}}});
    row("stage hint", withStage([](Stage& each) { each.hint = u"h"_s; }), {{Kind::Hint, StageId(2), {}}});
    row("idle days", withStage([](Stage& each) { each.idleDays = 3; }), {{Kind::IdleDays, StageId(2), {}}});

    row("action added", process().withActionAdded(StageId(2), action(22), 0),
        {{Kind::Added, StageId(2), ActionId(22)}});
    row("action removed", process().withActionRemoved(ActionId(11)),
        {{Kind::Removed, StageId(1), ActionId(11)}});
    row("action moved", process().withActionMoved(ActionId(11), StageId(1), 2),
        {{Kind::MovedWithin, StageId(1), ActionId(11)}});
    row("action to another stage", process().withActionMoved(ActionId(11), StageId(2), 0),
        {{Kind::MovedStage, StageId(2), ActionId(11)}});
    row("action to a new stage",
        process().withStageAdded(stage(4, {}), 3).withActionMoved(ActionId(11), StageId(4), 0),
        {{Kind::Added, StageId(4), {}}, {Kind::MovedStage, StageId(4), ActionId(11)}});
    row("action out of a removed stage",
        process().withActionMoved(ActionId(21), StageId(1), 0).withStageRemoved(StageId(2)),
        {{Kind::MovedStage, StageId(1), ActionId(21)}, {Kind::Removed, StageId(2), {}}});
    one(
        "name", [](Action& each) { each.name = *ActionName::from(u"Q"_s); }, Kind::Name);
    one(
        "hint", [](Action& each) { each.hint = u"h"_s; }, Kind::Hint);
    one(
        "weight", [](Action& each) { each.weight = *Weight::from(5); }, Kind::Weight);
    one(
        "mandatory", [](Action& each) { each.mandatory = true; }, Kind::Mandatory);
    one(
        "performers", [](Action& each) { each.performers.rule = PerformerRule::Managers; }, Kind::Performers);
    one(
        "note", [](Action& each) { each.note = NoteRequirement::Note; }, Kind::Note);
    one(
        "notify", [](Action& each) { each.notify.owner = true; }, Kind::Notify);
    one(
        "trigger", [](Action& each) { each.trigger = TaskTemplate(); }, Kind::Trigger);
}

void TestComparison::tells()
{
    QFETCH(Process, after);
    QFETCH(QList<ProcessChange>, expected);
    QCOMPARE(compare(process(), after), expected);
}

void TestComparison::manyAtOnce()
{
    Action changed = action(11);
    changed.name = *ActionName::from(u"Q"_s);
    changed.mandatory = true;
    const Process after = process()
                              .withDescription(u"x"_s)
                              .withStageMoved(StageId(3), 0)
                              .withAction(changed)
                              .withActionMoved(ActionId(11), StageId(3), 0)
                              .withActionRemoved(ActionId(21));
    using Kind = ChangeKind;
    QCOMPARE(compare(process(), after), (QList<ProcessChange>{{Kind::Description, {}, {}},
                                                              {Kind::MovedWithin, StageId(3), {}},
                                                              {Kind::MovedStage, StageId(3), ActionId(11)},
                                                              {Kind::Name, StageId(3), ActionId(11)},
                                                              {Kind::Mandatory, StageId(3), ActionId(11)},
                                                              {Kind::Removed, StageId(2), ActionId(21)}}));
}

void TestComparison::movesAsFewAsPossible_data()
{
    QTest::addColumn<QList<int>>("after");
    QTest::addColumn<qsizetype>("moved");
    QTest::newRow("none") << QList<int>{0, 1, 2, 3, 4} << qsizetype(0);
    QTest::newRow("first to the end") << QList<int>{1, 2, 3, 4, 0} << qsizetype(1);
    QTest::newRow("last to the front") << QList<int>{4, 0, 1, 2, 3} << qsizetype(1);
    QTest::newRow("two change places") << QList<int>{3, 1, 2, 0, 4} << qsizetype(2);
    QTest::newRow("turned round") << QList<int>{4, 3, 2, 1, 0} << qsizetype(4);
}

void TestComparison::movesAsFewAsPossible()
{
    QFETCH(QList<int>, after);
    QFETCH(qsizetype, moved);
    QCOMPARE(movedAmong(QList<int>{0, 1, 2, 3, 4}, after).size(), moved);
}

void TestComparison::whatStaysKeepsItsOrder()
{
    QRandomGenerator random(5);
    QList<int> before;
    for (int i = 0; i < 30; ++i)
        before.append(i);
    for (int round = 0; round < 500; ++round) {
        QList<int> after = before;
        for (int move = random.bounded(10); move > 0; --move)
            after.move(random.bounded(30), random.bounded(30));
        const QSet<int> moved = movedAmong(before, after);
        QList<int> staying;
        for (const int each : after) {
            if (!moved.contains(each))
                staying.append(each);
        }
        QVERIFY(std::is_sorted(staying.cbegin(), staying.cend()));
        QVERIFY(moved.size() <= 10);
    }
}

void TestComparison::liesSideBySide()
{
    // Action 12 goes to stage 2, 13 is deleted, 22 is new, stage 3 gives way to stage 4.
    Process after = process().withActionMoved(ActionId(12), StageId(2), 0).withActionRemoved(ActionId(13));
    after = after.withActionAdded(StageId(2), action(22), 9).withStageRemoved(StageId(3));
    after = after.withStageAdded(stage(4, {}), 0);
    const auto of = [](ChangeKind kind, qint64 stage, qint64 action) {
        return ProcessChange{kind, StageId(stage), ActionId(action)};
    };
    const QList<ComparisonRow> expected = {
        {{}, {}, {}},
        {StageId(4), {}, {of(ChangeKind::Added, 4, 0)}},
        {StageId(1), {}, {}},
        {StageId(1), ActionId(11), {}},
        {StageId(1), ActionId(13), {of(ChangeKind::Removed, 1, 13)}},
        {StageId(2), {}, {}},
        {StageId(2), ActionId(12), {of(ChangeKind::MovedStage, 2, 12)}},
        {StageId(2), ActionId(21), {}},
        {StageId(2), ActionId(22), {of(ChangeKind::Added, 2, 22)}},
        {StageId(3), {}, {of(ChangeKind::Removed, 3, 0)}},
    };
    QCOMPARE(sideBySide(process(), after), expected);
}

/// Random edits: the lines hold every change once, and everything either side has.
void TestComparison::everyChangeHasItsLine()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        Process after = process();
        for (int edit = 0; edit < 4; ++edit) {
            const ActionId any(QList<qint64>{11, 12, 13, 21}[random.bounded(4)]);
            const StageId home(1 + random.bounded(3));
            if (random.bounded(3) == 0)
                after = after.withActionRemoved(any);
            else if (random.bounded(2) == 0)
                after = after.withActionMoved(any, home, random.bounded(3));
            else if (random.bounded(4) == 0)
                after = after.withStageRemoved(home);
            else
                after = after.withStageMoved(home, random.bounded(3));
        }
        const auto rows = sideBySide(process(), after);
        qsizetype changes = 0;
        QSet<std::pair<StageId, ActionId>> places;
        for (const ComparisonRow& row : rows) {
            changes += row.changes.size();
            places.insert({row.stage, row.action});
        }
        QCOMPARE(changes, compare(process(), after).size());
        QCOMPARE(places.size(), rows.size());
        QCOMPARE(rows.size(), 1 + 3 + 4); // nothing was added, and nothing of the old is missing
    }
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
