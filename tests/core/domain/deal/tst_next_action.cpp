// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/next_action.h"

#include "core/domain/money.h"

#include <QTest>

#include <algorithm>

using namespace stagewright;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 26);

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

/// Three stages with actions and an empty one behind them; 2 and 6 are mandatory.
Process sample()
{
    Process made{ProcessId(1), *ProcessName::from(u"Sample"_s)};
    made.stages = {stage(10, {action(1, 5), action(2, 5, true)}), stage(20, {action(3, 30), action(4, 0)}),
                   stage(30, {action(5, 10), action(6, 20, true)}), stage(40, {})};
    return made;
}

QSet<ActionId> ids(const QList<int>& numbers)
{
    QSet<ActionId> made;
    for (const int number : numbers)
        made.insert(ActionId(number));
    return made;
}

constexpr int never = 9999;

Pressure pressure(int taskInDays, int closingInDays, bool idle)
{
    const auto day = [](int days) {
        return days == never ? QDate() : today.addDays(days);
    };
    return {today, day(taskInDays), day(closingInDays), idle};
}

} // namespace

class TestNextAction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whichAction_data()
    {
        QTest::addColumn<QList<int>>("done");
        QTest::addColumn<QList<int>>("forbidden");
        QTest::addColumn<int>("expected"); // 0: none
        QTest::addColumn<bool>("needed");
        const auto row = [](const char* name, const QList<int>& done, const QList<int>& forbidden,
                            int expected, bool needed) {
            QTest::newRow(name) << done << forbidden << expected << needed;
        };
        row("not started", {}, {}, 1, false);
        row("an early mandatory one is not urgent for that", {1}, {}, 2, false);
        row("the rest of the current stage", {3}, {}, 4, false);
        row("the next stage, once the current one is done", {3, 4}, {}, 5, false);
        row("not those skipped before the current stage", {1, 3}, {}, 4, false);
        row("those not allowed are passed over", {3}, {4, 5}, 6, false);
        row("in the last stage still in order", {1, 2, 3, 4, 6}, {}, 5, false);
        row("needed to win", {1, 2, 3, 4, 5}, {}, 6, true);
        row("skipped, if nothing is left ahead", {2, 3, 4, 5, 6}, {}, 1, false);
        row("skipped, mandatory ones first at the end", {3, 4, 5, 6}, {}, 2, true);
        row("skipped, in order where the rest is for others", {3}, {4, 5, 6}, 1, false);
        row("everything done", {1, 2, 3, 4, 5, 6}, {}, 0, false);
        row("the rest is for others", {1, 2, 3, 4, 5}, {6}, 0, false);
        row("ticks of actions that are gone", {77}, {}, 1, false);
    }
    void whichAction()
    {
        QFETCH(const QList<int>, done);
        QFETCH(const QList<int>, forbidden);
        QFETCH(const int, expected);
        QFETCH(const bool, needed);
        const Process process = sample();
        const auto may = [&](const Action& action) {
            return !ids(forbidden).contains(action.id);
        };
        const StageId current = progressOf(process, ids(done)).stage;
        const auto step = nextStep(process, current, ids(done), may);
        QCOMPARE(step.has_value(), expected != 0);
        if (!step)
            return;
        QCOMPARE(step->action, ActionId(expected));
        QCOMPARE(step->neededToWin, needed);
        QCOMPARE(step->stage, process.stageOf(step->action)->id);
        QCOMPARE(step->weight, process.action(step->action)->weight.value());
    }

    void nothingInAnEmptyProcess()
    {
        const auto everybody = [](const Action&) {
            return true;
        };
        const Process empty{ProcessId(1), *ProcessName::from(u"Empty"_s)};
        QVERIFY(!nextStep(empty, {}, {}, everybody));
        QCOMPARE(NextBound(empty).bestOf(DealId(1), {}, 1000, pressure(-1, -1, true)).score(), 0);
        // A stage that the process no longer has counts as not started.
        QCOMPARE(nextStep(sample(), StageId(99), {}, everybody)->action, ActionId(1));
    }

    void why_data()
    {
        using enum NextReason;
        QTest::addColumn<int>("task");
        QTest::addColumn<int>("closing");
        QTest::addColumn<bool>("idle");
        QTest::addColumn<bool>("needed");
        QTest::addColumn<QList<NextWhy>>("why");
        QTest::addColumn<int>("urgency");
        const auto row = [](const char* name, int task, int closing, bool idle, bool needed,
                            const QList<NextWhy>& why, int urgency) {
            QTest::newRow(name) << task << closing << idle << needed << why << urgency;
        };
        row("nothing", never, never, false, false, {{NothingPlanned, 0}}, 1);
        row("late", -2, never, false, false, {{TaskLate, 2}}, 12);
        row("today", 0, never, false, false, {{TaskToday, 0}}, 4);
        row("tomorrow", 1, never, false, false, {{TaskTomorrow, 1}}, 3);
        row("later", 2, never, false, false, {{TaskPlanned, 2}}, 1);
        row("closing past", never, -1, false, false, {{ClosingPast, 1}}, 4);
        row("closing today", never, 0, false, false, {{ClosingSoon, 0}}, 4);
        row("closing in a week", never, 7, false, false, {{ClosingSoon, 7}}, 4);
        row("closing after a week", never, 8, false, false, {{NothingPlanned, 0}}, 1);
        row("idle", never, never, true, false, {{Idle, 0}}, 4);
        row("needed", never, never, false, true, {{NeededToWin, 0}}, 24);
        row("a plan stands behind what presses", 5, 3, false, false, {{ClosingSoon, 3}, {TaskPlanned, 5}}, 4);
        row("everything", -3, -4, true, true, {{NeededToWin, 0}, {TaskLate, 3}, {ClosingPast, 4}, {Idle, 0}},
            44);
    }
    void why()
    {
        QFETCH(const int, task);
        QFETCH(const int, closing);
        QFETCH(const bool, idle);
        QFETCH(const bool, needed);
        QFETCH(const QList<NextWhy>, why);
        QFETCH(const int, urgency);
        QCOMPARE(reasonsFor(pressure(task, closing, idle), needed), why);
        QCOMPARE(urgencyOf(pressure(task, closing, idle), needed), urgency);
        int points = 0;
        for (const NextWhy& each : why)
            points += pointsOf(each.reason);
        QCOMPARE(urgency, std::max(points, 1));
    }

    /// A day's work as it should be done, from the most to the least pressing.
    void aDaysWork()
    {
        struct Row
        {
            qint64 worth;
            Pressure pressure;
            bool needed;
        };
        const QList<Row> wanted = {
            {24'540, pressure(-2, 17, false), false},      {24'460, pressure(0, -3, false), false},
            {17'980, pressure(never, never, true), false}, {4'820, pressure(-6, never, false), false},
            {18'090, pressure(1, never, false), false},    {1'280, pressure(0, never, false), true},
            {8'400, pressure(0, never, false), false},     {2'640, pressure(never, never, true), false},
            {2'400, pressure(never, 4, false), false},     {9'135, pressure(3, never, false), false},
            {4'300, pressure(never, never, false), false}};
        QList<NextRank> ranks;
        for (const Row& row : wanted) {
            ranks.append({row.worth * 100,
                          urgencyOf(row.pressure, row.needed),
                          row.worth * 1000,
                          {},
                          DealId(100 - ranks.size())});
        }
        QList<NextRank> sorted = ranks;
        std::reverse(sorted.begin(), sorted.end());
        std::sort(sorted.begin(), sorted.end(), standsBefore);
        QCOMPARE(sorted, ranks);
    }

    void ties()
    {
        const QDate soon(2026, 12, 1);
        // Each stands before all that follow.
        const QList<NextRank> ranks = {{100, 4, 5, {}, DealId(9)},
                                       {0, 12, 0, {}, DealId(8)},
                                       {0, 4, 700, {}, DealId(7)},
                                       {0, 4, 0, soon, DealId(6)},
                                       {0, 4, 0, soon.addDays(1), DealId(5)},
                                       {0, 4, 0, {}, DealId(2)},
                                       {0, 4, 0, {}, DealId(4)}};
        for (qsizetype i = 0; i < ranks.size(); ++i) {
            for (qsizetype j = 0; j < ranks.size(); ++j)
                QCOMPARE(standsBefore(ranks[i], ranks[j]), i < j);
        }
    }

    void theLargestDealFits()
    {
        Process process{ProcessId(1), *ProcessName::from(u"One"_s)};
        process.stages = {stage(10, {action(1, 100, true)})};
        const NextRank best =
            NextBound(process).bestOf(DealId(1), {}, Money::largest, pressure(-1, -1, true));
        QCOMPARE(best.score(), Money::largest * 44);
    }

    /// Whatever is done and allowed, the rank of the step is never before the bound.
    void nothingStandsBeforeTheBound()
    {
        const Process process = sample();
        const NextBound bound(process);
        for (int mask = 0; mask < 64 * 64; ++mask) {
            QList<int> done;
            for (int i = 0; i < 6; ++i) {
                if (mask & (1 << i))
                    done.append(i + 1);
            }
            const auto may = [&](const Action& action) {
                return (mask & (32 << action.id.value())) == 0;
            };
            const StageId current = progressOf(process, ids(done)).stage;
            const auto step = nextStep(process, current, ids(done), may);
            if (!step)
                continue;
            for (const qint64 value : {qint64{0}, qint64{12'345}}) {
                for (const int task : {never, -1, 0, 1, 5}) {
                    const Pressure now = pressure(task, 3, mask % 2 == 0);
                    const NextRank rank{weightedMinor(value, step->weight, process.totalWeight()),
                                        urgencyOf(now, step->neededToWin), value, now.expectedClose,
                                        DealId(1)};
                    QVERIFY(!standsBefore(rank, bound.bestOf(DealId(1), current, value, now)));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestNextAction)
#include "tst_next_action.moc"
