// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace files that cannot be used, or not be written: each ends in a sentence, and stays as it was.
#include "tests/app/cli/cli_fixture.h"
#include "tests/support/other_program.h"

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace stagewright::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCliBadWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void missing();
    void noWorkspace_data();
    void noWorkspace();
    void damaged();
    void cutOff();
    void newer();
    void notSetUp();
    void ofAnotherProgram();
    void restoredFromACopy();
    void readOnly();
    void namesAreNoAddresses();
    void killedWhileItIsMade();
    void locked();
    void fileSizeLimit();
    void fullDisk();

private:
    /// A few commands that read and that write.
    [[nodiscard]] QList<QStringList> readers() const
    {
        return {{u"deals"_s}, {u"check"_s}, {u"process"_s, u"list"_s}};
    }
    [[nodiscard]] QList<QStringList> writers() const
    {
        return {{u"import-deals"_s, csv_},
                {u"user"_s, u"add"_s, u"Jan"_s, u"jan@example.com"_s},
                {u"generate"_s, u"--deals"_s, u"5"_s}};
    }

    std::unique_ptr<Cli> cli_;
    QString csv_;
};

void TestCliBadWorkspace::init()
{
    cli_ = std::make_unique<Cli>();
    csv_ = cli_->write(u"d.csv"_s, "name\nAlpha\n");
}

void TestCliBadWorkspace::cleanup()
{
    cli_.reset();
}

void TestCliBadWorkspace::missing()
{
    for (const QStringList& command : readers() + writers()) {
        CLI_REFUSES(cli_->on(command), 1, u"no workspace file"_s);
        QVERIFY(!QFile::exists(cli_->database));
    }
    CLI_REFUSES(cli_->run({u"--database"_s, cli_->path(u"no/such/folder/w"_s), u"init"_s}), 1,
                u"cannot be written"_s);
}

void TestCliBadWorkspace::noWorkspace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear Sir or Madam,\n").repeated(500);
    QTest::newRow("starts like one") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("starts like one, then noise")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(9'000, '\x5a');
}

void TestCliBadWorkspace::noWorkspace()
{
    QFETCH(QByteArray, bytes);
    for (const QStringList& command : readers() + writers()) {
        cli_->write(u"w.stagewright"_s, bytes);
        CLI_REFUSES(cli_->on(command), 1, u"\""_s + cli_->database + u"\""_s);
        QCOMPARE(bytesOf(cli_->database), bytes);
    }
    CLI_REFUSES(cli_->run({u"--database"_s, cli_->folder.path(), u"deals"_s}), 1,
                u"not a Stagewright workspace"_s);
}

void TestCliBadWorkspace::damaged()
{
    CLI_DOES(cli_->on({u"init"_s}));
    CLI_DOES(cli_->on({u"generate"_s, u"--deals"_s, u"300"_s}));
    const QByteArray whole = bytesOf(cli_->database);
    QByteArray broken = whole;
    // Every page but the first few, which name the tables.
    for (qsizetype at = 4096 * 40; at + 4096 <= broken.size(); at += 4096)
        broken.replace(at, 200, QByteArray(200, '\xEE'));
    cli_->write(u"w.stagewright"_s, broken);
    const Answer checked = cli_->on({u"check"_s});
    QCOMPARE(checked.code, 1);
    QVERIFY2(!checked.out.isEmpty() || checked.isOneSentence(), checked.told().constData());
    CLI_REFUSES(cli_->on({u"generate"_s, u"--deals"_s, u"500"_s}), 1, u"is damaged"_s);
    // Even a damaged start, with the file's mark in place, is no crash.
    broken = whole;
    broken.replace(100, 3900, QByteArray(3900, '\xEE'));
    for (const QStringList& command : readers() + writers()) {
        cli_->write(u"w.stagewright"_s, broken);
        const Answer answer = cli_->on(command);
        QVERIFY2(answer.code == 1 && answer.isOneSentence() && answer.out.isEmpty(),
                 answer.told().constData());
    }
}

void TestCliBadWorkspace::cutOff()
{
    CLI_DOES(cli_->on({u"init"_s}));
    CLI_DOES(cli_->on({u"generate"_s, u"--deals"_s, u"300"_s}));
    const QByteArray whole = bytesOf(cli_->database);
    for (const qsizetype size : {whole.size() / 2, whole.size() - 4096, qsizetype(4096), qsizetype(1000)}) {
        cli_->write(u"w.stagewright"_s, whole.left(size));
        const Answer answer = cli_->on({u"check"_s});
        QVERIFY2(answer.code == 1, answer.told().constData());
        QVERIFY2(!answer.out.isEmpty() || answer.isOneSentence(), answer.told().constData());
    }
}

void TestCliBadWorkspace::newer()
{
    CLI_DOES(cli_->on({u"init"_s}));
    QVERIFY(OtherProgram(cli_->database).does("PRAGMA user_version = 99"));
    const QByteArray before = bytesOf(cli_->database);
    for (const QStringList& command : readers() + writers())
        CLI_REFUSES(cli_->on(command), 1, u"newer version of Stagewright (format 99"_s);
    QCOMPARE(bytesOf(cli_->database), before);
}

void TestCliBadWorkspace::notSetUp()
{
    CLI_DOES(cli_->on({u"init"_s}));
    QVERIFY(OtherProgram(cli_->database).does("DELETE FROM workspace"));
    CLI_REFUSES(cli_->on({u"deals"_s}), 1, u"has not been set up"_s);
}

void TestCliBadWorkspace::ofAnotherProgram()
{
    QVERIFY(OtherProgram(cli_->database).does("CREATE TABLE deal (id INTEGER)"));
    const QByteArray before = bytesOf(cli_->database);
    for (const QStringList& command : writers() + readers()) {
        CLI_REFUSES(cli_->on(command), 1, u"not a Stagewright workspace"_s);
        QCOMPARE(bytesOf(cli_->database), before); // not even its journal mode
    }
}

void TestCliBadWorkspace::restoredFromACopy()
{
    // Copies are made without the write-ahead log; they are workspaces all the same.
    CLI_DOES(cli_->on({u"init"_s}));
    QVERIFY(OtherProgram(cli_->database).does("PRAGMA journal_mode = DELETE"));
    CLI_DOES(cli_->on({u"deals"_s}));
    CLI_DOES(cli_->on({u"import-deals"_s, csv_}));
    CLI_DOES(cli_->on({u"check"_s}));
    QCOMPARE(cli_->dealCount(), 1);
}

void TestCliBadWorkspace::readOnly()
{
    CLI_DOES(cli_->on({u"init"_s}));
    const QByteArray before = bytesOf(cli_->database);
    // Root may write everywhere, so the program runs as nobody then, from a place that nobody can reach.
    const bool isRoot = ::geteuid() == 0;
    if (isRoot) {
        const QString copy = cli_->path(u"program"_s);
        QVERIFY(QFile::copy(cli_->program, copy));
        cli_->program = copy;
    }
    const auto everybodyReads = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto everybodyEnters = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(cli_->database, everybodyReads));
    QVERIFY(QFile::setPermissions(csv_, everybodyReads));
    QVERIFY(QFile::setPermissions(cli_->folder.path(), everybodyReads | everybodyEnters));
    const auto asNobody = [isRoot] {
        if (isRoot && (::setgid(65534) != 0 || ::setuid(65534) != 0))
            ::_exit(99);
    };
    for (const QStringList& command : writers())
        CLI_REFUSES(cli_->on(command, asNobody), 1, u"is read-only"_s);
    for (const QStringList& command : readers()) {
        const Answer answer = cli_->on(command, asNobody);
        QVERIFY2(answer.code == 0 && answer.err.isEmpty(), answer.told().constData());
    }
    QVERIFY(QFile::setPermissions(cli_->folder.path(), everybodyReads | everybodyEnters | QFile::WriteOwner));
    QCOMPARE(bytesOf(cli_->database), before);
}

void TestCliBadWorkspace::namesAreNoAddresses()
{
    const auto here = [this] {
        if (::chdir(QFile::encodeName(cli_->folder.path()).constData()) != 0)
            ::_exit(99);
    };
    for (const QString& name :
         {u"file:x"_s, u"file:y?mode=memory"_s, u":z"_s, u":memory:"_s, u"-w"_s, u"a#b%20c"_s}) {
        const QString option = u"--database="_s + name;
        CLI_DOES(cli_->run({option, u"init"_s}, here));
        CLI_DOES(cli_->run({option, u"check"_s}, here));
        QVERIFY2(QFile::exists(cli_->folder.path() + u'/' + name), qPrintable(name));
    }
}

void TestCliBadWorkspace::killedWhileItIsMade()
{
    for (int after = 1; after < 400; after = after * 3 / 2 + 1) {
        {
            QProcess process;
            process.start(cli_->program, {u"--database"_s, cli_->database, u"init"_s, u"--demo"_s});
            QVERIFY(process.waitForStarted());
            QTest::qSleep(after);
            process.kill();
            process.waitForFinished();
        }
        // There is a whole workspace or none, and none stands in the way of the next try.
        if (QFile::exists(cli_->database)) {
            CLI_DOES(cli_->on({u"check"_s}));
            QVERIFY(cli_->dealCount() > 100);
        } else {
            CLI_DOES(cli_->on({u"init"_s}));
        }
        QVERIFY(QFile::remove(cli_->database));
    }
}

void TestCliBadWorkspace::locked()
{
    CLI_DOES(cli_->on({u"init"_s}));
    {
        OtherProgram other(cli_->database);
        QVERIFY(other.does("BEGIN IMMEDIATE; DELETE FROM team"));
        CLI_REFUSES(cli_->on({u"import-deals"_s, csv_}), 1, u"in use by another program"_s);
        CLI_DOES(cli_->on({u"deals"_s})); // reading goes on
        QVERIFY(other.does("ROLLBACK"));
    }
    {
        OtherProgram other(cli_->database);
        QVERIFY(other.does("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; DELETE FROM team"));
        CLI_REFUSES(cli_->on({u"deals"_s}), 1, u"in use by another program"_s);
    }
    CLI_DOES(cli_->on({u"check"_s}));
    QCOMPARE(cli_->dealCount(), 0);
}

void TestCliBadWorkspace::fileSizeLimit()
{
    CLI_DOES(cli_->on({u"init"_s}));
    CLI_DOES(cli_->on({u"generate"_s, u"--deals"_s, u"10"_s}));
    const auto limited = [] {
        const rlimit limit{400 * 1024, 400 * 1024};
        ::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    };
    CLI_REFUSES(cli_->on({u"generate"_s, u"--deals"_s, u"20000"_s}, limited), 1, u"Nothing was changed"_s);
    QCOMPARE(cli_->dealCount(), 10);
    CLI_DOES(cli_->on({u"check"_s}));
    // Making a workspace that does not fit leaves no half of one.
    const QString small = cli_->path(u"small.stagewright"_s);
    const Answer made = cli_->run({u"--database"_s, small, u"init"_s, u"--demo"_s}, [] {
        const rlimit limit{64 * 1024, 64 * 1024};
        ::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    });
    CLI_REFUSES(made, 1, small);
    QCOMPARE(QDir(cli_->folder.path()).entryList({u"small*"_s}, QDir::Files), QStringList());
}

void TestCliBadWorkspace::fullDisk()
{
    const QByteArray place = QFile::encodeName(cli_->path(u"disk"_s));
    QVERIFY(QDir().mkdir(QFile::decodeName(place)));
    if (::mount("tmpfs", place.constData(), "tmpfs", 0, "size=2m") != 0)
        QSKIP("only root can make a small disk to fill");
    const auto unmount = qScopeGuard([&place] { ::umount2(place.constData(), MNT_DETACH); });
    const QString filling = QFile::decodeName(place) + u"/filling"_s;
    QVERIFY(QFile(filling).open(QIODevice::WriteOnly) && QFile::resize(filling, 0));
    {
        QFile file(filling);
        QVERIFY(file.open(QIODevice::WriteOnly));
        while (file.write(QByteArray(64 * 1024, 'x')) > 0 && file.flush()) {
        }
    }
    cli_->database = QFile::decodeName(place) + u"/w.stagewright"_s;
    CLI_REFUSES(cli_->on({u"init"_s}), 1, u"disk is full"_s);
    QVERIFY(QFile::remove(filling));
    CLI_DOES(cli_->on({u"init"_s}));
    CLI_DOES(cli_->on({u"generate"_s, u"--deals"_s, u"10"_s}));
    CLI_REFUSES(cli_->on({u"generate"_s, u"--deals"_s, u"20000"_s}), 1, u"disk is full"_s);
    QCOMPARE(cli_->dealCount(), 10);
    CLI_DOES(cli_->on({u"check"_s}));
    QByteArray many("name\n");
    for (int i = 0; i < 30'000; ++i)
        many += "A deal with a rather long name and the number " + QByteArray::number(i) + '\n';
    CLI_REFUSES(cli_->on({u"import-deals"_s, cli_->write(u"many.csv"_s, many)}), 1, u"disk is full"_s);
    QCOMPARE(cli_->dealCount(), 10);
    // And there is room again for what fits.
    CLI_DOES(cli_->on({u"import-deals"_s, csv_}));
    CLI_DOES(cli_->on({u"check"_s}));
    QCOMPARE(cli_->dealCount(), 11);
}

QTEST_GUILESS_MAIN(TestCliBadWorkspace)
#include "tst_cli_bad_workspace.moc"
