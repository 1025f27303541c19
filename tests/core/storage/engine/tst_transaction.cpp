// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/connection.h"
#include "core/storage/engine/statement.h"
#include "core/storage/engine/transaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// All or nothing, whatever goes wrong in between.
class TransactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        connection_ = opened(Connection::Mode::Create);
        connection_->run("CREATE TABLE t (x INTEGER UNIQUE); INSERT INTO t VALUES (1);"
                         "CREATE TABLE parent (id INTEGER PRIMARY KEY);"
                         "CREATE TABLE child (id INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY "
                         "DEFERRED)");
        QVERIFY(!connection_->failed());
    }

    void cleanup() { connection_.reset(); }

    void isStoredWhenCommitted()
    {
        Transaction transaction(*connection_, Transaction::Kind::Write);
        QVERIFY(transaction.begun());
        connection_->run("INSERT INTO t VALUES (2)");
        QVERIFY(transaction.commit().ok());
        QVERIFY(!transaction.begun());
        QCOMPARE(opened(Connection::Mode::Read)->number(count), 2);
    }

    void isForgottenWhenNot()
    {
        {
            Transaction transaction(*connection_, Transaction::Kind::Write);
            connection_->run("INSERT INTO t VALUES (2)");
            QCOMPARE(connection_->number(count), 2);
        }
        QCOMPARE(connection_->number(count), 1);
        Transaction transaction(*connection_, Transaction::Kind::Write);
        connection_->run("DELETE FROM t");
        transaction.rollback();
        transaction.rollback();
        QCOMPARE(connection_->number(count), 1);
    }

    void isNotCommittedAfterAFailure()
    {
        Transaction transaction(*connection_, Transaction::Kind::Write);
        connection_->run("INSERT INTO t VALUES (2)");
        connection_->run("INSERT INTO t VALUES (1)");
        connection_->run("INSERT INTO t VALUES (3)");
        QCOMPARE(transaction.commit().problem().code, ProblemCode::DatabaseFailed);
        connection_->forgetFailure();
        QCOMPARE(connection_->number(count), 1);
        Transaction next(*connection_, Transaction::Kind::Write);
        QVERIFY2(next.begun(), "the failed one was left open");
    }

    void aRefusedCommitStoresNothing()
    {
        {
            Transaction transaction(*connection_, Transaction::Kind::Write);
            connection_->run("INSERT INTO t VALUES (2); INSERT INTO child VALUES (77)");
            QVERIFY(!connection_->failed());
            QCOMPARE(transaction.commit().problem().code, ProblemCode::DatabaseFailed);
        }
        connection_->forgetFailure();
        QCOMPARE(connection_->number(count), 1);
        QCOMPARE(connection_->number("SELECT count(*) FROM child"), 0);
    }

    void aFailureEndsWithItsTransaction()
    {
        {
            Transaction transaction(*connection_, Transaction::Kind::Write);
            connection_->run("INSERT INTO t VALUES (1)");
            QVERIFY(connection_->failed());
        }
        QVERIFY(!connection_->failed());
        QCOMPARE(connection_->number(count), 1);
    }

    void oneInsideAnotherIsAFailure()
    {
        Transaction outer(*connection_, Transaction::Kind::Write);
        connection_->run("INSERT INTO t VALUES (2)");
        {
            const Transaction inner(*connection_, Transaction::Kind::Write);
            QVERIFY(!inner.begun());
        }
        QVERIFY(!outer.commit().ok());
        connection_->forgetFailure();
        QCOMPARE(connection_->number(count), 1);
    }

    void writingTakesTheLockAtOnce()
    {
        const Transaction first(*connection_, Transaction::Kind::Write);
        const auto other = opened(Connection::Mode::ReadWrite);
        other->run("PRAGMA busy_timeout = 20");
        const Transaction second(*other, Transaction::Kind::Write);
        QVERIFY(!second.begun());
        QCOMPARE(other->problem().code, ProblemCode::DatabaseLocked);
        const Transaction reading(*other, Transaction::Kind::Read);
        QVERIFY(reading.begun());
        QCOMPARE(other->number(count), 1);
    }

    void readingSeesOneMoment()
    {
        const auto reader = opened(Connection::Mode::Read);
        {
            const Transaction snapshot(*reader, Transaction::Kind::Read);
            QCOMPARE(reader->number(count), 1);
            connection_->run("INSERT INTO t VALUES (2)");
            QCOMPARE(reader->number(count), 1);
        }
        QCOMPARE(reader->number(count), 2);
    }

    void aHalfReadStatementIsInNobodysWay()
    {
        connection_->run("INSERT INTO t VALUES (2), (3)");
        Statement& rows = connection_->statement("SELECT x FROM t ORDER BY x");
        {
            Transaction transaction(*connection_, Transaction::Kind::Write);
            QVERIFY(rows.bind().step());
            connection_->run("DELETE FROM t WHERE x = 3");
            transaction.rollback();
        }
        QCOMPARE(connection_->number(count), 3);
        QCOMPARE(rows.bind().firstInteger(), 1);
        Transaction again(*connection_, Transaction::Kind::Write);
        connection_->run("DELETE FROM t");
        QVERIFY(again.commit().ok());
        QCOMPARE(opened(Connection::Mode::Read)->number(count), 0);
    }

    void aDamagedFileIsNotWritten()
    {
        const Problem damage{ProblemCode::DatabaseDamaged, {u"file"_s, u"row"_s}};
        connection_->stopWriting(damage);
        for (int i = 0; i < 2; ++i) {
            Transaction writing(*connection_, Transaction::Kind::Write);
            QVERIFY(!writing.begun());
            QCOMPARE(connection_->problem(), damage);
            connection_->forgetFailure();
        }
        const Transaction reading(*connection_, Transaction::Kind::Read);
        QVERIFY(reading.begun());
        QCOMPARE(connection_->number(count), 1);
    }

    void aFullDiskRollsBack()
    {
        const auto pages = connection_->number("PRAGMA page_count");
        connection_->run("CREATE TABLE big (x); PRAGMA max_page_count = " + QByteArray::number(pages + 5));
        {
            Transaction transaction(*connection_, Transaction::Kind::Write);
            connection_->run("INSERT INTO t VALUES (2); INSERT INTO big VALUES (zeroblob(100000))");
            QCOMPARE(transaction.commit().problem().code, ProblemCode::DatabaseFull);
        }
        Transaction transaction(*connection_, Transaction::Kind::Write);
        QVERIFY2(transaction.begun(), "the next verb has to find the connection in order");
        QCOMPARE(connection_->number(count), 1);
        connection_->run("INSERT INTO t VALUES (3)");
        QVERIFY(transaction.commit().ok());
    }

private:
    static constexpr auto count = "SELECT count(*) FROM t";

    [[nodiscard]] std::unique_ptr<Connection> opened(Connection::Mode mode) const
    {
        auto connection = Connection::open(folder_->filePath(u"a.stagewright"_s), mode);
        if (!connection)
            qFatal("no connection: problem %d", static_cast<int>(connection.problem().code));
        return std::move(*connection);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Connection> connection_;
};

QTEST_GUILESS_MAIN(TransactionTest)
#include "tst_transaction.moc"
