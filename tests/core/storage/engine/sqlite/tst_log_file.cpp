// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/connection.h"
#include "core/storage/engine/dialect.h"
#include "core/storage/engine/file_copy.h"
#include "core/storage/engine/sqlite/log_file.h"
#include "core/storage/engine/statement.h"
#include "core/storage/engine/transaction.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// A log belongs to one content of one file; deleted, replaced or of another file it is neither written to
/// nor read.
class LogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        const auto made = Connection::open(path(), Connection::Mode::Create);
        QVERIFY(made.ok());
        (*made)->run("CREATE TABLE t (x)");
    }

    void itsOwnLogIsRead()
    {
        for (int session = 1; session <= 4; ++session) {
            work(2);
            crash(3);
            QVERIFY(hasLog());
            QVERIFY(!hasForeignLog(path()));
            QCOMPARE(count(), session * 5);
        }
    }

    void aCheckpointedFileStillOwnsItsLog()
    {
        work(2);
        // Enough to be brought into the file several times; the log begins anew each time.
        crash(300, "zeroblob(20000)");
        QVERIFY(hasLog());
        QVERIFY(!hasForeignLog(path()));
        QCOMPARE(count(), 302);
    }

    void aBackupCopiedOverTheFileIsNotMixedWithItsLog()
    {
        work(1);
        const QByteArray backup = bytes(path());
        work(2);
        work(3);
        crash(4);
        QVERIFY(hasLog());
        write(path(), backup);
        QVERIFY(hasForeignLog(path()));
        QCOMPARE(Connection::open(path(), Connection::Mode::Read).problem().code,
                 ProblemCode::DatabaseLogForeign);
        const auto opened = Connection::open(path(), Connection::Mode::ReadWrite);
        QVERIFY(opened.ok());
        QVERIFY(!(*opened)->dialect().logPutAside().isEmpty());
        QVERIFY(QFile::exists((*opened)->dialect().logPutAside()));
        QCOMPARE((*opened)->number("SELECT count(*) FROM t"), 1);
        QCOMPARE((*opened)->statement("PRAGMA integrity_check").bind().firstText(), u"ok"_s);
    }

    /// Within one session the log begins anew after it was put away.
    void aBackupOfTheSameSessionIsNotMixedEither()
    {
        inChild([&] {
            const auto connection = *Connection::open(path(), Connection::Mode::ReadWrite);
            add(*connection, 1);
            connection->dialect().putLogAway();
            QFile::copy(path(), folder_->filePath(u"backup"_s));
            for (int i = 0; i < 3; ++i) {
                add(*connection, 1);
                connection->dialect().putLogAway();
            }
            add(*connection, 1);
            ::_exit(0);
        });
        QVERIFY(hasLog());
        QVERIFY(!hasForeignLog(path()));
        write(path(), bytes(folder_->filePath(u"backup"_s)));
        QVERIFY(hasForeignLog(path()));
    }

    /// The copy was made while one log was written, and the power went while the next one was.
    void aBackupMadeWithinALogIsNotMixedWithTheNext()
    {
        inChild([&] {
            const auto connection = *Connection::open(path(), Connection::Mode::ReadWrite);
            add(*connection, 1);
            {
                const Transaction reading(*connection, Transaction::Kind::Read);
                if (!copyDatabase(*connection, folder_->filePath(u"backup"_s)))
                    ::_exit(2);
            }
            add(*connection, 40, "zeroblob(3000)");
            connection->dialect().putLogAway();
            add(*connection, 1);
            ::_exit(0);
        });
        QVERIFY(hasLog());
        QVERIFY(!hasForeignLog(path()));
        const QString backup = folder_->filePath(u"backup"_s);
        QVERIFY(!QFile::exists(backup + u"-wal"_s));
        write(path(), bytes(backup));
        QVERIFY(hasForeignLog(path()));
        const auto opened = *Connection::open(path(), Connection::Mode::ReadWrite);
        QCOMPARE(opened->number("SELECT count(*) FROM t"), 1);
        QCOMPARE(opened->statement("PRAGMA integrity_check").bind().firstText(), u"ok"_s);
        // It counts on from its own number.
        add(*opened, 1);
        QVERIFY(!hasForeignLog(path()));
    }

    void aLogOfAnotherFileIsForeign()
    {
        const QString other = folder_->filePath(u"other"_s);
        {
            const auto made = Connection::open(other, Connection::Mode::Create);
            (*made)->run("CREATE TABLE theirs (x)");
        }
        work(1);
        crash(1);
        QVERIFY(QFile::copy(path() + u"-wal"_s, other + u"-wal"_s));
        QVERIFY(hasForeignLog(other));
    }

    void whatSqliteWouldNotReadIsNone()
    {
        write(path() + u"-wal"_s, QByteArray(5000, 'x'));
        QVERIFY(!hasForeignLog(path()));
        crash(2);
        QByteArray log = bytes(path() + u"-wal"_s);
        log[20] = char(log[20] + 1); // its header's checksum is wrong now
        write(path() + u"-wal"_s, log);
        QVERIFY(!hasForeignLog(path()));
        QCOMPARE(count(), 0);
    }

    void aLogInUseIsNotPutAside()
    {
        QVERIFY(!isLogInUse(path()));
        work(1);
        const QByteArray backup = bytes(path());
        work(1);
        work(1);
        const auto open = *Connection::open(path(), Connection::Mode::ReadWrite);
        add(*open, 1);
        QVERIFY(isLogInUse(path()));
        write(path(), backup);
        QCOMPARE(Connection::open(path(), Connection::Mode::ReadWrite).problem().code,
                 ProblemCode::DatabaseLogForeign);
    }

    void aLogThatIsGoneIsNotWrittenTo_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<bool>("replaced");
        QTest::newRow("the log") << u"-wal"_s << false;
        QTest::newRow("its index") << u"-shm"_s << false;
        QTest::newRow("another log") << u"-wal"_s << true;
        QTest::newRow("another index") << u"-shm"_s << true;
    }

    void aLogThatIsGoneIsNotWrittenTo()
    {
        QFETCH(QString, ending);
        QFETCH(bool, replaced);
        const auto connection = *Connection::open(path(), Connection::Mode::ReadWrite);
        connection->dialect().watchPlace();
        add(*connection, 1);
        const QString file = path() + ending;
        if (replaced) {
            QVERIFY(QFile::copy(file, file + u"2"_s));
            QVERIFY(QFile::remove(file));
            QVERIFY(QFile::rename(file + u"2"_s, file));
        } else {
            QVERIFY(QFile::remove(file));
        }
        Transaction transaction(*connection, Transaction::Kind::Write);
        QVERIFY(!transaction.begun());
        QCOMPARE(connection->problem(), (Problem{ProblemCode::DatabaseLogLost, {path()}}));
        // What was stored can still be read, and copied.
        connection->forgetFailure();
        QCOMPARE(connection->number("SELECT count(*) FROM t"), 1);
    }

    /// What somebody else stored since the log was lost stays as it is when the one that lost it closes.
    void aLostLogIsNotBroughtIntoTheFileLater()
    {
        // Another program, begun while this one had nothing open that it could inherit.
        const QString go = folder_->filePath(u"go"_s);
        const pid_t other = ::fork();
        if (other == 0) {
            while (!QFile::exists(go))
                QTest::qSleep(5);
            {
                const auto connection = Connection::open(path(), Connection::Mode::ReadWrite);
                if (connection)
                    add(**connection, 3);
            }
            ::_exit(0);
        }
        auto loser = *Connection::open(path(), Connection::Mode::ReadWrite);
        loser->dialect().watchPlace();
        add(*loser, 200);
        QVERIFY(QFile::remove(path() + u"-wal"_s));
        // The index is still in use: nobody begins another log beside it.
        QCOMPARE(Connection::open(path(), Connection::Mode::ReadWrite).problem().code,
                 ProblemCode::DatabaseLogLost);
        QVERIFY(QFile::remove(path() + u"-shm"_s));
        write(go, {});
        int status = 0;
        ::waitpid(other, &status, 0);
        loser.reset();
        const auto now = *Connection::open(path(), Connection::Mode::ReadWrite);
        QCOMPARE(now->number("SELECT count(*) FROM t"), 3);
        QCOMPARE(now->statement("PRAGMA integrity_check").bind().firstText(), u"ok"_s);
    }

    void contentCopiedOverTheFileIsNotWrittenTo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a backup of the program") << u"backup"_s;
        QTest::newRow("a plain copy from an earlier log") << u"plain"_s;
        QTest::newRow("another file") << u"other"_s;
        QTest::newRow("no database") << u"nothing"_s;
    }

    /// As cp does: into the file that is open.
    void contentCopiedOverTheFileIsNotWrittenTo()
    {
        QFETCH(QString, name);
        write(folder_->filePath(u"nothing"_s), "hello");
        {
            const auto other = *Connection::open(folder_->filePath(u"other"_s), Connection::Mode::Create);
            other->run("CREATE TABLE t (x)");
            add(*other, 7);
        }
        auto connection = *Connection::open(path(), Connection::Mode::ReadWrite);
        connection->dialect().watchPlace();
        add(*connection, 2);
        QVERIFY(copyDatabase(*connection, folder_->filePath(u"backup"_s)).ok());
        connection->dialect().putLogAway();
        QVERIFY(QFile::copy(path(), folder_->filePath(u"plain"_s)));
        add(*connection, 1);
        connection->dialect().putLogAway();
        add(*connection, 1);
        const QByteArray content = bytes(folder_->filePath(name));
        write(path(), content);
        {
            Transaction transaction(*connection, Transaction::Kind::Write);
            QVERIFY(!transaction.begun());
            QCOMPARE(connection->problem(), (Problem{ProblemCode::DatabaseReplaced, {path()}}));
        }
        connection->dialect().putLogAway();
        connection.reset();
        QCOMPARE(bytes(path()), content);
        if (name == u"nothing")
            return;
        const auto opened = *Connection::open(path(), Connection::Mode::ReadWrite);
        QVERIFY(!opened->dialect().logPutAside().isEmpty());
        QCOMPARE(opened->number("SELECT count(*) FROM t"), name == u"other" ? 7 : 2);
        QCOMPARE(opened->statement("PRAGMA integrity_check").bind().firstText(), u"ok"_s);
    }

    /// Logs that others bring into the file, and a new time without a new content, are no trouble.
    void workOfOthersIsNoTrouble()
    {
        constexpr int rounds = 5;
        const auto mark = [this](const char* what, int round) {
            return folder_->filePath(QString::fromLatin1(what) + QString::number(round));
        };
        // Another program, begun while this one had nothing open that it could inherit.
        const pid_t program = ::fork();
        if (program == 0) {
            for (int i = 0; i < rounds; ++i) {
                while (!QFile::exists(mark("go", i)))
                    QTest::qSleep(2);
                const auto other = *Connection::open(path(), Connection::Mode::ReadWrite);
                add(*other, 3, "zeroblob(9000)");
                other->dialect().putLogAway();
                add(*other, 1);
                write(mark("done", i), {});
            }
            ::_exit(0);
        }
        const auto connection = *Connection::open(path(), Connection::Mode::ReadWrite);
        connection->dialect().watchPlace();
        for (int i = 0; i < rounds; ++i) {
            write(mark("go", i), {});
            QTRY_VERIFY(QFile::exists(mark("done", i)));
            add(*connection, 1);
            if (i % 2 == 0)
                connection->dialect().putLogAway();
            QFile touched(path());
            QVERIFY(touched.open(QIODevice::ReadWrite));
            QVERIFY(touched.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime));
        }
        QCOMPARE(connection->number("SELECT count(*) FROM t"), 5 * rounds);
        ::waitpid(program, nullptr, 0);
    }

    void theLogIsPutAwayWhenNobodyNeedsIt()
    {
        const auto connection = *Connection::open(path(), Connection::Mode::ReadWrite);
        connection->dialect().watchPlace();
        add(*connection, 5);
        QVERIFY(hasLog());
        {
            const auto reader = *Connection::open(path(), Connection::Mode::Read);
            const Transaction reading(*reader, Transaction::Kind::Read);
            (void)reader->number("SELECT count(*) FROM t");
            add(*connection, 1);
            connection->dialect().putLogAway(); // at once, whatever it came to
            QVERIFY(hasLog());
        }
        connection->dialect().putLogAway();
        QVERIFY(!hasLog());
        const QString copy = folder_->filePath(u"copy"_s);
        QVERIFY(QFile::copy(path(), copy));
        QCOMPARE((*Connection::open(copy, Connection::Mode::Still))->number("SELECT count(*) FROM t"), 6);
        add(*connection, 1);
        QVERIFY(!connection->failed());
    }

private:
    [[nodiscard]] QString path() const { return folder_->filePath(u"a.stagewright"_s); }
    [[nodiscard]] bool hasLog() const { return QFileInfo(path() + u"-wal"_s).size() > 0; }
    [[nodiscard]] static QByteArray bytes(const QString& file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    /// Into the file that is there, as cp does.
    static void write(const QString& file, const QByteArray& content)
    {
        QFile opened(file);
        QVERIFY(opened.open(QIODevice::WriteOnly));
        QCOMPARE(opened.write(content), content.size());
    }
    static void add(Connection& connection, int rows, const char* value = "1")
    {
        for (int i = 0; i < rows; ++i) {
            Transaction transaction(connection, Transaction::Kind::Write);
            connection.run(QByteArray("INSERT INTO t VALUES (") + value + ')');
            QVERIFY(transaction.commit().ok());
        }
    }
    void work(int rows) const { add(**Connection::open(path(), Connection::Mode::ReadWrite), rows); }
    /// The same by a program that is killed afterwards.
    void crash(int rows, const char* value = "1") const
    {
        inChild([&] {
            const auto connection = *Connection::open(path(), Connection::Mode::ReadWrite);
            add(*connection, rows, value);
            ::_exit(0);
        });
    }
    template<class Work>
    static void inChild(Work work)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            work();
            ::_exit(1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
    }
    [[nodiscard]] qint64 count() const
    {
        return (*Connection::open(path(), Connection::Mode::Read))->number("SELECT count(*) FROM t");
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(LogFileTest)
#include "tst_log_file.moc"
