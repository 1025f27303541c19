// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/tasks/calendar/week_geometry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);

Task at(int day, QTime time, int minutes)
{
    Task task;
    task.due = monday.addDays(day);
    task.dueTime = time;
    task.minutes = minutes;
    return task;
}

WeekGeometry week()
{
    WeekGeometry geometry;
    geometry.size = {752, 700};
    geometry.monday = monday;
    geometry.hourHeight = 60;
    return geometry;
}

/// "day from-until lane/lanes" of each part.
QStringList parts(const QList<Task>& tasks)
{
    QStringList texts;
    for (const WeekSegment& each : segmentsOf(tasks, monday))
        texts.append(
            u"%1 %2-%3 %4/%5"_s.arg(each.day).arg(each.from).arg(each.until).arg(each.lane).arg(each.lanes));
    return texts;
}

} // namespace

class WeekGeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overlapsShareTheWidth_data()
    {
        QTest::addColumn<QList<Task>>("tasks");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const QList<Task>& tasks, const QStringList& expected) {
            QTest::newRow(name) << tasks << expected;
        };
        row("alone", {at(0, QTime(9, 0), 60)}, {u"0 540-600 0/1"_s});
        row("one after the other", {at(0, QTime(9, 0), 60), at(0, QTime(10, 0), 60)},
            {u"0 540-600 0/1"_s, u"0 600-660 0/1"_s});
        row("two at once", {at(3, QTime(13, 0), 90), at(3, QTime(13, 30), 60)},
            {u"3 780-870 0/2"_s, u"3 810-870 1/2"_s});
        row("a chain takes a free lane again",
            {at(0, QTime(9, 0), 60), at(0, QTime(9, 30), 60), at(0, QTime(10, 0), 60)},
            {u"0 540-600 0/2"_s, u"0 570-630 1/2"_s, u"0 600-660 0/2"_s});
        row("no duration", {at(0, QTime(9, 0), 0)}, {u"0 540-570 0/1"_s});
        row("very short", {at(0, QTime(9, 0), 5)}, {u"0 540-555 0/1"_s});
        row("over midnight", {at(1, QTime(23, 45), 60)}, {u"1 1425-1440 0/1"_s, u"2 0-45 0/1"_s});
        row("from the week before", {at(-1, QTime(23, 45), 60)}, {u"0 0-45 0/1"_s});
        row("into the next week", {at(6, QTime(23, 45), 60)}, {u"6 1425-1440 0/1"_s});
        row("all day", {at(0, {}, 60)}, {});
        row("another week", {at(8, QTime(9, 0), 60)}, {});
    }

    void overlapsShareTheWidth()
    {
        QFETCH(const QList<Task>, tasks);
        QTEST(parts(tasks), "expected");
    }

    void columnsFillTheWidth()
    {
        WeekGeometry geometry = week();
        QCOMPARE(geometry.dayRect(0).left(), WeekGeometry::gutter);
        QCOMPARE(geometry.dayRect(0).width(), 100);
        QCOMPARE(geometry.dayRect(6).right() + 1, geometry.size.width());
        geometry.foldsWeekend = true;
        QCOMPARE(geometry.dayRect(5).width(), WeekGeometry::foldedDay);
        QCOMPARE(geometry.dayRect(6).right() + 1, geometry.size.width());
        for (int day = 0; day + 1 < daysShown; ++day)
            QCOMPARE(geometry.dayRect(day).right() + 1, geometry.dayRect(day + 1).left());
        QCOMPARE(geometry.dayAt(WeekGeometry::gutter - 1), std::nullopt);
        QCOMPARE(geometry.dayAt(geometry.size.width()), std::nullopt);
        QCOMPARE(geometry.dayAt(geometry.dayRect(3).center().x()), std::optional(3));
        // A week that begins on Sunday folds the same days.
        geometry.monday = monday.addDays(-1);
        QCOMPARE(geometry.dayRect(0).width(), WeekGeometry::foldedDay);
        QCOMPARE(geometry.dayRect(6).width(), WeekGeometry::foldedDay);
    }

    void snapsToQuarters_data()
    {
        QTest::addColumn<int>("y");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("minute");
        // A pixel is a minute, and the day begins at 112.
        QTest::newRow("midnight") << 112 << 15 << 0;
        QTest::newRow("above") << 0 << 15 << 0;
        QTest::newRow("seven minutes") << 119 << 15 << 0;
        QTest::newRow("eight minutes") << 120 << 15 << 15;
        QTest::newRow("by five") << 120 << 5 << 10;
        QTest::newRow("far below") << 9'999 << 15 << 1425;
    }

    void snapsToQuarters()
    {
        QFETCH(const int, y);
        QFETCH(const int, step);
        QTEST(week().minuteAt(y, step), "minute");
    }

    void movesAndStretches()
    {
        const Task task = at(0, QTime(9, 0), 30);
        QCOMPARE(movedBy(task, 1, 0), (MovedTo{monday.addDays(1), QTime(9, 0), 30}));
        QCOMPARE(movedBy(task, 0, -15), (MovedTo{monday, QTime(8, 45), 30}));
        QCOMPARE(movedBy(at(0, QTime(23, 50), 30), 0, 15), (MovedTo{monday.addDays(1), QTime(0, 5), 30}));
        QCOMPARE(movedBy(at(0, QTime(0, 5), 30), 0, -15), (MovedTo{monday.addDays(-1), QTime(23, 50), 30}));
        QCOMPARE(movedBy(at(0, {}, 30), 2, 15), (MovedTo{monday.addDays(2), QTime(), 30}));
        QCOMPARE(stretchedBy(task, 15).minutes, 45);
        QCOMPARE(stretchedBy(task, -60).minutes, shortestBlock);
        QCOMPARE(stretchedBy(at(0, QTime(9, 0), longestTaskMinutes), 15).minutes, longestTaskMinutes);
    }

    void weeksBeginWhereTheLanguageSays()
    {
        const QDate thursday(2026, 11, 26);
        QCOMPARE(startOfWeek(thursday, Qt::Monday), QDate(2026, 11, 23));
        QCOMPARE(startOfWeek(thursday, Qt::Sunday), QDate(2026, 11, 22));
        QCOMPARE(startOfWeek(QDate(2026, 11, 22), Qt::Monday), QDate(2026, 11, 16));
        QCOMPARE(startOfWeek(QDate(2026, 11, 22), Qt::Sunday), QDate(2026, 11, 22));
    }

    void fiveThousandTasksAreArrangedAtOnce()
    {
        QList<Task> tasks;
        for (int index = 0; index < 5'000; ++index)
            tasks.append(at(index % 7, QTime(index % 24, index * 7 % 60), 30 + index % 90));
        QElapsedTimer timer;
        timer.start();
        const QList<WeekSegment> segments = segmentsOf(tasks, monday);
        QVERIFY(segments.size() >= 5'000);
        QVERIFY2(timer.elapsed() < 500, QByteArray::number(timer.elapsed()).constData());
        for (const WeekSegment& each : segments)
            QVERIFY(each.lane < each.lanes && each.from < each.until && each.until <= 1440);
    }
};

QTEST_GUILESS_MAIN(WeekGeometryTest)
#include "tst_week_geometry.moc"
