// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tasks/recurrence.h"
#include "tests/support/test_workspace.h"

#include <QElapsedTimer>
#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

namespace {

QDate day(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

QStringList dayTexts(const QList<QDate>& days)
{
    QStringList texts;
    for (const QDate each : days)
        texts.append(each.toString(Qt::ISODate));
    return texts;
}

Task repeating(UserId responsible, const QString& rule, QDate due)
{
    Task task;
    task.title = u"Report"_s;
    task.responsible = responsible;
    task.due = due;
    task.dueTime = QTime(9, 30);
    task.minutes = 30;
    task.remindMinutes = 15;
    task.recurrence = rule;
    return task;
}

QList<Task> open(TestWorkspace& w)
{
    QList<Task> tasks;
    const auto rows = w->tasks().list(w.ada, {});
    for (const TaskRow& row : *rows)
        tasks.append(row.task);
    return tasks;
}

} // namespace

/// Tasks that come again, by rules of RFC 5545.
class RecurrenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whenItComes_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QStringList>("days");
        const auto row = [](const char* name, const QString& rule, const char* start,
                            const QStringList& days) {
            QTest::newRow(name) << rule << day(start) << days;
        };
        row("daily", u"FREQ=DAILY"_s, "2026-02-27", {u"2026-02-28"_s, u"2026-03-01"_s, u"2026-03-02"_s});
        row("working days", u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s, "2026-02-27",
            {u"2026-03-02"_s, u"2026-03-03"_s, u"2026-03-04"_s});
        row("working days as others write it", u"FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"_s, "2026-02-27",
            {u"2026-03-02"_s, u"2026-03-03"_s, u"2026-03-04"_s});
        row("every other Friday", u"FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"_s, "2026-02-27",
            {u"2026-03-13"_s, u"2026-03-27"_s, u"2026-04-10"_s});
        row("the 31st leaves short months out", u"FREQ=MONTHLY;BYMONTHDAY=31"_s, "2026-01-31",
            {u"2026-03-31"_s, u"2026-05-31"_s, u"2026-07-31"_s});
        row("the last of the month", u"FREQ=MONTHLY;BYMONTHDAY=-1"_s, "2026-01-31",
            {u"2026-02-28"_s, u"2026-03-31"_s, u"2026-04-30"_s});
        row("the third Tuesday", u"FREQ=MONTHLY;BYDAY=3TU"_s, "2026-01-20",
            {u"2026-02-17"_s, u"2026-03-17"_s, u"2026-04-21"_s});
        row("the last Friday", u"FREQ=MONTHLY;BYDAY=-1FR"_s, "2026-01-30",
            {u"2026-02-27"_s, u"2026-03-27"_s, u"2026-04-24"_s});
        row("29 February", u"FREQ=YEARLY"_s, "2028-02-29",
            {u"2032-02-29"_s, u"2036-02-29"_s, u"2040-02-29"_s});
        row("three times in all", u"FREQ=DAILY;COUNT=3"_s, "2026-02-27", {u"2026-02-28"_s, u"2026-03-01"_s});
        row("until a day, included", u"FREQ=DAILY;UNTIL=20260228"_s, "2026-02-27", {u"2026-02-28"_s});
        row("until a moment", u"FREQ=DAILY;UNTIL=20260228T235959Z"_s, "2026-02-27", {u"2026-02-28"_s});
        row("never", u"FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31"_s, "2026-02-28", {});
        row("the prefix", u"RRULE:FREQ=YEARLY;COUNT=2"_s, "2026-02-27", {u"2027-02-27"_s});
    }

    void whenItComes()
    {
        QFETCH(const QString, rule);
        QFETCH(const QDate, start);
        QElapsedTimer timer;
        timer.start();
        const auto parsed = parsedRule(rule);
        QVERIFY(parsed.ok());
        QTEST(dayTexts(occurrences(*parsed, start, 3)), "days");
        QVERIFY(timer.elapsed() < 2'000);
        // What is stored says the same.
        const auto again = parsedRule(ruleText(*parsed));
        QVERIFY(again.ok());
        QCOMPARE(*again, *parsed);
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("rule");
        for (const QString& rule : {u""_s,
                                    u"weekly"_s,
                                    u"FREQ=SECONDLY"_s,
                                    u"FREQ=HOURLY;BYHOUR=9"_s,
                                    u"FREQ=DAILY;COUNT=0"_s,
                                    u"FREQ=DAILY;COUNT=99999999999"_s,
                                    u"FREQ=DAILY;INTERVAL=-1"_s,
                                    u"FREQ=DAILY;INTERVAL=65537"_s,
                                    u"FREQ=DAILY;COUNT=2;UNTIL=20270101"_s,
                                    u"FREQ=MONTHLY;BYDAY=9MO"_s,
                                    u"FREQ=MONTHLY;BYDAY=1MO,2TU"_s,
                                    u"FREQ=MONTHLY;BYMONTHDAY=1,2,3"_s,
                                    u"FREQ=YEARLY;BYDAY=53MO"_s,
                                    u"FREQ=YEARLY;BYYEARDAY=100"_s,
                                    u"RSCALE=CHINESE;FREQ=YEARLY"_s,
                                    u"FREQ=DAILY;BYSETPOS=1"_s,
                                    u"FREQ=DAILY\nATTACH:file:///etc"_s,
                                    u"FREQ=DAILY\0X"_s,
                                    QString(100'000, u'A'),
                                    u"FREQ=WEEKLY;BYDAY="_s + u"MO,"_s.repeated(60),
                                    u"FREQ=DAILY;FREQ=YEARLY;BYDAY=ŚR"_s})
            QTest::newRow(("rule " + rule.left(40).toUtf8()).constData()) << rule;
    }

    void whatIsRefused()
    {
        QFETCH(const QString, rule);
        const auto parsed = parsedRule(rule);
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.problem().code, ProblemCode::RecurrenceUnreadable);
        if (rule.isEmpty())
            return;
        TestWorkspace w;
        const auto added = w->tasks().add(w.sal, repeating(w.sal, rule, w.environment.today()));
        QVERIFY(!added.ok());
        QCOMPARE(added.problem().code, ProblemCode::RecurrenceUnreadable);
    }

    void completingPlansTheNext()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"Sensors"_s);
        Task task = repeating(w.sal, u"freq=weekly"_s, w.environment.today());
        task.deal = deal;
        task.participants = {w.sue};
        const TaskId first = *w->tasks().add(w.sal, task);
        QVERIFY(w->tasks().setDone(w.sal, first, true).ok());
        const QList<Task> tasks = open(w);
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks[0].due, w.environment.today().addDays(7));
        QCOMPARE(tasks[0].dueTime, QTime(9, 30));
        QCOMPARE(tasks[0].remindMinutes, std::optional(15));
        QCOMPARE(tasks[0].recurrence, u"FREQ=WEEKLY"_s);
        QCOMPARE(tasks[0].participants, QList<UserId>{w.sue});
        QCOMPARE(tasks[0].deal, deal);
        const Task done = *w->tasks().byId(w.sal, first);
        QVERIFY(!done.doneAt.isNull());
        QCOMPARE(done.next, tasks[0].id);
        // Reopened, it takes the one after it back; completed again, there is one again.
        QVERIFY(w->tasks().setDone(w.sal, first, false).ok());
        QCOMPARE(open(w).size(), 1);
        QCOMPARE(open(w)[0].id, first);
        QVERIFY(w->tasks().setDone(w.sal, first, true).ok());
        QCOMPARE(open(w).size(), 1);
        QVERIFY(w.isClean());
    }

    void anOccurrenceThatSomebodyChangedStays()
    {
        TestWorkspace w;
        const TaskId first = *w->tasks().add(w.sal, repeating(w.sal, u"FREQ=DAILY"_s, w.environment.today()));
        QVERIFY(w->tasks().setDone(w.sal, first, true).ok());
        Task next = open(w)[0];
        next.title = u"Report to the board"_s;
        QVERIFY(w.change(w.max, next).ok());
        QVERIFY(w->tasks().setDone(w.sal, first, false).ok());
        QCOMPARE(open(w).size(), 2);
        QVERIFY(w->tasks().setDone(w.sal, first, true).ok());
        QCOMPARE(open(w).size(), 1);
        QCOMPARE(open(w)[0].title, next.title);
    }

    void twoWindowsCompleteOne()
    {
        TestWorkspace w;
        const auto other = w.second();
        const TaskId first = *w->tasks().add(w.sal, repeating(w.sal, u"FREQ=DAILY"_s, w.environment.today()));
        QVERIFY(w->tasks().setDone(w.sal, first, true).ok());
        QVERIFY(other->tasks().setDone(w.max, first, true).ok());
        QCOMPARE(open(w).size(), 1);
    }

    void missedOnesAreSkippedAndCounted()
    {
        TestWorkspace w;
        const QDate start = w.environment.today();
        const TaskId first = *w->tasks().add(w.sal, repeating(w.sal, u"FREQ=DAILY;COUNT=10"_s, start));
        w.clock->advanceDays(4);
        QVERIFY(w->tasks().setDone(w.sal, first, true).ok());
        QCOMPARE(open(w)[0].due, start.addDays(4));
        QCOMPARE(open(w)[0].recurrence, u"FREQ=DAILY;COUNT=6"_s);
        w.clock->advanceDays(20);
        QVERIFY(w->tasks().setDone(w.sal, open(w)[0].id, true).ok());
        QVERIFY(open(w).isEmpty());
    }

    void withoutADateNothingRepeats()
    {
        TestWorkspace w;
        const TaskId id = *w->tasks().add(w.sal, repeating(w.sal, u"FREQ=DAILY"_s, {}));
        const Task stored = *w->tasks().byId(w.sal, id);
        QCOMPARE(stored.recurrence, QString());
        QVERIFY(!stored.dueTime.isValid() && !stored.remindMinutes);
    }

    void aFollowUpIsAddedWithTheTick()
    {
        TestWorkspace w;
        const QDate today = w.environment.today();
        const TaskId first = *w->tasks().add(w.sal, repeating(w.sal, {}, today));
        const Task next = followUpOf(*w->tasks().byId(w.sal, first), today);
        QCOMPARE(next.due, today.addDays(1));
        QVERIFY(!next.remindMinutes && next.recurrence.isEmpty());
        Task nameless = next;
        nameless.title = u" "_s;
        QVERIFY(!w->tasks().completeAndAdd(w.sal, first, nameless).ok());
        QVERIFY(w->tasks().byId(w.sal, first)->doneAt.isNull());
        QVERIFY(!w->tasks().completeAndAdd(w.tom, first, next).ok());
        const auto added = w->tasks().completeAndAdd(w.sal, first, next);
        QVERIFY(added.ok());
        QVERIFY(!w->tasks().byId(w.sal, first)->doneAt.isNull());
        QCOMPARE(open(w).size(), 1);
        QCOMPARE(open(w)[0].id, *added);
    }

    void remindsToTheMinute()
    {
        TestWorkspace w;
        // It is nine o'clock.
        w.environment.zone = QTimeZone::utc();
        const QDate today = w.environment.today();
        const QTime now = (*w).environment().timeOfDay();
        Task task = repeating(w.sal, {}, today);
        task.dueTime = now.addSecs(60 * 60);
        const TaskId id = *w->tasks().add(w.sal, task);
        QCOMPARE(*w->tasks().remind(), 0);
        QCOMPARE(w->tasks().nextReminder()->ms, w.clock->now().ms + 45 * 60'000);
        w.clock->advance(45 * 60'000 - 1);
        QCOMPARE(*w->tasks().remind(), 0);
        w.clock->advance(1);
        const auto other = w.second();
        QCOMPARE(*w->tasks().remind(), 1);
        QCOMPARE(*other->tasks().remind(), 0);
        QVERIFY(w->tasks().nextReminder()->isNull());
        QCOMPARE(w->notifications().inbox(w.sal, 5)->first().taskTime, task.dueTime);
        // Moved, it reminds again; renamed, it does not.
        Task moved = *w->tasks().byId(w.sal, id);
        moved.title = u"Another"_s;
        QVERIFY(w.change(w.sal, moved).ok());
        QVERIFY(w->tasks().nextReminder()->isNull());
        moved.dueTime = moved.dueTime.addSecs(60);
        QVERIFY(w.change(w.sal, moved).ok());
        QVERIFY(!w->tasks().nextReminder()->isNull());
        // What was missed while no program ran comes at the next start.
        w.clock->advanceDays(3);
        QCOMPARE(*other->tasks().remind(), 1);
        QCOMPARE(*w->notifications().unreadCount(w.sal), 2);
    }

    void numbersOutOfRangeAreRefused()
    {
        TestWorkspace w;
        for (const int minutes : {-1, longestTaskMinutes + 1}) {
            Task task = repeating(w.sal, {}, w.environment.today());
            task.minutes = minutes;
            const auto added = w->tasks().add(w.sal, task);
            QVERIFY(!added.ok());
            QCOMPARE(added.problem().code, ProblemCode::MinutesOutOfRange);
        }
        Task task = repeating(w.sal, {}, w.environment.today());
        task.remindMinutes = longestReminderMinutes + 1;
        QCOMPARE(w->tasks().add(w.sal, task).problem().code, ProblemCode::MinutesOutOfRange);
        task.remindMinutes = 0;
        task.participants = {UserId(7)};
        QCOMPARE(w->tasks().add(w.sal, task).problem().code, ProblemCode::UserNotFound);
        task.participants = {w.sue, w.sal, w.sue, w.max};
        const TaskId id = *w->tasks().add(w.sal, task);
        QList<UserId> wanted{w.sue, w.max};
        std::sort(wanted.begin(), wanted.end());
        QCOMPARE(w->tasks().byId(w.sal, id)->participants, wanted);
        QCOMPARE(open(w)[0].participants, wanted);
    }
};

QTEST_GUILESS_MAIN(RecurrenceTest)
#include "tst_recurrence.moc"
