// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/durable_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

constexpr int stored = 200;
bool refusesFolders = false;

int codeOf(const Outcome& outcome)
{
    return outcome ? stored : static_cast<int>(outcome.problem().code);
}

/// What `work` answers in a process whose files end at `bytes`, as they do on a full disk.
template<class Work>
int withFilesUpTo(qint64 bytes, Work work)
{
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
        setrlimit(RLIMIT_FSIZE, &limit);
        _exit(work());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

/// In the place of the system's: no folder that one may write to fails when it is flushed.
extern "C" int fsync(int descriptor)
{
    struct stat about = {};
    if (refusesFolders && ::fstat(descriptor, &about) == 0 && S_ISDIR(about.st_mode)) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

/// An older file is either whole or replaced by what the disk has.
class DurableFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void aNewFileIsItsOwnersAlone()
    {
        const mode_t before = umask(0);
        const Outcome written = writeDurably(path(), "new");
        umask(before);
        QVERIFY(written.ok());
        QCOMPARE(content(), "new");
        QCOMPARE(mode(), 0600U);
        QCOMPARE(files(), QStringList{u"a.txt"_s});
    }

    void anOlderOneIsReplacedAndKeepsItsPermissions()
    {
        put("older");
        QVERIFY(chmod(qPrintable(path()), 0640) == 0);
        QVERIFY(writeDurably(path(), "newer").ok());
        QCOMPARE(content(), "newer");
        QCOMPARE(mode(), 0640U);
        QVERIFY(writeDurably(path(), {}).ok());
        QCOMPARE(content(), "");
    }

    void aFullDiskLeavesTheOlderOneWhole_data()
    {
        QTest::addColumn<int>("size");
        // Less than what a file keeps in memory, and more.
        for (const int size : {1001, 5000, 16'384, 100'000, 3'000'000})
            QTest::addRow("%d bytes", size) << size;
    }

    void aFullDiskLeavesTheOlderOneWhole()
    {
        QFETCH(int, size);
        put("older");
        const QByteArray bytes(size, 'x');
        QCOMPARE(withFilesUpTo(1000, [&] { return codeOf(writeDurably(path(), bytes)); }),
                 static_cast<int>(ProblemCode::FileUnwritable));
        QCOMPARE(content(), "older");
        QCOMPARE(files(), QStringList{u"a.txt"_s});
        QCOMPARE(withFilesUpTo(1000, [&] { return codeOf(writeDurably(other(), bytes)); }),
                 static_cast<int>(ProblemCode::FileUnwritable));
        QVERIFY2(!QFile::exists(other()), "half a file is worse than none");
        QCOMPARE(withFilesUpTo(size, [&] { return codeOf(writeDurably(path(), bytes)); }), stored);
        QCOMPARE(content(), bytes);
    }

    void aWriteThatFailedInBetweenIsNotForgotten()
    {
        put("older");
        const int code = withFilesUpTo(50'000, [&] {
            DurableFile file(path());
            if (!file.open())
                return 0;
            file.device().write(QByteArray(40'000, 'x'));
            file.device().write(QByteArray(40'000, 'y')); // this one has no room
            file.device().write("z");
            return codeOf(file.commit());
        });
        QCOMPARE(code, static_cast<int>(ProblemCode::FileUnwritable));
        QCOMPARE(content(), "older");
    }

    void aNameThatTheDiskMayNotHaveIsTold()
    {
        put("older");
        refusesFolders = true;
        const Outcome written = writeDurably(path(), "newer");
        refusesFolders = false;
        QCOMPARE(written.problem().code, ProblemCode::FileNotDurable);
        QCOMPARE(written.problem().values.first(), u"a.txt"_s);
        QCOMPARE(content(), "newer");
        QCOMPARE(files(), QStringList{u"a.txt"_s});
    }

    void whatIsNotCommittedIsRemoved()
    {
        put("older");
        {
            DurableFile file(path());
            QVERIFY(file.open().ok());
            QTextStream(&file.device()) << "half";
        }
        QCOMPARE(content(), "older");
        QCOMPARE(files(), QStringList{u"a.txt"_s});
    }

    void onlyOrdinaryFilesAreReplaced()
    {
        const auto refused = static_cast<int>(ProblemCode::FileNotOrdinary);
        QVERIFY(QDir().mkpath(path()));
        QCOMPARE(codeOf(writeDurably(path(), "x")), refused);
        QCOMPARE(mkfifo(qPrintable(other()), 0600), 0);
        QCOMPARE(codeOf(writeDurably(other(), "x")), refused);
        QVERIFY(QFile::link(u"/dev/null"_s, folder_->filePath(u"device"_s)));
        QCOMPARE(codeOf(writeDurably(folder_->filePath(u"device"_s), "x")), refused);
        struct stat about = {};
        QVERIFY(stat("/dev/null", &about) == 0 && S_ISCHR(about.st_mode));
    }

    void aLinkStaysALink()
    {
        QVERIFY(QDir(folder_->path()).mkdir(u"else"_s));
        const QString target = folder_->filePath(u"else/b.txt"_s);
        QVERIFY(QFile::link(target, path()));
        QVERIFY2(writeDurably(path(), "first").ok(), "what it leads to need not be there");
        QVERIFY(QFileInfo(path()).isSymLink());
        QVERIFY(writeDurably(path(), "second").ok());
        QVERIFY(QFileInfo(path()).isSymLink());
        QVERIFY(!QFileInfo(target).isSymLink());
        QCOMPARE(content(), "second");
    }

    void linksInACircleAreRefused()
    {
        QVERIFY(QFile::link(other(), path()));
        QVERIFY(QFile::link(path(), other()));
        QCOMPARE(codeOf(writeDurably(path(), "x")), static_cast<int>(ProblemCode::FileUnwritable));
    }

    void aFolderThatIsNotThereIsToldWithTheName()
    {
        const Outcome outcome = writeDurably(folder_->filePath(u"nowhere/a.txt"_s), "x");
        QCOMPARE(outcome.problem().code, ProblemCode::FileUnwritable);
        QCOMPARE(outcome.problem().values.first(), u"a.txt"_s);
        QVERIFY(!outcome.problem().values.last().isEmpty());
    }

private:
    [[nodiscard]] QString path() const { return folder_->filePath(u"a.txt"_s); }
    [[nodiscard]] QString other() const { return folder_->filePath(u"b.txt"_s); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    [[nodiscard]] unsigned mode() const
    {
        struct stat about = {};
        return stat(qPrintable(path()), &about) == 0 ? about.st_mode & 0777U : 0;
    }
    void put(const QByteArray& bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(DurableFileTest)
#include "tst_durable_file.moc"
