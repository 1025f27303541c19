// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/other_program.h"
#include "tests/support/test_workspace.h"
#include "ui/models/desk/file_guard.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// An open workspace is verified and backed up beside everything else.
class TestFileGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesAndBacksUp()
    {
        test::TestWorkspace workspace;
        FileGuard guard(workspace.file(), workspace.environment);
        QSignalSpy sound(&guard, &FileGuard::foundSound);
        QSignalSpy backedUp(&guard, &FileGuard::backedUp);
        guard.start(std::chrono::milliseconds(0));
        QTRY_COMPARE(backedUp.size(), 1);
        QCOMPARE(sound.size(), 1);
        QCOMPARE(backupsOf(workspace.file()).value(0).path, backedUp.first().first().toString());
    }

    void tellsDamageAndMakesNoBackup_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("a derived fact") << QByteArray("UPDATE deal SET value = value + 1");
        QTest::newRow("a reference") << QByteArray("UPDATE deal SET company_id = 4711");
        QTest::newRow("an index of another table")
            << QByteArray("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage "
                          "FROM sqlite_schema WHERE name = 'deal_by_company') WHERE name = 'deal_by_source'");
    }

    void tellsDamageAndMakesNoBackup()
    {
        QFETCH(QByteArray, damage);
        test::TestWorkspace workspace;
        (void)workspace.deal(u"Fleet"_s);
        workspace.workspace.reset();
        QVERIFY(test::OtherProgram(workspace.file()).does(damage));
        FileGuard guard(workspace.file(), workspace.environment);
        QSignalSpy damaged(&guard, &FileGuard::foundDamaged);
        guard.start(std::chrono::milliseconds(0));
        QTRY_COMPARE(damaged.size(), 1);
        QCOMPARE(damaged.first().first().value<Problem>().code, ProblemCode::DatabaseDamaged);
        QVERIFY(backupsOf(workspace.file()).isEmpty());
    }

    /// What one person gives up is nobody else's: the backup of the day, say.
    void eachRunIsCancelledByItself()
    {
        test::TestWorkspace workspace;
        FileGuard guard(workspace.file(), workspace.environment);
        std::atomic_bool held = true;
        std::atomic_bool begun = false;
        bool whole = false;
        guard
            .run([&](const LongWork& work) -> Outcome {
                begun = true;
                while (held && !work.isCancelled())
                    QThread::msleep(1);
                return work.isCancelled() ? Outcome(Problem{ProblemCode::Cancelled, {}}) : done();
            })
            .then(this, [&whole](const Outcome& outcome) { whole = outcome.ok(); });
        QTRY_VERIFY(begun);
        LongRun person;
        const auto state = person.start();
        bool ran = false;
        (void)guard.run(
            [&ran](const LongWork&) -> Outcome {
                ran = true;
                return done();
            },
            state);
        person.cancel();
        QVERIFY(state->giveUp());
        bool last = false;
        guard.run([](const LongWork&) -> Outcome { return done(); })
            .then(this, [&last](const Outcome& outcome) { last = outcome.ok(); });
        held = false;
        QTRY_VERIFY(whole && last);
        QVERIFY(!ran);
        // What has begun cannot be given up, only cancelled.
        std::atomic_bool cancelled = false;
        const auto second = person.start();
        begun = false;
        (void)guard.run(
            [&](const LongWork& work) -> Outcome {
                begun = true;
                while (!work.isCancelled())
                    QThread::msleep(1);
                cancelled = true;
                return done();
            },
            second);
        QTRY_VERIFY(begun);
        QVERIFY(!second->giveUp());
        person.cancel();
        QTRY_VERIFY(cancelled);
    }

    void goesAtOnceWhateverRuns()
    {
        test::TestWorkspace workspace;
        std::atomic_bool begun = false;
        {
            FileGuard guard(workspace.file(), workspace.environment);
            (void)guard.run([&begun](const LongWork& work) -> Outcome {
                begun = true;
                while (!work.isCancelled())
                    QThread::msleep(1);
                return done();
            });
            QTRY_VERIFY(begun);
        }
        QVERIFY(begun);
    }
};

QTEST_GUILESS_MAIN(TestFileGuard)
#include "tst_file_guard.moc"
