// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/conflict_resolution.h"
#include "core/domain/process/merge.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

Action action(qint64 id, int weight = 0)
{
    Action made{ActionId(id), *ActionName::from(u"Action %1"_s.arg(id))};
    made.weight = *Weight::from(weight);
    return made;
}

Stage stage(qint64 id, const QList<Action>& actions)
{
    Stage made{StageId(id), *StageName::from(u"Stage %1"_s.arg(id))};
    made.actions = actions;
    return made;
}

Process base()
{
    Process made{ProcessId(1), *ProcessName::from(u"P"_s)};
    made.stages = {stage(1, {action(11), action(12)}), stage(2, {action(21), action(22)}),
                   stage(3, {action(31)})};
    return made;
}

Process renamed(const Process& process, StageId id, const QString& name)
{
    Stage changed = *process.stage(id);
    changed.name = *StageName::from(name);
    return process.withStage(changed);
}

Process named(const QString& name)
{
    return base().withName(*ProcessName::from(name));
}

/// Any edit of the configurator. New ids come from `next`.
Process edited(const Process& process, QRandomGenerator& random, qint64& next)
{
    if (process.stages.isEmpty())
        return process.withStageAdded(stage(next++, {}), 0);
    const auto count = int(process.stages.size());
    const Stage& some = process.stages[random.bounded(count)];
    const Stage& other = process.stages[random.bounded(count)];
    const bool empty = some.actions.isEmpty();
    const ActionId any = empty ? ActionId() : some.actions[random.bounded(int(some.actions.size()))].id;
    switch (random.bounded(8)) {
    case 0:
        next += 2;
        return process.withStageAdded(stage(next - 2, {action(next - 1)}), random.bounded(count + 1));
    case 1:
        return process.withStageRemoved(some.id);
    case 2:
        return process.withStageMoved(some.id, random.bounded(count));
    case 3:
        return renamed(process, some.id, u"Name %1"_s.arg(random.bounded(5)));
    case 4:
        return process.withActionAdded(some.id, action(next++), 0);
    case 5:
        return process.withActionRemoved(any);
    case 6:
        return process.withActionMoved(any, other.id, random.bounded(4));
    default:
        return empty ? process : process.withAction(action(any.value(), random.bounded(3)));
    }
}

bool isSound(const Process& process)
{
    QSet<StageId> stages;
    QSet<ActionId> actions;
    for (const Stage& each : process.stages) {
        stages.insert(each.id);
        for (const Action& of : each.actions)
            actions.insert(of.id);
    }
    return stages.size() == process.stages.size() && actions.size() == process.actionCount();
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTogether_data();
    void bringsTogether();
    void conflicts_data();
    void conflicts();
    void oneSideAloneIsTakenOver();
    void randomChangesLoseNothing();
};

void TestMerge::bringsTogether_data()
{
    QTest::addColumn<Process>("ours");
    QTest::addColumn<Process>("theirs");
    QTest::addColumn<Process>("expected");
    const auto row = [](const char* name, const Process& ours, const Process& theirs,
                        const Process& expected) {
        QTest::newRow(name) << ours << theirs << expected;
    };
    row("name and description", named(u"Q"_s), base().withDescription(u"d"_s),
        named(u"Q"_s).withDescription(u"d"_s));
    row("the same twice", named(u"Q"_s), named(u"Q"_s), named(u"Q"_s));
    row("a stage and an action", renamed(base(), StageId(1), u"Q"_s), base().withAction(action(11, 5)),
        renamed(base(), StageId(1), u"Q"_s).withAction(action(11, 5)));
    row("both add a stage", base().withStageAdded(stage(4, {action(41)}), 1),
        base().withStageAdded(stage(5, {}), 3),
        base().withStageAdded(stage(4, {action(41)}), 1).withStageAdded(stage(5, {}), 4));
    row("both add at one place", base().withActionAdded(StageId(3), action(32), 1),
        base().withActionAdded(StageId(3), action(33), 1),
        base().withActionAdded(StageId(3), action(33), 1).withActionAdded(StageId(3), action(32), 2));
    row("one moves, one renames", base().withStageMoved(StageId(1), 2), renamed(base(), StageId(1), u"Q"_s),
        renamed(base(), StageId(1), u"Q"_s).withStageMoved(StageId(1), 2));
    row("one adds, one orders", base().withStageAdded(stage(4, {}), 1), base().withStageMoved(StageId(3), 0),
        base().withStageAdded(stage(4, {}), 1).withStageMoved(StageId(3), 0));
    row("both remove", base().withStageRemoved(StageId(2)), base().withStageRemoved(StageId(2)),
        base().withStageRemoved(StageId(2)));
    row("one removes", base().withActionRemoved(ActionId(12)), base().withAction(action(11, 5)),
        base().withActionRemoved(ActionId(12)).withAction(action(11, 5)));
    row("a stage emptied by one, removed by the other",
        base().withActionMoved(ActionId(31), StageId(1), 0).withStageRemoved(StageId(3)),
        base().withActionMoved(ActionId(31), StageId(1), 0),
        base().withActionMoved(ActionId(31), StageId(1), 0).withStageRemoved(StageId(3)));
}

void TestMerge::bringsTogether()
{
    QFETCH(Process, ours);
    QFETCH(Process, theirs);
    QFETCH(Process, expected);
    const Merge merged = merge(base(), ours, theirs);
    QCOMPARE(merged.conflicts, QList<MergeConflict>());
    QCOMPARE(merged.merged, expected);
}

void TestMerge::conflicts_data()
{
    QTest::addColumn<Process>("ours");
    QTest::addColumn<Process>("theirs");
    QTest::addColumn<QList<MergeConflict>>("expected");
    QTest::addColumn<Process>("merged");
    const auto row = [](const char* name, const Process& ours, const Process& theirs,
                        const QList<MergeConflict>& expected, const Process& merged) {
        QTest::newRow(name) << ours << theirs << expected << merged;
    };
    using Field = MergeField;
    row("process name", named(u"Q"_s), named(u"R"_s), {{Field::Name, {}, {}}}, named(u"Q"_s));
    row("description", base().withDescription(u"a"_s), base().withDescription(u"b"_s),
        {{Field::Description, {}, {}}}, base().withDescription(u"a"_s));
    row("stage name", renamed(base(), StageId(2), u"Q"_s), renamed(base(), StageId(2), u"R"_s),
        {{Field::Name, StageId(2), {}}}, renamed(base(), StageId(2), u"Q"_s));
    row("weight", base().withAction(action(21, 5)), base().withAction(action(21, 6)),
        {{Field::Weight, StageId(2), ActionId(21)}}, base().withAction(action(21, 5)));
    row("order of stages", base().withStageMoved(StageId(1), 2), base().withStageMoved(StageId(3), 0),
        {{Field::Order, {}, {}}}, base().withStageMoved(StageId(1), 2));
    row("an action into two stages", base().withActionMoved(ActionId(11), StageId(2), 0),
        base().withActionMoved(ActionId(11), StageId(3), 0), {{Field::Stage, StageId(2), ActionId(11)}},
        base().withActionMoved(ActionId(11), StageId(2), 0));
    row("we removed what they changed", base().withActionRemoved(ActionId(21)),
        base().withAction(action(21, 6)), {{Field::Existence, StageId(2), ActionId(21)}},
        base().withAction(action(21, 6)));
    row("they removed what we changed", base().withAction(action(21, 6)),
        base().withActionRemoved(ActionId(21)), {{Field::Existence, StageId(2), ActionId(21)}},
        base().withAction(action(21, 6)));
    row("they removed a stage we renamed", renamed(base(), StageId(2), u"Q"_s),
        base().withStageRemoved(StageId(2)), {{Field::Existence, StageId(2), {}}},
        renamed(base(), StageId(2), u"Q"_s));
    row("they removed a stage we added to", base().withActionAdded(StageId(2), action(23), 0),
        base().withStageRemoved(StageId(2)), {{Field::Existence, StageId(2), {}}},
        base().withActionAdded(StageId(2), action(23), 0));
    row("we moved an action into a stage they removed", base().withActionMoved(ActionId(11), StageId(3), 0),
        base().withStageRemoved(StageId(3)), {{Field::Existence, StageId(3), {}}},
        base().withActionMoved(ActionId(11), StageId(3), 0));
    row("we took an action out of a stage they removed", base().withActionMoved(ActionId(31), StageId(1), 0),
        base().withStageRemoved(StageId(3)), {{Field::Existence, StageId(1), ActionId(31)}},
        base().withActionMoved(ActionId(31), StageId(1), 0).withStageRemoved(StageId(3)));
}

void TestMerge::conflicts()
{
    QFETCH(Process, ours);
    QFETCH(Process, theirs);
    QFETCH(QList<MergeConflict>, expected);
    QFETCH(Process, merged);
    const Merge found = merge(base(), ours, theirs);
    QCOMPARE(found.conflicts, expected);
    QCOMPARE(found.merged, merged);
    // Each side gets what it had when the conflict is settled its way.
    Process asOurs = found.merged;
    Process asTheirs = found.merged;
    for (const MergeConflict& conflict : found.conflicts) {
        asOurs = resolved(asOurs, conflict, ours);
        asTheirs = resolved(asTheirs, conflict, theirs);
    }
    // Ours stands anyway, except where that would have removed what they worked on.
    const bool weRemoved = !expected.first().action.isNull() && !ours.action(expected.first().action);
    QCOMPARE(asOurs, weRemoved ? ours : merged);
    QCOMPARE(asTheirs, theirs);
}

void TestMerge::oneSideAloneIsTakenOver()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 1000; ++round) {
        qint64 next = 1000;
        Process changed = base();
        for (int edit = random.bounded(12); edit >= 0; --edit)
            changed = edited(changed, random, next);
        QCOMPARE(merge(base(), base(), changed), (Merge{changed, {}}));
        QCOMPARE(merge(base(), changed, base()), (Merge{changed, {}}));
        QCOMPARE(merge(base(), changed, changed), (Merge{changed, {}}));
    }
}

void TestMerge::randomChangesLoseNothing()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 2000; ++round) {
        qint64 ourNext = 1000;
        qint64 theirNext = 2000;
        Process ours = base();
        Process theirs = base();
        for (int edit = random.bounded(10); edit >= 0; --edit)
            ours = edited(ours, random, ourNext);
        for (int edit = random.bounded(10); edit >= 0; --edit)
            theirs = edited(theirs, random, theirNext);
        const Merge merged = merge(base(), ours, theirs);
        QVERIFY(isSound(merged.merged));
        for (const Process& side : {ours, theirs}) {
            for (const Stage& each : side.stages) {
                // What both have, or one added, is there.
                const bool both = ours.stage(each.id) && theirs.stage(each.id);
                QVERIFY(merged.merged.stage(each.id) || !(both || !base().stage(each.id)));
                for (const Action& of : each.actions) {
                    const bool inBoth = ours.action(of.id) && theirs.action(of.id);
                    QVERIFY(merged.merged.action(of.id) || !(inBoth || !base().action(of.id)));
                }
            }
        }
        // The same conflicts, whoever saved first.
        QCOMPARE(merge(base(), theirs, ours).conflicts.isEmpty(), merged.conflicts.isEmpty());
        for (const MergeConflict& conflict : merged.conflicts) {
            QVERIFY(isSound(resolved(merged.merged, conflict, ours)));
            QVERIFY(isSound(resolved(merged.merged, conflict, theirs)));
        }
        // Whoever's way every conflict goes, what both have stays.
        for (const Process& side : {ours, theirs}) {
            Process all = merged.merged;
            for (const MergeConflict& conflict : merged.conflicts)
                all = resolved(all, conflict, side);
            for (const Stage& each : ours.stages) {
                for (const Action& of : each.actions)
                    QVERIFY(all.action(of.id) || !theirs.action(of.id));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
