// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/id.h"
#include "core/domain/money.h"
#include "core/domain/name.h"
#include "core/domain/process/process.h"
#include "core/domain/task/task.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreWrittenAndReadBack()
    {
        for (const qint64 value : {qint64(1), qint64(31), qint64(32), std::numeric_limits<qint64>::max()}) {
            QCOMPARE(idToText(value).size(), 13);
            QCOMPARE(idFromText(idToText(value).toLower()), value);
        }
        QCOMPARE(idFromText(u"000000000000O"_s), 0);
        QCOMPARE(idFromText(u"000000000000L"_s), 1);
        for (const QString& bad : {u""_s, u"1"_s, u"000000000000U"_s, u"G000000000000"_s, u"Z000000000000"_s})
            QVERIFY2(!idFromText(bad), qPrintable(bad));
    }

    void namesAreCleanedOrRefused()
    {
        QCOMPARE(StageName::from(u"  Zbieranie \t danych "_s)->text(), u"Zbieranie danych"_s);
        QCOMPARE(StageName::from(u" \n "_s).problem().code, ProblemCode::NameEmpty);
        QCOMPARE(StageName::from(QString(201, u'x')).problem().code, ProblemCode::NameTooLong);
        QCOMPARE(StageName::from(u"a\u0007b"_s).problem().code, ProblemCode::NameUnreadable);
        QVERIFY(StageName::from(u"שלום 👋"_s).ok());
    }

    void whatATitleCannotFillInIsNamed()
    {
        QCOMPARE(unknownPlaceholders(u"{deal}: {action} for {company}"_s), QStringList());
        QCOMPARE(unknownPlaceholders(u"{Deal} of {client}, {deal}"_s),
                 (QStringList{u"{Deal}"_s, u"{client}"_s}));
        QCOMPARE(unknownPlaceholders(u"{a {deal} } {} {open"_s), QStringList{u"{}"_s});
        QCOMPARE(unknownPlaceholders({}), QStringList());
    }

    void foldingFindsPolishWords()
    {
        QCOMPARE(folded(u"Zakłady  ŁÓDŹ"_s), u"zaklady lodz"_s);
        QCOMPARE(folded(u"Żółć"_s), u"zolc"_s);
    }

    void weightsEndAtHundred()
    {
        QVERIFY(Weight::from(0).ok());
        QVERIFY(Weight::from(100).ok());
        QCOMPARE(Weight::from(101).problem().code, ProblemCode::WeightOutOfRange);
        QCOMPARE(Weight::from(-1).problem().code, ProblemCode::WeightOutOfRange);
    }

    void currencies()
    {
        QCOMPARE(Currency::fromCode(u"pln"_s)->symbol(), u"zł"_s);
        QCOMPARE(Currency::fromCode(u"JPY"_s)->minorPerMajor(), 1);
        QCOMPARE(Currency::fromCode(u"KWD"_s)->minorPerMajor(), 1000);
        QCOMPARE(Currency::fromCode(u"XXX"_s).problem().code, ProblemCode::CurrencyUnknown);
    }

    void processesChangeByValue()
    {
        const auto stage = [](qint64 id) {
            return Stage{StageId(id), *StageName::from(u"S%1"_s.arg(id))};
        };
        const auto action = [](qint64 id) {
            return Action{ActionId(id), *ActionName::from(u"A%1"_s.arg(id))};
        };
        Process start{ProcessId(1), *ProcessName::from(u"P"_s)};
        start = start.withStageAdded(stage(1), 0).withStageAdded(stage(2), 99).withStageAdded(stage(3), 1);
        QCOMPARE(start.stageIndex(StageId(3)), 1);
        QCOMPARE(start.withStageMoved(StageId(3), 99).stageIndex(StageId(3)), 2);
        QCOMPARE(start.withStageMoved(StageId(77), 0), start);

        const Process filled = start.withActionAdded(StageId(1), action(11), 0)
                                   .withActionAdded(StageId(1), action(12), 1)
                                   .withActionAdded(StageId(2), action(21), 0);
        QCOMPARE(filled.actionCount(), 3);
        const Process moved = filled.withActionMoved(ActionId(11), StageId(2), 1);
        QCOMPARE(moved.place(ActionId(11)), (ActionPlace{2, 1}));
        QCOMPARE(filled.withActionMoved(ActionId(11), StageId(1), 1).place(ActionId(11)),
                 (ActionPlace{0, 1}));
        QCOMPARE(filled.withActionMoved(ActionId(11), StageId(77), 0), filled);
        QCOMPARE(moved.withActionMoved(ActionId(11), StageId(1), 0), filled);
        QCOMPARE(filled.withStageRemoved(StageId(1)).actionCount(), 1);
    }

    void tasksFallIntoBuckets_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("expected");
        QTest::newRow("yesterday") << -1 << static_cast<int>(TaskBucket::Overdue);
        QTest::newRow("today") << 0 << static_cast<int>(TaskBucket::Today);
        QTest::newRow("in a week") << 7 << static_cast<int>(TaskBucket::Next7Days);
        QTest::newRow("later") << 8 << static_cast<int>(TaskBucket::Later);
    }
    void tasksFallIntoBuckets()
    {
        QFETCH(int, days);
        QFETCH(int, expected);
        const QDate today(2026, 2, 27);
        Task task;
        task.due = today.addDays(days);
        QCOMPARE(static_cast<int>(bucketOf(task, today)), expected);
        task.doneAt = Instant{1};
        QCOMPARE(bucketOf(task, today), TaskBucket::Done);
    }

    void workingDaysSkipTheWeekend()
    {
        const QDate friday(2026, 2, 27);
        QCOMPARE(dueDate(friday, 1, true), QDate(2026, 3, 2));
        QCOMPARE(dueDate(friday, 1, false), QDate(2026, 2, 28));
        QCOMPARE(dueDate(friday, 6, true), QDate(2026, 3, 9));
    }

    void proposedTasksFillTheTemplate()
    {
        TaskTemplate wanted;
        wanted.title = u"Summary of {action} for {company}: {deal}"_s;
        wanted.responsible = Responsible::Owner;
        const Task task = proposedTask(wanted, QDate(2026, 2, 27), UserId(1), UserId(2), DealId(3),
                                       u"Sensors"_s, u"FarmaLog"_s, u"Meeting"_s);
        QCOMPARE(task.title, u"Summary of Meeting for FarmaLog: Sensors"_s);
        QCOMPARE(task.responsible, UserId(2));
        QCOMPARE(task.due, QDate(2026, 2, 28));
        QVERIFY(!task.remindOn.isValid());
    }

    void proposedTasksRemind_data()
    {
        QTest::addColumn<int>("due");
        QTest::addColumn<int>("before");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("on the day") << 5 << 0 << QDate(2026, 3, 4);
        QTest::newRow("the day before") << 5 << 1 << QDate(2026, 3, 3);
        QTest::newRow("from today on") << 5 << 5 << QDate(2026, 2, 27);
        QTest::newRow("never before today") << 5 << 7 << QDate(2026, 2, 27);
    }
    void proposedTasksRemind()
    {
        QFETCH(int, due);
        QFETCH(int, before);
        TaskTemplate wanted;
        wanted.dueInDays = due;
        wanted.remindDaysBefore = before;
        QTEST(proposedTask(wanted, QDate(2026, 2, 27), UserId(1), UserId(2), {}, {}, {}, u"Call"_s).remindOn,
              "expected");
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
