// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/connection.h"
#include "core/storage/engine/statement.h"
#include "tests/support/other_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

#ifdef __linux__
#include <fcntl.h>
#endif

using namespace Qt::StringLiterals;
using namespace stagewright;

/// Opening a file, the settings each connection has, and failure that sticks.
class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void everyConnectionHasItsPragmas_data()
    {
        QTest::addColumn<Connection::Mode>("mode");
        QTest::addColumn<qint64>("queryOnly");
        QTest::newRow("create") << Connection::Mode::Create << 0LL;
        QTest::newRow("read and write") << Connection::Mode::ReadWrite << 0LL;
        QTest::newRow("read") << Connection::Mode::Read << 1LL;
    }

    void everyConnectionHasItsPragmas()
    {
        QFETCH(Connection::Mode, mode);
        QFETCH(qint64, queryOnly);
        if (mode != Connection::Mode::Create)
            opened(Connection::Mode::Create)->run("CREATE TABLE t (x)");
        const auto connection = opened(mode);
        QCOMPARE(connection->number("PRAGMA foreign_keys"), 1);
        QCOMPARE(connection->number("PRAGMA synchronous"), 2);
        QCOMPARE(connection->number("PRAGMA secure_delete"), 2);
        QCOMPARE(connection->number("PRAGMA cache_size"), -8000);
        QCOMPARE(connection->number("PRAGMA busy_timeout"), 5000);
        QCOMPARE(connection->number("PRAGMA query_only"), queryOnly);
        QCOMPARE(connection->statement("PRAGMA journal_mode").bind().firstText(), u"wal"_s);
        QCOMPARE(connection->statement("PRAGMA encoding").bind().firstText(), u"UTF-8"_s);
        QVERIFY(!connection->failed());
    }

    /// Even in a file that was not looked through: no trigger runs, no view is followed.
    void whatStandsInTheFileDoesNotRun()
    {
        opened(Connection::Mode::Create)->run("CREATE TABLE t (x); CREATE TABLE told (x)");
        {
            QVERIFY(test::OtherProgram(path()).does(
                "CREATE TRIGGER r AFTER INSERT ON t BEGIN INSERT INTO told VALUES (1); END;"
                "CREATE VIEW v AS SELECT 1 AS x"));
        }
        const auto connection = opened(Connection::Mode::ReadWrite);
        connection->run("INSERT INTO t VALUES (1)");
        QCOMPARE(connection->number("SELECT count(*) FROM told"), 0);
        QVERIFY(!connection->failed());
        (void)connection->number("SELECT x FROM v");
        QCOMPARE(connection->problem().code, ProblemCode::DatabaseFailed);
        connection->forgetFailure();
        connection->run("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = '' WHERE name = 'v'");
        QVERIFY2(connection->failed(), "the schema can be written");
        connection->forgetFailure();
        QCOMPARE(connection->number("PRAGMA trusted_schema"), 0);
        QCOMPARE(connection->number("PRAGMA cell_size_check"), 1);
    }

    void namesOfFilesAreNoAddresses_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"file:a.db?mode=memory", "a#b%20c.db", "Żółw 🐢.db", " "})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void namesOfFilesAreNoAddresses()
    {
        QFETCH(QString, name);
        const QString path = folder_->filePath(name);
        {
            const auto made = Connection::open(path, Connection::Mode::Create);
            QVERIFY(made.ok());
            (*made)->run("CREATE TABLE t (x)");
        }
        QVERIFY(QFile::exists(path));
        QVERIFY(Connection::open(path, Connection::Mode::ReadWrite).ok());
    }

    void whatCannotBeOpened()
    {
        QCOMPARE(codeOf(path(), Connection::Mode::ReadWrite), ProblemCode::DatabaseNotFound);
        QVERIFY2(!QFile::exists(path()), "looking for a file made one");
        QCOMPARE(codeOf(folder_->path(), Connection::Mode::Read), ProblemCode::DatabaseNotOurs);
        QCOMPARE(codeOf(folder_->filePath(u"no/such/folder"_s), Connection::Mode::Create),
                 ProblemCode::DatabaseUnwritable);
        QFile text(path());
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("SQLite format 2 was another thing");
        text.close();
        QCOMPARE(codeOf(path(), Connection::Mode::ReadWrite), ProblemCode::DatabaseNotOurs);
        QCOMPARE(codeOf(path(), Connection::Mode::Create), ProblemCode::DatabaseExists);
    }

    void theFirstFailureIsKept()
    {
        const auto connection = opened(Connection::Mode::Create);
        connection->run("CREATE TABLE t (x INTEGER UNIQUE); INSERT INTO t VALUES (1)");
        connection->run("INSERT INTO t VALUES (1)");
        QCOMPARE(connection->problem().code, ProblemCode::DatabaseFailed);
        QVERIFY(connection->problem().values.first().contains(u"UNIQUE"));
        // From now on nothing is done, and nothing else is told.
        connection->run("INSERT INTO t VALUES (2)");
        connection->run("nonsense");
        QVERIFY(!connection->statement("INSERT INTO t VALUES (3)").run());
        QVERIFY(connection->problem().values.first().contains(u"UNIQUE"));
        connection->forgetFailure();
        QCOMPARE(connection->number("SELECT count(*) FROM t"), 1);
        QVERIFY(connection->statement("INSERT INTO t VALUES (3)").run());
        QCOMPARE(connection->number("SELECT count(*) FROM t"), 2);
    }

    void aReadingConnectionCannotWrite()
    {
        opened(Connection::Mode::Create)->run("CREATE TABLE t (x)");
        const auto reader = opened(Connection::Mode::Read);
        reader->run("INSERT INTO t VALUES (1)");
        QCOMPARE(reader->problem().code, ProblemCode::DatabaseReadOnly);
    }

    void anothersLockIsSaidToBeOne()
    {
        const auto first = opened(Connection::Mode::Create);
        const auto second = opened(Connection::Mode::ReadWrite);
        first->run("CREATE TABLE t (x); BEGIN IMMEDIATE");
        second->run("PRAGMA busy_timeout = 20");
        QVERIFY(!second->statement("BEGIN IMMEDIATE").run());
        QCOMPARE(second->problem(), (Problem{ProblemCode::DatabaseLocked, {path()}}));
        first->run("COMMIT");
        second->forgetFailure();
        QVERIFY(second->statement("BEGIN IMMEDIATE").run());
    }

    void aShortLockIsWaitedFor()
    {
        const auto first = opened(Connection::Mode::Create);
        const auto second = opened(Connection::Mode::ReadWrite);
        first->run("CREATE TABLE t (x); BEGIN IMMEDIATE");
        std::thread releasing([&first] {
            QTest::qSleep(100);
            first->run("COMMIT");
        });
        QVERIFY(second->statement("BEGIN IMMEDIATE").run());
        releasing.join();
    }

    void othersCommitsAreNoticed()
    {
        const auto first = opened(Connection::Mode::Create);
        first->run("CREATE TABLE t (x)");
        const auto second = opened(Connection::Mode::ReadWrite);
        const qint64 before = *second->dataVersion();
        second->run("INSERT INTO t VALUES (1)");
        QCOMPARE(*second->dataVersion(), before);
        first->run("BEGIN; INSERT INTO t VALUES (2); ROLLBACK");
        QCOMPARE(*second->dataVersion(), before);
        first->run("INSERT INTO t VALUES (3)");
        QVERIFY(*second->dataVersion() != before);
    }

    void othersCommitsAreNoticedAfterAFailure()
    {
        const auto first = opened(Connection::Mode::Create);
        first->run("CREATE TABLE t (x UNIQUE); INSERT INTO t VALUES (1)");
        const auto second = opened(Connection::Mode::ReadWrite);
        const qint64 before = *second->dataVersion();
        second->run("INSERT INTO t VALUES (1)");
        QVERIFY(second->failed());
        QCOMPARE(*second->dataVersion(), before);
        first->run("INSERT INTO t VALUES (2)");
        QVERIFY(*second->dataVersion() != before);
        QVERIFY2(second->failed(), "what failed before is not forgotten by asking");
    }

    void anEndlessStatementIsEndedFromAnotherThread()
    {
        const auto connection = opened(Connection::Mode::Create);
        std::atomic_bool ended = false;
        std::thread impatient([&] {
            while (!ended) {
                QTest::qSleep(20);
                connection->interrupt();
            }
        });
        (void)connection->number("WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
                                 "SELECT count(*) FROM n");
        ended = true;
        impatient.join();
        QCOMPARE(connection->problem().code, ProblemCode::Cancelled);
    }

    void aDamagedPageIsSaidToBeSo()
    {
        opened(Connection::Mode::Create)
            ->run("CREATE TABLE t (x); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT "
                  "100) INSERT INTO t SELECT randomblob(900) FROM n");
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(4096, '\xa5'));
        file.close();
        const auto connection = opened(Connection::Mode::ReadWrite);
        (void)connection->number("SELECT count(*) FROM t");
        QCOMPARE(connection->problem().code, ProblemCode::DatabaseDamaged);
    }

#ifdef __linux__
    void aFileThatIsTakenStaysWithNobody()
    {
        opened(Connection::Mode::Create)->run("CREATE TABLE t (x)");
        QFile other(path());
        QVERIFY(other.open(QIODevice::ReadWrite));
        // As another program that holds the whole file: where SQLite has its shared locks.
        struct flock taken = {};
        taken.l_type = F_WRLCK;
        taken.l_whence = SEEK_SET;
        taken.l_start = 0x40000000 + 2;
        taken.l_len = 510;
        QCOMPARE(::fcntl(other.handle(), F_OFD_SETLK, &taken), 0);
        const qsizetype before = descriptorsOf(path());
        QCOMPARE(codeOf(path(), Connection::Mode::ReadWrite), ProblemCode::DatabaseLocked);
        QCOMPARE(descriptorsOf(path()), before);
        other.close();
        {
            const auto connection = opened(Connection::Mode::ReadWrite);
            const auto second = opened(Connection::Mode::Read);
            QCOMPARE(second->number("SELECT count(*) FROM t"), 0);
            connection->run("INSERT INTO t VALUES (1)");
            QVERIFY(!connection->failed());
        }
        QCOMPARE(descriptorsOf(path()), 0);
    }
#endif

private:
#ifdef __linux__
    /// How many descriptors of this program are of the file.
    static qsizetype descriptorsOf(const QString& file)
    {
        const auto all = QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System);
        return std::count_if(all.cbegin(), all.cend(),
                             [&file](const QFileInfo& each) { return each.symLinkTarget() == file; });
    }
#endif
    [[nodiscard]] QString path() const
    {
        return folder_->filePath(u"a.stagewright"_s);
    }
    [[nodiscard]] static ProblemCode codeOf(const QString& path, Connection::Mode mode)
    {
        const auto connection = Connection::open(path, mode);
        return connection ? ProblemCode::UsageError : connection.problem().code;
    }
    [[nodiscard]] std::unique_ptr<Connection> opened(Connection::Mode mode) const
    {
        auto connection = Connection::open(path(), mode);
        if (!connection)
            qFatal("no connection: problem %d", static_cast<int>(connection.problem().code));
        return std::move(*connection);
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
