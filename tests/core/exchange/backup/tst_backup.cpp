// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/backup/backup_names.h"
#include "core/exchange/backup/backup.h"
#include "core/exchange/backup/restore.h"
#include "core/services/session/session.h"
#include "core/storage/engine/connection.h"
#include "tests/support/random_deals.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// Copies of a workspace, and their way back.
class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        w_ = std::make_unique<TestWorkspace>();
        data_ = std::make_unique<RandomDeals>(*w_, 60, 3);
    }

    void aCopyIsWholeAndItsOwnersAlone()
    {
        const QString to = w_->folder.filePath(u"copy.stagewright"_s);
        // What stands only in the log is copied too, and also by a connection that only reads.
        for (const auto mode : {Workspace::Mode::ReadWrite, Workspace::Mode::Read}) {
            const auto workspace = w_->second(mode);
            const BackupMade made = expect(saveCopy(*workspace, to));
            QCOMPARE(made.file, to);
            QCOMPARE(made.deals, 60);
            QCOMPARE(made.bytes, QFileInfo(to).size());
            QCOMPARE(QFile::permissions(to) & others, QFile::Permissions());
            const auto copy = expect(Workspace::open(to, Workspace::Mode::Still, w_->environment));
            QCOMPARE(expect(copy->check().run()).differenceCount, 0);
            QCOMPARE(expect(copy->dealQueries().count(w_->ada, {})).count, 60);
            // Nothing else appeared in the folder.
            QCOMPARE(QDir(w_->folder.path())
                         .entryList({u"copy*"_s, u".copy*"_s}, QDir::Files | QDir::Hidden)
                         .size(),
                     1);
            QCOMPARE(saveCopy(*workspace, to).problem(), (Problem{ProblemCode::DatabaseExists, {to}}));
            QVERIFY(QFile::remove(to));
        }
        QCOMPARE(saveCopy(**w_, w_->folder.filePath(u"no/folder"_s)).problem().code,
                 ProblemCode::DatabaseUnwritable);
        const CancelFlag cancel{true};
        QCOMPARE(saveCopy(**w_, to, {{}, &cancel}).problem().code, ProblemCode::Cancelled);
        QVERIFY(!QFile::exists(to));
    }

    void aDamagedWorkspaceGivesNone_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("a value") << QByteArray("UPDATE deal SET value = value + 1 WHERE status = 0");
        QTest::newRow("a tick") << QByteArray("DELETE FROM completed_action");
        QTest::newRow("a file") << QByteArray(
            "INSERT INTO file (id, deal_id, note_id, name, size, added_by, added_at) SELECT 5, id, NULL, "
            "'f', 1, owner_id, 1 FROM deal LIMIT 1");
    }

    void aDamagedWorkspaceGivesNone()
    {
        QFETCH(QByteArray, damage);
        w_->workspace->session().connection().run(damage);
        QVERIFY(!w_->workspace->session().connection().failed());
        const auto made = backUp(**w_);
        QCOMPARE(made.problem().code, ProblemCode::DatabaseDamaged);
        QCOMPARE(made.problem().values.value(0), w_->file());
        QCOMPARE(backupsOf(w_->file()).size(), 0);
    }

    void onceADay()
    {
        QVERIFY(expect(backUpDaily(**w_)).has_value());
        QVERIFY(!expect(backUpDaily(**w_)).has_value());
        w_->clock->advanceDays(1);
        QVERIFY(expect(backUpDaily(**w_)).has_value());
        const auto all = backupsOf(w_->file());
        QCOMPARE(all.size(), 2);
        QVERIFY(all.first().moment > all.last().moment);
        QCOMPARE(QFile::permissions(backupFolder(w_->file())) & others, QFile::Permissions());
        // One that was not set up holds nothing.
        const QString file = w_->folder.filePath(u"empty.stagewright"_s);
        const auto empty = expect(Workspace::open(file, Workspace::Mode::Create, w_->environment));
        QVERIFY(!expect(backUpDaily(*empty)).has_value());
    }

    void theOldOnesGo()
    {
        const QString foreign = backupFolder(w_->file()) + u"/holiday.jpg"_s;
        for (int day = 0; day < 40; ++day) {
            expect(backUp(**w_));
            w_->clock->advanceDays(1);
        }
        QFile other(foreign);
        QVERIFY(other.open(QIODevice::WriteOnly));
        // What a killed program left unfinished, and what a running one may be making.
        const QString first = QFileInfo(backupsOf(w_->file()).last().path).fileName();
        const auto unfinished = [&](const QString& ending, qint64 daysAgo) {
            const QString path = backupFolder(w_->file()) + u"/."_s + first + u".new-"_s + ending;
            QFile made(path);
            return made.open(QIODevice::WriteOnly) &&
                           made.setFileTime(QDateTime::currentDateTime().addDays(-daysAgo),
                                            QFile::FileModificationTime)
                       ? path
                       : QString();
        };
        const QString left = unfinished(u"a1"_s, 3);
        const QString leftLog = unfinished(u"a1-wal"_s, 3);
        const QString running = unfinished(u"b2"_s, 0);
        expect(backUp(**w_));
        QVERIFY(!QFile::exists(left) && !QFile::exists(leftLog));
        QVERIFY(QFile::exists(running));
        const qsizetype kept = backupsOf(w_->file()).size();
        QVERIFY2(kept >= 9 && kept <= 13, qPrintable(QString::number(kept)));
        QVERIFY(QFile::exists(foreign));
    }

    void restoringTellsWhatDiffersAndKeepsWhatItReplaces()
    {
        const BackupMade backup = expect(backUp(**w_));
        const DealId gone = data_->deals.first().id;
        QVERIFY((*w_)->deals().remove(w_->ada, gone).ok());
        const DealId added = w_->deal(u"Newer"_s);
        QVERIFY((*w_)->deals().addNote(w_->ada, added, u"A note"_s, {}).ok());

        const auto preview = expect(previewRestore(w_->file(), backup.file, w_->environment));
        QVERIFY(preview.has_value());
        QCOMPARE(preview->onlyNow.deals, 1);
        QCOMPARE(preview->onlyNow.notes, 1);
        QCOMPARE(preview->onlyNow.users, 0);
        QCOMPARE(preview->onlyBackup.deals, 1);

        // Not under the hands of somebody who has it open.
        QCOMPARE(restoreBackup(w_->file(), backup.file, w_->environment).problem().code,
                 ProblemCode::DatabaseLocked);
        w_->workspace.reset();
        const QString kept = expect(restoreBackup(w_->file(), backup.file, w_->environment));
        QVERIFY(QFile::exists(kept));
        QVERIFY(QFile::exists(backup.file));
        QCOMPARE(QFileInfo(kept).path(), QFileInfo(w_->file()).path());
        QCOMPARE(QFile::permissions(w_->file()) & others, QFile::Permissions());
        {
            const auto before = expect(Workspace::open(kept, Workspace::Mode::ReadWrite, w_->environment));
            QVERIFY(before->dealQueries().details(w_->ada, added).ok());
            QCOMPARE(expect(before->check().run()).differenceCount, 0);
        }
        w_->workspace = w_->second();
        QVERIFY((*w_)->dealQueries().details(w_->ada, gone).ok());
        QVERIFY(!(*w_)->dealQueries().details(w_->ada, added).ok());
        QVERIFY(w_->isClean());
    }

    void whatIsNoBackupIsNotRestored()
    {
        const QString letter = w_->folder.filePath(u"letter"_s);
        QFile file(letter);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear Sir or Madam");
        file.close();
        const BackupMade backup = expect(backUp(**w_));
        w_->workspace.reset();
        const auto codeOf = [&](const QString& from) {
            const auto restored = restoreBackup(w_->file(), from, w_->environment);
            return restored ? ProblemCode::UsageError : restored.problem().code;
        };
        QCOMPARE(codeOf(letter), ProblemCode::DatabaseNotOurs);
        QCOMPARE(codeOf(w_->file()), ProblemCode::BackupIsWorkspace);
        QCOMPARE(codeOf(w_->folder.filePath(u"none"_s)), ProblemCode::DatabaseNotFound);
        // A spoilt one says so.
        QFile spoilt(backup.file);
        QVERIFY(spoilt.open(QIODevice::ReadWrite) && spoilt.seek(4096 * 30));
        spoilt.write(QByteArray(4096 * 10, '\xA5'));
        spoilt.close();
        QCOMPARE(codeOf(backup.file), ProblemCode::DatabaseDamaged);
        w_->workspace = w_->second();
        QVERIFY(w_->isClean());
        QCOMPARE(QDir(w_->folder.path()).entryList({u"*replaced*"_s}).size(), 0);
    }

    void aDamagedWorkspaceIsReplacedWithItsLog()
    {
        const BackupMade backup = expect(backUp(**w_));
        w_->workspace.reset();
        QFile file(w_->file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QVERIFY(!expect(previewRestore(w_->file(), backup.file, w_->environment)).has_value());
        const QString kept = expect(restoreBackup(w_->file(), backup.file, w_->environment));
        QVERIFY(QFile::exists(kept));
        w_->workspace = w_->second();
        QVERIFY(w_->isClean());
    }

    /// Somebody opened a backup with another program, which was killed.
    void aBackupWithALogBesideItIsRestoredWithIt()
    {
        const BackupMade backup = expect(backUp(**w_));
        const pid_t child = ::fork();
        if (child == 0) {
            const auto connection = Connection::open(backup.file, Connection::Mode::ReadWrite);
            (*connection)->run("UPDATE workspace_user SET name = 'Renamed' WHERE name = 'Tom'");
            ::_exit((*connection)->failed() ? 1 : 0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QCOMPARE(status, 0);
        QVERIFY(QFileInfo(backup.file + u"-wal"_s).size() > 0);
        w_->workspace.reset();
        QVERIFY(expect(previewRestore(w_->file(), backup.file, w_->environment)).has_value());
        QCOMPARE(newestGoodBackup(w_->file(), w_->environment)->path, backup.file);
        QCOMPARE(QDir(w_->folder.path()).entryList({u".*.new-*"_s}, QDir::Files | QDir::Hidden).size(), 0);
        expect(restoreBackup(w_->file(), backup.file, w_->environment));
        w_->workspace = w_->second();
        QVERIFY(w_->isClean());
        const auto users = expect((*w_)->lists().directory()).people.users;
        QVERIFY(std::any_of(users.cbegin(), users.cend(),
                            [](const User& each) { return each.name == u"Renamed"; }));
    }

    /// The workspace was deleted, its log was not.
    void aLogWithoutItsFileIsNotReadWithTheRestoredOne()
    {
        const BackupMade backup = expect(backUp(**w_));
        (void)w_->deal(u"Newer"_s);
        const QString log = w_->file() + u"-wal"_s;
        QVERIFY(QFileInfo(log).size() > 0);
        const QString copied = w_->folder.filePath(u"log"_s);
        QVERIFY(QFile::copy(log, copied));
        QVERIFY(QFile::remove(w_->file()));
        // Somebody still has it open.
        QCOMPARE(restoreBackup(w_->file(), backup.file, w_->environment).problem().code,
                 ProblemCode::DatabaseLocked);
        QVERIFY(!QFile::exists(w_->file()));
        w_->workspace.reset();
        QFile::remove(log);
        QVERIFY(QFile::copy(copied, log));
        QCOMPARE(expect(restoreBackup(w_->file(), backup.file, w_->environment)), QString());
        QVERIFY(!QFile::exists(log));
        QCOMPARE(QDir(w_->folder.path()).entryList({u"*replaced*-wal"_s}).size(), 1);
        w_->workspace = w_->second();
        QVERIFY(w_->isClean());
        QCOMPARE(expect((*w_)->dealQueries().count(w_->ada, {})).count, 60);
    }

    void anOldBackupIsBroughtUpToDate()
    {
        w_->workspace.reset();
        const QString old = w_->folder.filePath(u"old.stagewright"_s);
        QVERIFY(QFile::copy(QStringLiteral(STAGEWRIGHT_SOURCE_DIR "/tests/data/schema-2.stagewright"), old));
        expect(restoreBackup(w_->file(), old, w_->environment));
        w_->workspace = w_->second();
        QCOMPARE((*w_)->outcome(), Opened::Migrated);
        QVERIFY(w_->isClean());
    }

    void theNewestGoodOneIsFound()
    {
        const BackupMade first = expect(backUp(**w_));
        w_->clock->advanceDays(1);
        const BackupMade second = expect(backUp(**w_));
        QCOMPARE(newestGoodBackup(w_->file(), w_->environment)->path, second.file);
        QFile spoilt(second.file);
        QVERIFY(spoilt.open(QIODevice::ReadWrite));
        spoilt.write(QByteArray(5000, 'x'));
        spoilt.close();
        QCOMPARE(newestGoodBackup(w_->file(), w_->environment)->path, first.file);
    }

    void progressGoesForwardsToItsEnd()
    {
        const QString to = w_->folder.filePath(u"copy.stagewright"_s);
        QList<qint64> shares;
        const LongWork work{[&shares](qint64 done, qint64 total) {
            shares.append(done * 100 / total);
        }};
        const BackupMade made = expect(saveCopy(**w_, to, work));
        QVERIFY(std::is_sorted(shares.cbegin(), shares.cend()));
        QVERIFY(shares.size() > 4);
        QCOMPARE(shares.last(), 100);
        shares.clear();
        w_->workspace.reset();
        expect(restoreBackup(w_->file(), made.file, w_->environment, work));
        QVERIFY(std::is_sorted(shares.cbegin(), shares.cend()));
        QCOMPARE(shares.last(), 100);
    }

    void aCancelledCopyLeavesNothing_data() { sharesToCancelAt(); }
    void aCancelledCopyLeavesNothing()
    {
        QFETCH(int, percent);
        const QStringList before = filesInFolder();
        const CancelledAt work(percent);
        const auto made = saveCopy(**w_, w_->folder.filePath(u"copy.stagewright"_s), work.work);
        QVERIFY(work.cancel);
        QCOMPARE(made.problem().code, ProblemCode::Cancelled);
        QCOMPARE(filesInFolder(), before);
    }

    void aCancelledRestoreLeavesTheWorkspace_data() { sharesToCancelAt(); }
    void aCancelledRestoreLeavesTheWorkspace()
    {
        QFETCH(int, percent);
        const BackupMade backup = expect(backUp(**w_));
        const DealId newer = w_->deal(u"Newer"_s);
        w_->workspace.reset();
        const QStringList before = filesInFolder();
        const CancelledAt work(percent);
        const auto kept = restoreBackup(w_->file(), backup.file, w_->environment, work.work);
        QVERIFY(work.cancel);
        QCOMPARE(kept.problem().code, ProblemCode::Cancelled);
        QCOMPARE(filesInFolder(), before);
        w_->workspace = w_->second();
        QVERIFY(w_->isClean());
        QVERIFY((*w_)->dealQueries().details(w_->ada, newer).ok());
    }

private:
    /// Long work that is cancelled once it is so far.
    struct CancelledAt
    {
        explicit CancelledAt(int percent)
            : work{[this, percent](qint64 done, qint64 total) {
                       if (done * 100 >= percent * total)
                           cancel = true;
                   },
                   &cancel}
        {}
        CancelledAt(const CancelledAt&) = delete;
        CancelledAt& operator=(const CancelledAt&) = delete;
        CancelFlag cancel{false};
        LongWork work;
    };
    static void sharesToCancelAt()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("copying") << 1;
        QTest::newRow("verifying") << 50;
        QTest::newRow("at the end") << 100;
    }
    [[nodiscard]] QStringList filesInFolder() const
    {
        return QDir(w_->folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    static constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                   QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;

    std::unique_ptr<TestWorkspace> w_;
    std::unique_ptr<RandomDeals> data_;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
