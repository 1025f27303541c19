// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/task/recurrence_rule.h"
#include "core/domain/task/task_time.h"

#include <QDateTime>
#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 3, 2);

Task taskAt(QDate day, QTime time = {}, int minutes = 0)
{
    Task task;
    task.due = day;
    task.dueTime = time;
    task.minutes = minutes;
    return task;
}

} // namespace

/// When tasks are, when they are late and when they remind: by the clock on the wall.
class TaskTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buckets_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("bucket");
        const auto row = [](const char* name, QDate day, QTime time, int minutes, TaskBucket bucket) {
            QTest::newRow(name) << day << time << minutes << static_cast<int>(bucket);
        };
        // It is ten o'clock on Monday.
        row("all day", monday, {}, 0, TaskBucket::Today);
        row("earlier today", monday, QTime(9, 0), 0, TaskBucket::Overdue);
        row("going on", monday, QTime(9, 0), 90, TaskBucket::Today);
        row("just over", monday, QTime(9, 0), 60, TaskBucket::Overdue);
        row("later today", monday, QTime(10, 1), 0, TaskBucket::Today);
        row("over midnight and over", monday.addDays(-1), QTime(23, 45), 60, TaskBucket::Overdue);
        row("over midnight, going on", monday.addDays(-1), QTime(23, 45), 660, TaskBucket::Today);
        row("yesterday, all day", monday.addDays(-1), {}, 600, TaskBucket::Overdue);
        row("tomorrow", monday.addDays(1), QTime(0, 0), 0, TaskBucket::Next7Days);
        row("in eight days", monday.addDays(8), QTime(0, 0), 0, TaskBucket::Later);
        row("no date", {}, {}, 0, TaskBucket::NoDate);
    }

    void buckets()
    {
        QFETCH(const QDate, day);
        QFETCH(const QTime, time);
        QFETCH(const int, minutes);
        QFETCH(const int, bucket);
        QCOMPARE(static_cast<int>(bucketOf(taskAt(day, time, minutes), monday, QTime(10, 0))), bucket);
    }

    void instants_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("wall");
        QTest::addColumn<QDateTime>("utc");
        const auto row = [](const char* name, const char* zone, const char* wall, const char* utc) {
            const auto read = [](const char* text) {
                return QDateTime::fromString(QString::fromLatin1(text) + u'Z', Qt::ISODate);
            };
            QTest::newRow(name) << QByteArray(zone) << read(wall) << read(utc);
        };
        row("winter", "Europe/Warsaw", "2026-03-02T09:00", "2026-03-02T08:00");
        row("summer", "Europe/Warsaw", "2026-07-02T09:00", "2026-07-02T07:00");
        row("before the gap", "Europe/Warsaw", "2026-03-29T01:59", "2026-03-29T00:59");
        row("in the gap", "Europe/Warsaw", "2026-03-29T02:30", "2026-03-29T01:00");
        row("after the gap", "Europe/Warsaw", "2026-03-29T03:00", "2026-03-29T01:00");
        row("the first of two", "Europe/Warsaw", "2026-10-25T02:30", "2026-10-25T00:30");
        row("after both", "Europe/Warsaw", "2026-10-25T03:00", "2026-10-25T02:00");
        row("a gap at midnight", "America/Santiago", "2026-09-06T00:30", "2026-09-06T04:00");
        row("behind Greenwich", "America/New_York", "2026-03-08T02:15", "2026-03-08T07:00");
        row("no change ever", "UTC", "2026-03-29T02:30", "2026-03-29T02:30");
    }

    void instants()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QDateTime, wall);
        QFETCH(const QDateTime, utc);
        const Instant at = instantOf(wallMinute(wall.date(), wall.time()), QTimeZone(zone));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC), utc);
    }

    void remindersMoveAlong()
    {
        Task task = taskAt(monday, QTime(9, 0), 30);
        task.remindMinutes = 15;
        QCOMPARE(reminderOf(task), std::optional(wallMinute(monday, QTime(8, 45))));
        const Task later = movedTo(task, monday.addDays(1), QTime(0, 5));
        QCOMPARE(reminderOf(later), std::optional(wallMinute(monday, QTime(23, 50))));
        const Task wholeDay = movedTo(task, monday.addDays(1), {});
        QCOMPARE(wholeDay.remindOn, monday.addDays(1));
        QVERIFY(!wholeDay.remindMinutes);
        QCOMPARE(movedTo(wholeDay, monday.addDays(3), QTime(8, 0)).remindOn, monday.addDays(3));
        const Task inbox = movedTo(wholeDay, {}, QTime(8, 0));
        QVERIFY(!inbox.dueTime.isValid() && !reminderOf(inbox));
    }

    void orderOfADay()
    {
        Task wholeDay = taskAt(monday);
        Task early = taskAt(monday, QTime(0, 0));
        Task late = taskAt(monday, QTime(23, 59));
        QVERIFY(comesBefore(wholeDay, early) && comesBefore(early, late));
        Task important = late;
        important.priority = TaskPriority::High;
        QVERIFY(comesBefore(important, late) && !comesBefore(late, important));
        QVERIFY(comesBefore(late, taskAt(monday.addDays(1))));
    }

    void rulesAsText_data()
    {
        using Frequency = RecurrenceRule::Frequency;
        QTest::addColumn<RecurrenceRule>("rule");
        QTest::addColumn<QString>("text");
        QTest::newRow("daily") << RecurrenceRule{Frequency::Daily} << u"FREQ=DAILY"_s;
        QTest::newRow("workdays") << RecurrenceRule{Frequency::Weekly, 1, {1, 2, 3, 4, 5}}
                                  << u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s;
        QTest::newRow("last Friday") << RecurrenceRule{Frequency::Monthly, 1, {5}, 0, -1}
                                     << u"FREQ=MONTHLY;BYDAY=-1FR"_s;
        QTest::newRow("until") << RecurrenceRule{Frequency::Monthly, 2, {}, 31, 0, QDate(2027, 1, 5)}
                               << u"FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=31;UNTIL=20270105"_s;
        QTest::newRow("ten times") << RecurrenceRule{Frequency::Yearly, 1, {}, 0, 0, {}, 10}
                                   << u"FREQ=YEARLY;COUNT=10"_s;
    }

    void rulesAsText()
    {
        QFETCH(const RecurrenceRule, rule);
        QVERIFY(isSound(rule));
        QTEST(ruleText(rule), "text");
    }
};

QTEST_GUILESS_MAIN(TaskTimeTest)
#include "tst_task_time.moc"
