// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/idle.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

class TestIdle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeDaysOfTheCalendar_data();
    void wholeDaysOfTheCalendar();
    void daysOfTheStage();
};

void TestIdle::wholeDaysOfTheCalendar_data()
{
    QTest::addColumn<int>("quietDays");
    QTest::addColumn<int>("taskInDays"); // 1000: none
    QTest::addColumn<bool>("idle");
    QTest::newRow("just touched") << 0 << 1000 << false;
    QTest::newRow("a day short") << 6 << 1000 << false;
    QTest::newRow("on the day") << 7 << 1000 << true;
    QTest::newRow("long ago") << 70 << 1000 << true;
    QTest::newRow("a task today") << 70 << 0 << false;
    QTest::newRow("a task on the last day") << 70 << 7 << false;
    QTest::newRow("a task after that") << 70 << 8 << true;
    QTest::newRow("a task that is overdue") << 70 << -1 << true;
}

void TestIdle::wholeDaysOfTheCalendar()
{
    QFETCH(int, quietDays);
    QFETCH(int, taskInDays);
    QFETCH(bool, idle);
    const QDate today(2026, 3, 2);
    const IdleRule rule{7, today};
    const QDate touched = today.addDays(-quietDays);
    QCOMPARE(rule.holds(touched, taskInDays == 1000 ? QDate() : today.addDays(taskInDays)), idle);
    QCOMPARE(touched <= rule.lastTouched(), quietDays >= 7);
}

void TestIdle::daysOfTheStage()
{
    Process process{ProcessId(1), *ProcessName::from(u"P"_s)};
    QCOMPARE(idleDaysOf(process, {}), 14);
    Stage first{StageId(2), *StageName::from(u"First"_s)};
    first.idleDays = 5;
    Stage second{StageId(3), *StageName::from(u"Second"_s)};
    second.idleDays = 30;
    process.stages = {first, second};
    QCOMPARE(idleDaysOf(process, first.id), 5);
    QCOMPARE(idleDaysOf(process, second.id), 30);
    QCOMPARE(idleDaysOf(process, {}), 5); // not started: waits for the first stage
}

QTEST_APPLESS_MAIN(TestIdle)
#include "tst_idle.moc"
