// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/aside_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

bool refusesRenaming = false;
bool refusesFolders = false;

} // namespace

// In the place of the system's, which fail where nobody can make them fail otherwise.

extern "C" int rename(const char* from, const char* to) noexcept
{
    if (refusesRenaming) {
        errno = EIO;
        return -1;
    }
    return ::renameat(AT_FDCWD, from, AT_FDCWD, to);
}

extern "C" int fsync(int descriptor)
{
    struct stat about = {};
    if (refusesFolders && ::fstat(descriptor, &about) == 0 && S_ISDIR(about.st_mode)) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

/// What is made aside takes its place whole, or leaves everything as it was.
class AsideFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        refusesRenaming = false;
        refusesFolders = false;
        folder_ = std::make_unique<QTemporaryDir>();
    }

    void aReplacedOneKeepsItsOtherName()
    {
        write(place(), "old");
        {
            AsideFile aside(place());
            write(aside.path(), "new");
            QVERIFY(aside.replace(kept()).ok());
        }
        QCOMPARE(content(place()), "new");
        QCOMPARE(content(kept()), "old");
        QCOMPARE(files().size(), 2);
    }

    void aReplacementThatFailsLeavesNoSecondName()
    {
        write(place(), "old");
        {
            AsideFile aside(place());
            write(aside.path(), "new");
            refusesRenaming = true;
            const Outcome replaced = aside.replace(kept());
            refusesRenaming = false;
            QCOMPARE(replaced.problem().code, ProblemCode::DatabaseUnwritable);
        }
        QCOMPARE(content(place()), "old");
        QCOMPARE(files(), QStringList{QFileInfo(place()).fileName()});
    }

    void aNameThatTheDiskMayNotHaveIsTold()
    {
        {
            AsideFile aside(place());
            write(aside.path(), "new");
            refusesFolders = true;
            const Outcome placed = aside.takePlace();
            QCOMPARE(placed.problem().code, ProblemCode::FileNotDurable);
            QCOMPARE(placed.problem().values.first(), place());
        }
        QCOMPARE(content(place()), "new");
        {
            AsideFile aside(place());
            write(aside.path(), "newer");
            QCOMPARE(aside.replace(kept()).problem().code, ProblemCode::FileNotDurable);
        }
        QCOMPARE(content(place()), "newer");
        QCOMPARE(content(kept()), "new");
        QCOMPARE(files().size(), 2);
    }

private:
    [[nodiscard]] QString place() const { return folder_->filePath(u"a.stagewright"_s); }
    [[nodiscard]] QString kept() const { return folder_->filePath(u"kept.stagewright"_s); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(AsideFileTest)
#include "tst_aside_file.moc"
