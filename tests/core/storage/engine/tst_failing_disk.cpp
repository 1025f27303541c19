// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/connection.h"
#include "core/storage/engine/statement.h"
#include "core/storage/engine/transaction.h"
#include "tests/support/faulty_files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

constexpr auto count = "SELECT count(*) FROM t";

} // namespace

/// What a commit says is true when the disk fails under it: what was refused does not come back.
class FailingDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        connection_ = opened(path(), Connection::Mode::Create);
        connection_->run("CREATE TABLE t (x, y); INSERT INTO t VALUES (1, 1)");
        QVERIFY(!connection_->failed());
    }

    void cleanup()
    {
        files_.disarm();
        connection_.reset();
    }

    void aRefusedCommitDoesNotComeBack_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("call");
        QTest::addColumn<ProblemCode>("expected");
        QTest::addRow("flush") << Fault::FlushFails << 1 << ProblemCode::DatabaseUnwritable;
        QTest::addRow("full") << Fault::Full << 1 << ProblemCode::DatabaseFull;
        QTest::addRow("full later") << Fault::Full << 2 << ProblemCode::DatabaseFull;
        QTest::addRow("error") << Fault::Error << 1 << ProblemCode::DatabaseUnwritable;
        QTest::addRow("half") << Fault::ShortWrite << 2 << ProblemCode::DatabaseUnwritable;
    }

    void aRefusedCommitDoesNotComeBack()
    {
        QFETCH(Fault, fault);
        QFETCH(int, call);
        QFETCH(ProblemCode, expected);
        QCOMPARE(codeOfInsert(fault, call, FaultyFiles::Lasting::Once), expected);
        QVERIFY(!connection_->isUncertain());
        QCOMPARE(connection_->number(count), 1);
        QCOMPARE(rowsAfterAKill(), 1);
        QCOMPARE(codeOfInsert(fault, 1000, FaultyFiles::Lasting::Once), ProblemCode::UsageError);
        QCOMPARE(rowsAfterAKill(), 2);
    }

    /// What follows the first frame of a long one stays in the log, and means nothing there.
    void aLongOneDoesNotComeBackEither()
    {
        const auto code =
            codeOfInsert(Fault::FlushFails, 1, FaultyFiles::Lasting::Once,
                         "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 500) "
                         "INSERT INTO t SELECT i, randomblob(900) FROM n");
        QCOMPARE(code, ProblemCode::DatabaseUnwritable);
        QCOMPARE(rowsAfterAKill(), 1);
        QCOMPARE(codeOfInsert(Fault::FlushFails, 1000, FaultyFiles::Lasting::Once), ProblemCode::UsageError);
        QCOMPARE(rowsAfterAKill(), 2);
    }

    void theFirstOfANewLogDoesNotComeBack()
    {
        (void)connection_->number("PRAGMA wal_checkpoint(TRUNCATE)");
        // The first flush is that of the log's heading.
        QCOMPARE(codeOfInsert(Fault::FlushFails, 2, FaultyFiles::Lasting::Once),
                 ProblemCode::DatabaseUnwritable);
        QCOMPARE(rowsAfterAKill(), 1);
    }

    void aDiskThatStaysBrokenIsSaidToBeUncertain()
    {
        QCOMPARE(codeOfInsert(Fault::FlushFails, 1, FaultyFiles::Lasting::FromThenOn),
                 ProblemCode::CommitUncertain);
        QVERIFY(connection_->isUncertain());
        QCOMPARE(connection_->number(count), 1);
        // It was written over nevertheless: nobody who can read the file finds it.
        QCOMPARE(rowsAfterAKill(), 1);
        files_.disarm();
        Transaction next(*connection_, Transaction::Kind::Write);
        QVERIFY(next.begun());
        QVERIFY2(!connection_->isUncertain(), "the disk works again: what was uncertain is gone for good");
    }

    void closingTakesBackWhatWasUncertain()
    {
        QCOMPARE(codeOfInsert(Fault::FlushFails, 1, FaultyFiles::Lasting::FromThenOn),
                 ProblemCode::CommitUncertain);
        files_.disarm();
        connection_.reset();
        QCOMPARE(opened(path(), Connection::Mode::Read)->number(count), 1);
    }

    void aFullDiskIsCertain()
    {
        QCOMPARE(codeOfInsert(Fault::Full, 1, FaultyFiles::Lasting::FromThenOn), ProblemCode::DatabaseFull);
        QVERIFY(!connection_->isUncertain());
        files_.disarm(); // the copy is elsewhere, where there is room
        QCOMPARE(rowsAfterAKill(), 1);
    }

    void othersSeeNothingOfIt()
    {
        const auto other = opened(path(), Connection::Mode::ReadWrite);
        QCOMPARE(other->number(count), 1);
        QCOMPARE(codeOfInsert(Fault::FlushFails, 1, FaultyFiles::Lasting::Once),
                 ProblemCode::DatabaseUnwritable);
        QCOMPARE(other->number(count), 1);
        other->run("INSERT INTO t VALUES (7, 7)");
        QCOMPARE(connection_->number(count), 2);
        QCOMPARE(rowsAfterAKill(), 2);
    }

    void aFailedReadIsToldAndEndsWithItsTransaction()
    {
        connection_->run("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 500) "
                         "INSERT INTO t SELECT i, randomblob(900) FROM n");
        connection_ = opened(path(), Connection::Mode::ReadWrite);
        files_.arm(Fault::ReadError, 1, FaultyFiles::Lasting::FromThenOn);
        {
            const Transaction reading(*connection_, Transaction::Kind::Read);
            QCOMPARE(connection_->number("SELECT sum(length(y)) FROM t"), 0);
            QCOMPARE(connection_->problem().code, ProblemCode::DatabaseUnwritable);
        }
        QVERIFY(!connection_->failed());
        files_.disarm();
        QCOMPARE(connection_->number(count), 501);
    }

private:
    [[nodiscard]] QString path() const { return folder_->filePath(u"a.stagewright"_s); }

    [[nodiscard]] static std::unique_ptr<Connection> opened(const QString& file, Connection::Mode mode)
    {
        auto connection = Connection::open(file, mode);
        if (!connection)
            qFatal("no connection: problem %d", static_cast<int>(connection.problem().code));
        return std::move(*connection);
    }

    /// UsageError when it was stored.
    [[nodiscard]] ProblemCode codeOfInsert(Fault fault, int call, FaultyFiles::Lasting lasting,
                                           const QByteArray& sql = "INSERT INTO t VALUES (2, 2)")
    {
        Transaction transaction(*connection_, Transaction::Kind::Write);
        connection_->run(sql);
        if (connection_->failed())
            return connection_->problem().code;
        files_.arm(fault, call, lasting);
        const Outcome committed = transaction.commit();
        if (lasting == FaultyFiles::Lasting::Once)
            files_.disarm();
        return committed ? ProblemCode::UsageError : committed.problem().code;
    }

    /// The files as they are now, opened elsewhere, as they would be after the program was killed.
    [[nodiscard]] qint64 rowsAfterAKill()
    {
        const QTemporaryDir elsewhere;
        const QString copy = elsewhere.filePath(u"copy.stagewright"_s);
        if (!QFile::copy(path(), copy) || !QFile::copy(path() + u"-wal"_s, copy + u"-wal"_s))
            return -1;
        return opened(copy, Connection::Mode::ReadWrite)->number(count);
    }

    FaultyFiles files_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Connection> connection_;
};

QTEST_GUILESS_MAIN(FailingDiskTest)
#include "tst_failing_disk.moc"
